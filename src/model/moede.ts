/** moeder/<…>/moede.yaml: one meeting, from invitation to minutes. */

import * as z from 'zod';
import { aftale, aftalepart, parkeret } from './aftale.ts';
import { emne, om } from './emne.ts';
import { datofelt, heltal, id, jaNej, kalenderUid, navneId, personlig, tidfelt, valg } from './felter.ts';
import { aflysning, flytning, opgave, tid } from './moede-aendringer.ts';

/** The four answers of the invitation, by number (R-149…R-152). */
export const SVARVALG = ['1', '2', '3', '4'] as const;

const deltager = z
  .strictObject({
    person: id(['p', 'n'], {
      title: 'Person',
      description: 'Id fra personer.yaml eller fra forløbets netværk.',
    }),
    grund: personlig({
      title: 'Grund',
      description: 'Hvorfor netop denne deltager (R-091).',
      kategori: 'forløb',
    }),
    svar: z
      .strictObject({
        valg: valg(SVARVALG, {
          title: 'Valg',
          description: '1 deltager · 2 sender notat · 3 anden dato · 4 ikke relevant.',
        }),
        dato: datofelt({ title: 'Dato' }),
      })
      .optional()
      .meta({ title: 'Svar' }),
  })
  .meta({ title: 'Deltager' });

const sted = z
  .union([
    z.strictObject({ lokale: navneId({ title: 'Lokale', description: 'Lokalets id fra samarbejd.yaml.' }) }),
    z.strictObject({ hos: valg(['borger'], { title: 'Hos' }) }),
    z.strictObject({ andet: personlig({ title: 'Andet sted', kategori: 'forløb' }) }),
  ])
  .meta({ title: 'Sted', kategori: 'forløb' });

export const møde = z
  .strictObject({
    id: id('m', { title: 'Id', kategori: 'drift' }),
    type: navneId({ title: 'Type', description: 'En af metodens mødetyper.', kategori: 'forløb' }),
    nummer: heltal({
      title: 'Nummer',
      description: 'Mødets nummer af sin type i forløbet.',
      kategori: 'forløb',
    }),
    status: valg(['indkaldt', 'holdt', 'aflyst'], { title: 'Status', kategori: 'forløb' }).prefault(
      'indkaldt',
    ),
    formål: personlig({ title: 'Formål', description: 'Hvorfor der indkaldes (R-091).', kategori: 'forløb' }),
    tid,
    sted,
    indkalder: id('p', {
      title: 'Indkalder',
      description: 'Den, der indkalder og modtager svar.',
      kategori: 'forløb',
    }),
    svarfrist: datofelt({
      title: 'Svarfrist',
      description: 'Sidste dag for svar (X-22).',
      kategori: 'forløb',
    }).optional(),
    deltagere: z.array(deltager).default([]).meta({ title: 'Deltagere', kategori: 'forløb' }),
    tolk: z
      .strictObject({
        nødvendig: jaNej({ title: 'Nødvendig' }),
        sprog: personlig({ title: 'Sprog', kategori: 'kontakt' }).optional(),
        bestilt: datofelt({ title: 'Bestilt den' }).optional(),
      })
      .optional()
      .meta({
        title: 'Tolk',
        description: 'Besluttes med borgeren for hvert møde (R-080).',
        kategori: 'kontakt',
      }),
    dagsorden: z
      .array(
        z.strictObject({
          punkt: personlig({ title: 'Punkt', kategori: 'forløb' }),
          fra: tidfelt({ title: 'Kl.' }),
          minutter: heltal({ title: 'Minutter' }),
          underpunkter: z
            .array(emne({ title: 'Underpunkt' }))
            .default([])
            .meta({ title: 'Underpunkter' }),
          om: om(),
        }),
      )
      .default([])
      .meta({ title: 'Dagsorden', kategori: 'forløb' }),
    beslutninger: z
      .array(
        z.strictObject({
          punkt: heltal({ title: 'Punkt' }),
          tekst: personlig({ title: 'Beslutning', kategori: 'forløb' }),
          om: om(),
        }),
      )
      .default([])
      .meta({ title: 'Beslutninger', kategori: 'forløb' }),
    til_stede: z
      .array(aftalepart('Til stede'))
      .default([])
      .meta({ title: 'Til stede', description: 'De, der var med på mødet (R-090).', kategori: 'forløb' }),
    aftaler: z.array(aftale).default([]).meta({ title: 'Aftaler', kategori: 'forløb' }),
    parkeret: z.array(parkeret).default([]).meta({
      title: 'Parkeret',
      description: 'Emner, der er sat til side til senere (R-097).',
      kategori: 'forløb',
    }),
    flytninger: z
      .array(flytning)
      .default([])
      .meta({ title: 'Flytninger', description: 'Den seneste sidst.', kategori: 'forløb' }),
    aflysning: aflysning.optional(),
    dagsorden_ændret: z
      .array(datofelt({ title: 'Ændret den' }))
      .default([])
      .meta({
        title: 'Dagsorden ændret',
        description: 'De dage, dagsordenen er lavet om, efter der blev indkaldt (R-094).',
        kategori: 'drift',
      }),
    opgaver: z.array(opgave).default([]).meta({
      title: 'Opgaver',
      description: 'Det, der skal ordnes før mødet; skriv udført med en dato (R-095).',
      kategori: 'drift',
    }),
    kalender: z
      .strictObject({
        uid: kalenderUid({
          title: 'UID',
          description: 'Tilfældigt og stabilt: det samme ved flytning og aflysning.',
        }),
        sekvens: heltal({ title: 'Sekvens' }).prefault('0'),
      })
      .meta({ title: 'Kalender', kategori: 'drift' }),
  })
  .meta({ title: 'Møde' });

export type Møde = z.output<typeof møde>;
