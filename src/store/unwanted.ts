/** Characters that a reader of the file cannot see and that change what it says (threats Y12). */

import type { Severity } from '../base/finding.ts';
import type { Filkode } from './file-codes.ts';

/** Why a character is unwanted; a part of a finding without its place. */
export interface Unwanted {
  readonly code: Filkode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

const DELETE_HINT = 'Slet tegnet, eller skriv linjen igen i stedet for at kopiere den ind.';

const CONTROL: Unwanted = {
  code: 'styretegn',
  severity: 'fejl',
  message: 'Her står et styretegn, som ikke kan ses.',
  hint: DELETE_HINT,
};
const BIDI: Unwanted = {
  code: 'skriveretning',
  severity: 'fejl',
  message:
    'Her står et usynligt tegn, der vender skriveretningen, så teksten kan vise noget andet, end den siger.',
  hint: DELETE_HINT,
};
const INVISIBLE: Unwanted = {
  code: 'usynligt-tegn',
  severity: 'advarsel',
  message: 'Her står et tegn uden bredde. To tekster, der ser ens ud, kan være forskellige.',
  hint: DELETE_HINT,
};
const LOST: Unwanted = {
  code: 'tabt-tegn',
  severity: 'advarsel',
  message: 'Her er et bogstav gået tabt og blevet til �: filen har været gemt i en anden tegnkodning.',
  hint: 'Skriv ordet igen.',
};

const KINDS: ReadonlyMap<string, Unwanted> = new Map([
  ['control', CONTROL],
  ['bidi', BIDI],
  ['invisible', INVISIBLE],
  ['lost', LOST],
]);

// A joiner between two pictures makes one picture of them; a byte order mark at the very start is none of ours.
const UNWANTED =
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  /(?<control>[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\r(?!\n)|\p{Surrogate})|(?<bidi>[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])|(?<invisible>[\u00AD\u200B\u200C\u2060-\u2064]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|(?!^)\uFEFF)|(?<lost>\uFFFD)/gu;

/**
 * The unwanted characters of `text` in order. A `\r` counts unless a `\n` follows. At most `limit` of severity
 * `fejl` and, until they are found, as many of the others: no number of warnings can hide an error.
 */
export function findUnwanted(
  text: string,
  limit: number,
): { readonly offset: number; readonly kind: Unwanted }[] {
  const found: { offset: number; kind: Unwanted }[] = [];
  const counts: Record<Severity, number> = { fejl: 0, advarsel: 0, oplysning: 0 };
  for (const match of text.matchAll(UNWANTED)) {
    const name = Object.entries(match.groups ?? {}).find(([, hit]) => hit !== undefined)?.[0];
    const kind = KINDS.get(name ?? '');
    if (kind && (counts[kind.severity] += 1) <= limit) found.push({ offset: match.index, kind });
    if (counts.fejl >= limit) break;
  }
  return found;
}
