/** The lines under a point of an agenda, in the groups they are read in. */

import type { Emne } from '../model/emne.ts';

/** Lines that belong together, and the line that introduces them. */
export interface Afsnit {
  readonly indledning: Emne | undefined;
  readonly linjer: readonly Emne[];
}

const indleder = ({ tekst }: Emne) => tekst.answers((t) => t.endsWith(':'));

/** A line that ends with a colon introduces those after it; with none after it, it is a line like the others. */
export function dagsordensafsnit(underpunkter: readonly Emne[]): readonly Afsnit[] {
  const delt: { indledning: Emne | undefined; linjer: Emne[] }[] = [{ indledning: undefined, linjer: [] }];
  for (const [i, emne] of underpunkter.entries()) {
    const næste = underpunkter[i + 1];
    if (indleder(emne) && næste !== undefined && !indleder(næste))
      delt.push({ indledning: emne, linjer: [] });
    else delt.at(-1)?.linjer.push(emne);
  }
  return delt.filter(({ linjer }) => linjer.length > 0);
}
