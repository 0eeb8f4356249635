/** personer.yaml: the people who work together. Work contact data only; never citizens or their private network. */

import * as z from 'zod';
import { email, id, navneId, tekst, telefon, valg } from './felter.ts';

export const ROLLER = [
  'projektleder',
  'projektgruppe',
  'styregruppe',
  'tovholder',
  'koordinerende_sagsbehandler',
  'støtteperson',
  'sagsbehandler',
  'gruppeleder',
  'økonomikonsulent',
  'samarbejdspartner',
] as const;
export type Rolle = (typeof ROLLER)[number];

export const person = z
  .strictObject({
    id: id('p', { title: 'Id', description: 'Personens id; det bruges i alle andre filer.' }),
    navn: tekst({ title: 'Navn', description: 'Navn, som det skal stå i breve.' }),
    titel: tekst({ title: 'Titel', description: 'Stilling eller funktion.' }).optional(),
    organisation: tekst({
      title: 'Organisation',
      description: 'Arbejdsplads: forvaltning, tilbud, forening eller virksomhed (R-069).',
    }),
    parttype: valg(['egen_myndighed', 'anden_myndighed', 'privat', 'frivillig'], {
      title: 'Parttype',
      description:
        'egen_myndighed er kommunen selv; anden_myndighed er fx regionen; læger, virksomheder og boligselskaber er privat.',
    }),
    fagcenter: navneId({
      title: 'Fagcenter',
      description: 'Fagcentrets id fra samarbejd.yaml, for kommunens egne.',
    }).optional(),
    samtykkeenhed: navneId({
      title: 'Samtykkeenhed',
      description:
        'Den enhed i samtykket, personen hører til. Uden den kan intet personligt sendes til personen.',
    }).optional(),
    tilbud: id('t', {
      title: 'Tilbud',
      description: 'Det tilbud i tilbud.yaml, personen kommer fra, når navnet ikke siger det.',
    }).optional(),
    roller: z
      .array(valg(ROLLER, { title: 'Rolle' }))
      .default([])
      .meta({
        title: 'Roller',
        description: 'Hvilke roller personen har i samarbejdet (R-010, R-011, R-012).',
      }),
    email: email({ title: 'E-mail', description: 'Arbejdsmail.' }).optional(),
    telefon: telefon({ title: 'Telefon', description: 'Arbejdstelefon.' }).optional(),
  })
  .meta({ title: 'Person' });

export const personer = z
  .strictObject({
    personer: z.array(person).default([]).meta({
      title: 'Personer',
      description: 'Alle, der deltager i samarbejdet som en del af deres arbejde.',
    }),
  })
  .meta({
    title: 'Personer',
    description: 'Projektleder, grupper, tovholdere og samarbejdspartnere: kun arbejdskontakt.',
  });

export type Person = z.output<typeof person>;
export type Personer = z.output<typeof personer>;
