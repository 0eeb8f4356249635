/** Days that are no public holidays, but on which most offices are closed; a kommune chooses among them. */

import type { Dato } from './dato.ts';
import { erHelligdag } from './helligdage.ts';

/** The day of the year of each, `MM-DD`. */
export const LUKKEDAGE = { grundlovsdag: '06-05', juleaften: '12-24', nytårsaften: '12-31' } as const;
export type Lukkedag = keyof typeof LUKKEDAGE;

/** Is the day a public holiday or one of the kommune's closed days? */
export function erFri(dag: Dato, lukket: readonly Lukkedag[]): boolean {
  return erHelligdag(dag) || lukket.some((navn) => dag.slice(5) === LUKKEDAGE[navn]);
}
