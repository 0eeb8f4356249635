/** Somebody in the citizen's private network. */

import * as z from 'zod';
import { id, personlig, valg } from './felter.ts';

export const netværksperson = z
  .strictObject({
    id: id('n', { title: 'Id', kategori: 'drift' }),
    navn: personlig({ title: 'Navn', kategori: 'netværk' }),
    parttype: valg(['pårørende', 'privat', 'frivillig'], { title: 'Parttype', kategori: 'netværk' }),
    relation: personlig({ title: 'Relation', kategori: 'netværk' }).optional(),
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
