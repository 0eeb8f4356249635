/** A name or id that must be among those that are known. What was typed is never repeated; what it may have meant is told. */

import { UserError } from './errors.ts';
import { medForslag } from './tekst.ts';

/** The refusal of `navn`: `besked`, the nearest of `kendte` when there is one, and `se`: where they all are. */
export function ukendt(navn: string, kendte: readonly string[], besked: string, se: string): UserError {
  return new UserError(besked, medForslag(navn, kendte, se));
}

/** The first of `navne` that is not known is refused. @throws UserError */
export function demandKendte(
  navne: readonly string[],
  kendte: readonly string[],
  besked: string,
  se: string,
): void {
  const fremmed = navne.find((navn) => !kendte.includes(navn));
  if (fremmed !== undefined) throw ukendt(fremmed, kendte, besked, se);
}
