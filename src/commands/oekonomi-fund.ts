/** What the rules say of a case's økonomiark, with the kommune they are held against. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Møde } from '../model/moede.ts';
import type { Økonomi } from '../model/oekonomi.ts';
import { tjekØkonomi } from '../rules/oekonomi-tjek.ts';
import type { Grænser } from '../rules/regel.ts';
import type { Kommune } from '../store/kommune.ts';

export interface Økonomisag {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Located<Møde>[];
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Unsorted. */
export function økonomifund(
  { personer, samarbejd }: Kommune,
  { forløb, møder, grænser, today }: Økonomisag,
  økonomi: Located<Økonomi>,
): readonly Finding[] {
  return tjekØkonomi({
    økonomi,
    forløb: forløb.value,
    møder: møder.map(({ value }) => value),
    personer: personer.value.personer,
    samarbejd: samarbejd.value,
    grænser,
    today,
  });
}
