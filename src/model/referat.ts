/** The answers to `møde referat --fra`: what was decided and agreed, and who was there. Decisions only, never the conversation. */

import * as z from 'zod';
import { aftale, aftalepart, parkeret } from './aftale.ts';
import { id, personlig, valg } from './felter.ts';
import { møde } from './moede.ts';

const { hvem, hvad, hvornår, om } = aftale.shape;

export const referat = z
  .strictObject({
    til_stede: z
      .array(aftalepart('Til stede'))
      .min(1)
      .meta({ title: 'Til stede', description: 'borger og id på de deltagere, der var med (R-090).' }),
    beslutninger: møde.shape.beslutninger,
    aftaler: z
      .array(z.strictObject({ hvem, hvad, hvornår, om }).meta({ title: 'Aftale' }))
      .default([])
      .meta({ title: 'Aftaler', description: 'Hvem gør hvad, og hvornår senest (R-099).' }),
    parkeret: z
      .array(parkeret.omit({ status: true }))
      .default([])
      .meta({ title: 'Parkeret', description: 'Emner til en anden gang.' }),
    fra_sidst: z
      .strictObject({
        aftaler: z
          .array(
            z.strictObject({
              id: id('a', { title: 'Id' }),
              status: valg(['udført', 'bortfaldet'], { title: 'Status' }),
            }),
          )
          .default([])
          .meta({ title: 'Aftaler' }),
        parkeret: z
          .array(
            z.strictObject({
              tekst: personlig({ title: 'Tekst', kategori: 'forløb' }),
              status: valg(['taget_op', 'droppet'], { title: 'Status' }),
            }),
          )
          .default([])
          .meta({ title: 'Parkeret' }),
      })
      .prefault({})
      .meta({ title: 'Fra sidst', description: 'Aftaler og emner fra tidligere møder, der er klaret.' }),
  })
  .meta({ title: 'Referat', description: 'Svarene til samarbejd møde referat --fra.' });

export type Referat = z.output<typeof referat>;
