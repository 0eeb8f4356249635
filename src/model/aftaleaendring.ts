/** The answers to `aftale ændr`: what is new, who said so, and why. */

import * as z from 'zod';
import { aftale, aftalepart } from './aftale.ts';
import { datofelt, personlig, valg } from './felter.ts';

const { hvem, hvad, hvornår } = aftale.shape;

export const aftaleændring = z
  .strictObject({
    hvem: hvem.optional(),
    hvad: hvad.optional(),
    hvornår: hvornår.optional(),
    status: valg(['bortfaldet'], {
      title: 'Status',
      description: 'Aftalen er ikke længere aktuel.',
    }).optional(),
    begrundelse: personlig({ title: 'Begrundelse', kategori: 'forløb' }),
    meldt: z
      .strictObject({
        af: aftalepart('Meldt af'),
        dato: datofelt({ title: 'Dato', description: 'Ellers i dag.' }).optional(),
      })
      .meta({ title: 'Meldt' }),
  })
  .meta({ title: 'Ændret aftale', description: 'Svarene til samarbejd aftale ændr --fra.' });

export type Aftaleændring = z.output<typeof aftaleændring>;
