/**
 * forloeb.yaml: one citizen's borgerforløb. Personal values leave the reader masked; every field has a category,
 * its own or its group's, so that sharing can be decided field by field.
 */

import * as z from 'zod';
import { afslutning } from './afslutning.ts';
import { borger } from './borger.ts';
import { emne } from './emne.ts';
import { datofelt, forløbId, id, jaNej, navneId, personlig, tekst, valg } from './felter.ts';
import { FORLØBSSTATUS } from './forloebsstatus.ts';
import { konkretGrundlag } from './konkret-grundlag.ts';
import { tid } from './moede-aendringer.ts';
import { fagperson, netværksperson } from './netvaerk.ts';
import { retningslinjer } from './retningslinjer.ts';
import { visitation } from './visitation.ts';

const rollehaver = {
  person: id('p', { title: 'Person', description: 'Id fra personer.yaml.' }),
  fra: datofelt({ title: 'Fra', description: 'Den første dag i rollen.' }),
  til: datofelt({ title: 'Til', description: 'Den sidste dag i rollen.' }).optional(),
  begrundelse: personlig({
    title: 'Begrundelse',
    description: 'Hvorfor netop denne person, eller hvorfor der skiftes (R-066).',
    kategori: 'forløb',
  }).optional(),
};

/** What kind of støtteperson, by the handbook's list. */
export const STØTTEARTER = ['eget_netværk', 'frivilligt_mentorkorps', 'social_mentor', 'sel_85'] as const;

export const forløb = z
  .strictObject({
    id: forløbId({
      title: 'Id',
      description: 'Forløbets id; det siger intet om borgeren.',
      kategori: 'drift',
    }),
    status: valg(FORLØBSSTATUS, { title: 'Status', kategori: 'drift' }),
    borger,
    behov: z
      .strictObject({
        konstateret: datofelt({
          title: 'Konstateret den',
          description: 'Dagen, behovet for at koordinere blev set. Ugen tælles herfra (X-05).',
        }),
        af: id('p', {
          title: 'Af',
          description: 'Den, der så behovet; midlertidig tovholder, til der er besluttet en (R-067).',
        }),
        beskrivelse: emne({ title: 'Beskrivelse' }).optional(),
      })
      .meta({ title: 'Behov', kategori: 'forløb' }),
    henvist_af: navneId({
      title: 'Henvist af',
      description: 'Fagcentrets id (R-112).',
      kategori: 'drift',
    }).optional(),
    fagcentre: z
      .array(navneId({ title: 'Fagcenter' }))
      .default([])
      .meta({
        title: 'Sager i fagcentre',
        description: 'De fagcentre, hvor borgeren har en sag.',
        kategori: 'forløb',
      }),
    visitation: visitation.optional(),
    tovholdere: z
      .array(z.strictObject({ ...rollehaver, midlertidig: jaNej({ title: 'Midlertidig' }).prefault('nej') }))
      .default([])
      .meta({ title: 'Tovholdere', description: 'Én ad gangen (R-059, R-066).', kategori: 'forløb' }),
    koordinerende_sagsbehandlere: z.array(z.strictObject(rollehaver)).default([]).meta({
      title: 'Koordinerende sagsbehandlere',
      description: 'Præcis én ad gangen i Sorøs metode (R-104).',
      kategori: 'forløb',
    }),
    støttepersoner: z
      .array(
        z.strictObject({
          ...rollehaver,
          person: id(['p', 'n'], { title: 'Person', description: 'Id fra personer.yaml eller netværket.' }),
          art: valg(STØTTEARTER, {
            title: 'Art',
            description: 'Hvilken slags støtteperson (R-105).',
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Støttepersoner',
        description: 'Én gennemgående støtteperson ad gangen (R-105).',
        kategori: 'forløb',
      }),
    netværk: z
      .array(netværksperson)
      .default([])
      .meta({ title: 'Netværk', description: 'Borgerens private netværk (R-082).' }),
    fagpersoner: z.array(fagperson).default([]).meta({
      title: 'Fagpersoner',
      description: 'Det professionelle netværk: hvem der er aftalt at inddrage, og hvornår (R-082).',
      kategori: 'netværk',
    }),
    retningslinjer: retningslinjer.optional(),
    ønsker: z
      .array(emne({ title: 'Ønske' }))
      .default([])
      .meta({
        title: 'Ønsker',
        description: 'Det, borgeren ønsker hjælp til; står på dagsordenen (R-169).',
        kategori: 'forløb',
      }),
    faser: z
      .array(
        z.strictObject({
          fase: navneId({ title: 'Fase', description: 'Fasens id i metoden.' }),
          fra: datofelt({ title: 'Fra' }),
          til: datofelt({ title: 'Til' }).optional(),
        }),
      )
      .default([])
      .meta({
        title: 'Faser',
        description: 'Flere kan være i gang på én gang; rækkefølgen er fri (R-058, X-01).',
        kategori: 'forløb',
      }),
    plan: z
      .array(
        z.strictObject({
          type: navneId({ title: 'Type', description: 'En af metodens mødetyper.' }),
          tid,
          lokale: navneId({ title: 'Lokale', description: 'Lokalets id fra samarbejd.yaml.' }).optional(),
        }),
      )
      .default([])
      .meta({
        title: 'Plan',
        description: 'Møder, der er planlagt, men ikke indkaldt til endnu (R-125).',
        kategori: 'forløb',
      }),
    grundlag: z.array(konkretGrundlag).default([]).meta({
      title: 'Grundlag',
      description: 'Andre grundlag end samtykke, besluttet i dette forløb.',
      kategori: 'forløb',
    }),
    kle: tekst({
      title: 'KLE',
      description: 'Emne og facet, hvis kommunen bruger det.',
      kategori: 'drift',
    }).optional(),
    afslutning: afslutning.optional(),
    afsluttet: datofelt({ title: 'Afsluttet den', kategori: 'drift' }).optional(),
  })
  .meta({ title: 'Borgerforløb', description: 'Ét borgerforløb. Hele mappen er fortrolig.' });

export type Forløb = z.output<typeof forløb>;
