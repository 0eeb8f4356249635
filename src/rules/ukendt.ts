/** Names that must stand in a list elsewhere: fagcentre, units, criteria, phases. One check, with the nearest name as the hint. */

import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import { medForslag, opremsning } from '../base/tekst.ts';
import { fund, type Regel } from './regel.ts';

/** A name in a document, where it stands. */
export interface Navn {
  readonly navn: string | undefined;
  readonly path: Path;
}

/** One finding of `regel` for each name that is not among `kendte`; `hvad` says what the name should have named. */
export function ukendteNavne(
  regel: Regel,
  doc: Located<unknown>,
  navne: readonly Navn[],
  kendte: readonly string[],
  hvad: string,
): readonly Finding[] {
  return navne.flatMap(({ navn, path }) => {
    if (navn === undefined || kendte.includes(navn)) return [];
    const valg = `Vælg mellem ${opremsning(kendte)}.`;
    return [
      fund(regel, doc.at(path), {
        message: `Navnet findes ikke blandt ${hvad}.`,
        hint: medForslag(navn, kendte, valg),
      }),
    ];
  });
}
