/** The people around the citizen: the private network, and the professionals who are involved. */

import * as z from 'zod';
import { id, personlig, valg } from './felter.ts';

/** How close somebody is, as the citizen says it: the order of the network map. */
export const NÆRHED = ['nær', 'jævnlig', 'fjern'] as const;

const nærhed = valg(NÆRHED, {
  title: 'Nærhed',
  description: 'Hvor tæt personen er på borgeren, med borgerens øjne (R-082).',
  kategori: 'netværk',
}).optional();

export const netværksperson = z
  .strictObject({
    id: id('n', { title: 'Id', kategori: 'drift' }),
    navn: personlig({ title: 'Navn', kategori: 'netværk' }),
    parttype: valg(['pårørende', 'privat', 'frivillig'], { title: 'Parttype', kategori: 'netværk' }),
    relation: personlig({ title: 'Relation', kategori: 'netværk' }).optional(),
    nærhed,
    telefon: personlig({ title: 'Telefon', kategori: 'netværk' }).optional(),
    adresse: personlig({ title: 'Adresse', kategori: 'netværk' }).optional(),
    inddrages: personlig({
      title: 'Inddrages',
      description: 'Hvornår og hvordan personen inddrages (R-082).',
      kategori: 'netværk',
    }).optional(),
  })
  .meta({ title: 'Person i netværket' });

export type Netværksperson = z.output<typeof netværksperson>;

export const fagperson = z
  .strictObject({
    person: id('p', { title: 'Person', description: 'Id fra personer.yaml.' }),
    nærhed,
    inddrages: personlig({
      title: 'Inddrages',
      description: 'Hvornår og hvordan fagpersonen inddrages (R-082).',
      kategori: 'netværk',
    }).optional(),
  })
  .meta({ title: 'Fagperson' });

/** The answers to `forløb netværk`: somebody of the private network, without the id the tool gives. */
export const nyNetværksperson = netværksperson.omit({ id: true });

/** A change to somebody who is there already: only what is given. */
export const rettetNetværksperson = nyNetværksperson.partial();

/** What is agreed about a professional named by `--person`. */
export const fagpersonsaftale = fagperson.omit({ person: true });
