/**
 * Free text in a case, and what it tells besides where the case stands: a wish to get off sleeping pills is about
 * health too. A reader must be allowed every category named here, and forløb, before the text is shown.
 */

import * as z from 'zod';
import { type Felt, personlig, valg } from './felter.ts';
import { OM_KATEGORIER } from './kategorier.ts';

/** The categories an item is about besides forløb; without the list it is about forløb alone. */
export function om() {
  return z
    .array(valg(OM_KATEGORIER, { title: 'Kategori' }))
    .optional()
    .meta({
      title: 'Om',
      description: 'Hvad teksten også fortæller om. Kun de, der må få det hele, ser teksten.',
      kategori: 'forløb',
    });
}

/** One item of a list of texts: the text alone, or `{tekst, om}`. */
export function emne(felt: Felt) {
  const tekst = () => personlig({ ...felt, kategori: 'forløb' });
  return z
    .union([
      tekst().transform((alene): Emne => ({ tekst: alene })),
      z.strictObject({ tekst: tekst(), om: om() }),
    ])
    .meta({ ...felt, kategori: 'forløb' });
}

/** A text and what it is about. */
export interface Emne {
  readonly tekst: z.output<ReturnType<typeof personlig>>;
  readonly om?: readonly (typeof OM_KATEGORIER)[number][] | undefined;
}
