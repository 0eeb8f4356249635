/** What the citizen has said in their own words must not be shared: only a person can hold a paper against it. */

import type { Dato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import type { Sagsmappe } from '../store/forloeb.ts';

/** One line for whoever is about to give something to somebody; none when no record says more than its ticks. */
export function egneOrd({ id, samtykker }: Sagsmappe, dag: Dato): readonly string[] {
  const med = samtykker.flatMap(({ value: s }) =>
    s.kategorier.bemærkning !== undefined && s.givet.dato <= dag ? [s.id] : [],
  );
  if (med.length === 0) return [];
  return [
    `Borgeren har med egne ord sagt, hvad der ikke må deles (${opremsning(med)}). Hold papirerne op mod det: samarbejd samtykke vis ${id} --navne`,
  ];
}
