/** Is a decision a decision, or has the conversation come along? */

import type { Sensitive } from '../base/sensitive.ts';

const FLEST_SÆTNINGER = 3;
const FLEST_TEGN = 400;

/** A full stop, question or exclamation mark that another sentence follows: "kl. 10" and "1. marts" end none. */
const SÆTNINGSSKEL = /[.!?]["»”)]?\s+(?=["«“(]?\p{Lu})/gu;

/** More than three sentences, or more than 400 characters. */
export function erFortælling(tekst: Sensitive): boolean {
  return tekst.answers(
    (ord) =>
      ord.trim().length > FLEST_TEGN || (ord.trim().match(SÆTNINGSSKEL) ?? []).length >= FLEST_SÆTNINGER,
  );
}
