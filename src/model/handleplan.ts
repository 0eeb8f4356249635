/** handleplan.yaml: the kommune's activities for the six målsætninger (R-053…R-057). Not a citizen's plan. */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { datofelt, id, tekst, valg } from './felter.ts';

/** The six målsætninger of the model, in our words (R-003…R-008). */
export const MÅLSÆTNINGER = [
  { id: 'M1', tekst: 'Borgeren er inddraget i alle beslutninger i sin egen sag' },
  { id: 'M2', tekst: 'Alle aktører har let adgang til viden om tilbud og organisering' },
  { id: 'M3', tekst: 'Kommunikations- og informationsvejene er tydelige' },
  { id: 'M4', tekst: 'Arbejdsgange, roller og handleansvar ligger klart' },
  { id: 'M5', tekst: 'Der er fælles viden om og accept af indsatsen' },
  { id: 'M6', tekst: 'Der samarbejdes med relevante aktører ved behov' },
] as const;

export type Målsætning = (typeof MÅLSÆTNINGER)[number]['id'];

const MÅL_IDER = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const satisfies readonly Målsætning[];

export const STATUSSER = ['planlagt', 'i_gang', 'gennemført', 'opgivet'] as const;
export type Aktivitetsstatus = (typeof STATUSSER)[number];

export const STATUSNAVNE: Readonly<Record<Aktivitetsstatus, string>> = {
  planlagt: 'planlagt',
  i_gang: 'i gang',
  gennemført: 'gennemført',
  opgivet: 'opgivet',
};

export const aktivitet = z
  .strictObject({
    id: id('h', { title: 'Id', description: 'Aktivitetens id.' }),
    aktivitet: tekst({ title: 'Aktivitet' }),
    målsætninger: z
      .array(valg(MÅL_IDER, { title: 'Målsætning' }))
      .min(1, { error: 'nævn mindst én målsætning, M1 til M6' })
      .meta({ title: 'Hvilken målsætning knytter aktiviteten sig til?' }),
    hvornår: tekst({
      title: 'Hvornår',
      description:
        'En dato, en periode eller en gentagelse som "4 x årligt" eller "første mandag i måneden" (R-056).',
      examples: ['4 x årligt', '2026-12-15'],
    }),
    fra: datofelt({
      title: 'Gælder fra',
      description: 'Den dag, en gentagelse begynder at gælde. Det, der skulle være sket før, tæller ikke.',
    }).optional(),
    hvem: z
      .array(id('p', { title: 'Person-id' }))
      .min(1, { error: 'nævn mindst én ansvarlig' })
      .meta({ title: 'Hvem', description: 'De ansvarlige, med id fra personer.yaml.' }),
    status: valg(STATUSSER, { title: 'Status' }).prefault('planlagt'),
    gennemført: z
      .array(datofelt({ title: 'Dato' }))
      .default([])
      .meta({ title: 'Gennemført', description: 'De dage, aktiviteten er gennemført.' }),
  })
  .meta({ title: 'Aktivitet' });

export const handleplan = z
  .strictObject({ aktiviteter: z.array(aktivitet).default([]).meta({ title: 'Aktiviteter' }) })
  .meta({ title: 'Handleplan', description: 'Kommunens handleplan for samarbejdsmodellen.' })
  .register(ÅBNE_FILER, { fordi: 'handleplanen nævner personer med id' });

export type Aktivitet = z.output<typeof aktivitet>;
export type Handleplan = z.output<typeof handleplan>;
