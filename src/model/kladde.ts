/**
 * The draft of a referat: one line for each thing typed during the meeting, only ever added to. An agreement may lack
 * who, what or when until the meeting closes, so every answer is a line of its own.
 */

import * as z from 'zod';
import { ID_TAIL } from '../base/id.ts';
import { aftalepart } from './aftale.ts';
import { om } from './emne.ts';
import { datofelt, heltal, id, personlig, valg } from './felter.ts';

const nøgle = z.string().regex(new RegExp(`^${ID_TAIL}$`));
const tekst = personlig({ title: 'Tekst', kategori: 'forløb' });

export const kladdelinje = z.discriminatedUnion('art', [
  z.strictObject({ art: z.literal('til_stede'), hvem: z.array(aftalepart('Til stede')) }),
  z.strictObject({ art: z.literal('punkt'), punkt: heltal({ title: 'Punkt' }) }),
  z.strictObject({ art: z.literal('aftale'), nøgle }),
  z.strictObject({
    art: z.literal('beslutning'),
    nøgle,
    punkt: heltal({ title: 'Punkt' }),
    tekst,
  }),
  z.strictObject({ art: z.literal('parkeret'), nøgle, tekst }),
  /** An answer about one of the above; what it does not name stays. */
  z.strictObject({
    art: z.literal('svar'),
    nøgle,
    hvem: aftalepart('Hvem').optional(),
    hvad: tekst.optional(),
    hvornår: datofelt({ title: 'Hvornår' }).optional(),
    om: om(),
  }),
  z.strictObject({ art: z.literal('slettet'), nøgle }),
  z.strictObject({
    art: z.literal('aftale_fra_sidst'),
    id: id('a', { title: 'Id' }),
    status: valg(['udført', 'bortfaldet'], { title: 'Status' }),
  }),
  z.strictObject({
    art: z.literal('parkeret_fra_sidst'),
    tekst,
    status: valg(['taget_op', 'droppet'], { title: 'Status' }),
  }),
]);

/** A line as it is read: personal values masked. */
export type Kladdelinje = z.output<typeof kladdelinje>;
/** A line as it is typed and written: everything text. */
export type NyKladdelinje = z.input<typeof kladdelinje>;
