/** What a meeting leaves behind to be done: agreements (who, what, when) and topics put aside. */

import * as z from 'zod';
import { om } from './emne.ts';
import { datofelt, id, personlig, valg } from './felter.ts';

/** Who an agreement is with: a professional, one of the network, or the citizen. */
export function aftalepart(title: string) {
  return z.union([id(['p', 'n'], { title }), z.literal('borger')]).meta({ title });
}

/** One change that somebody told of: what it was before is kept. */
const ændring = z
  .strictObject({
    meldt: datofelt({ title: 'Meldt den', description: 'Dagen, der blev sagt til.' }),
    af: aftalepart('Meldt af'),
    begrundelse: personlig({ title: 'Begrundelse', kategori: 'forløb' }),
    før: z
      .strictObject({
        hvem: aftalepart('Hvem').optional(),
        hvad: personlig({ title: 'Hvad', kategori: 'forløb' }).optional(),
        hvornår: datofelt({ title: 'Hvornår' }).optional(),
      })
      .prefault({})
      .meta({ title: 'Før', description: 'Det, der blev lavet om, som det var.' }),
  })
  .meta({ title: 'Ændring' });

export const aftale = z
  .strictObject({
    id: id('a', { title: 'Id' }),
    hvem: aftalepart('Hvem'),
    hvad: personlig({
      title: 'Hvad',
      description: 'Som det siges efter navnet: ringer til boligselskabet.',
      kategori: 'forløb',
    }),
    hvornår: datofelt({ title: 'Hvornår', description: 'Den sidste dag.' }),
    status: valg(['åben', 'udført', 'bortfaldet'], { title: 'Status' }).prefault('åben'),
    udført: datofelt({ title: 'Udført den' }).optional(),
    bortfaldet: datofelt({ title: 'Bortfaldet den' }).optional(),
    ændringer: z
      .array(ændring)
      .default([])
      .meta({ title: 'Ændringer', description: 'Hvem der sagde til, hvornår, og hvad der gjaldt før.' }),
    om: om(),
  })
  .meta({ title: 'Aftale' });

export const parkeret = z
  .strictObject({
    tekst: personlig({ title: 'Tekst', kategori: 'forløb' }),
    fra: id(['p', 'n'], { title: 'Fra' }).optional(),
    status: valg(['åben', 'taget_op', 'droppet'], {
      title: 'Status',
      description: 'Et åbent emne kommer med på næste dagsorden.',
    }).prefault('åben'),
    om: om(),
  })
  .meta({ title: 'Parkeret emne' });

export type Aftale = z.output<typeof aftale>;
export type Parkeret = z.output<typeof parkeret>;
