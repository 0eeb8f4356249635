/**
 * The figures Strategisk Forum is given each half-year: no amount that belongs to fewer than five citizens,
 * and none from which such an amount could be found by subtraction.
 */

import type { Øre } from '../base/beloeb.ts';
import { FÆRREST, fordeling } from './smaa-tal.ts';
import type { Samlet, Side } from './oekonomi-samlet.ts';

/** `undefined` is hidden; a center that has nothing has 0. */
export interface Forumtal {
  readonly center: string;
  readonly afholdt: Øre | undefined;
  readonly ellers: Øre | undefined;
  readonly forskel: number | undefined;
}

export interface Forum {
  /** Citizens with a bevilling that differs; undefined when they are so few that nothing is shown. */
  readonly borgere: number | undefined;
  readonly afholdt: Øre | undefined;
  readonly ellers: Øre | undefined;
  readonly forskel: number | undefined;
  readonly centre: readonly Forumtal[];
}

/** The sides that are hidden: two at least, and five citizens at least, for their sum can be found from the total. */
function skjulteSider(sider: readonly Side[]): readonly Side[] {
  const vist = fordeling(sider.map(({ sager }) => sager.size));
  return sider.filter((_, i) => vist[i] === undefined);
}

/** What may be shown of `samlet`. */
export function forum({ talte, centre, ialt }: Samlet): Forum {
  const borgere = new Set(talte.map(({ forløb }) => forløb)).size;
  if (borgere < FÆRREST)
    return { borgere: undefined, afholdt: undefined, ellers: undefined, forskel: undefined, centre: [] };
  const skjulte = new Set([
    ...skjulteSider(centre.map(({ afholdt }) => afholdt)),
    ...skjulteSider(centre.map(({ ellers }) => ellers)),
  ]);
  const vist = (side: Side) => (skjulte.has(side) ? undefined : side.beløb);
  return {
    borgere,
    afholdt: ialt.afholdt.beløb,
    ellers: ialt.ellers.beløb,
    forskel: ialt.forskel,
    centre: centre.map(({ center, afholdt, ellers, forskel }) => ({
      center,
      afholdt: vist(afholdt),
      ellers: vist(ellers),
      forskel: skjulte.has(afholdt) || skjulte.has(ellers) ? undefined : forskel,
    })),
  };
}
