/**
 * The figures Strategisk Forum is given each half-year: no amount that belongs to fewer than five citizens,
 * and none from which such an amount could be found by subtraction.
 */

import type { Øre } from '../base/beloeb.ts';
import type { Sagsark, Samlet, Side } from './oekonomi-samlet.ts';
import { erLille, FÆRREST, fordeling } from './smaa-tal.ts';

/** `undefined` is hidden; a center that has nothing has 0. */
export interface Forumtal {
  readonly center: string;
  readonly afholdt: Øre | undefined;
  readonly ellers: Øre | undefined;
  readonly forskel: number | undefined;
}

export interface Forum {
  /** Citizens with a bevilling that differs; undefined when so few are behind an amount that nothing is shown. */
  readonly borgere: number | undefined;
  readonly afholdt: Øre | undefined;
  readonly ellers: Øre | undefined;
  readonly forskel: number | undefined;
  readonly centre: readonly Forumtal[];
}

/** How many citizens an amount is from: an ark with 0 adds nothing to it, so it hides nobody. */
function borgereBag(talte: readonly Sagsark[], art: 'udgift' | 'ellers', center?: string): number {
  const bag = talte.filter(
    ({ ark }) => (center === undefined || ark[art].center === center) && ark[art].beløb !== 0,
  );
  return new Set(bag.map(({ forløb }) => forløb)).size;
}

/** The sides that are hidden: two at least, and five citizens at least, for their sum can be found from the total. */
function skjulteSider({ talte, centre }: Samlet, art: 'udgift' | 'ellers'): readonly Side[] {
  const vist = fordeling(centre.map(({ center }) => borgereBag(talte, art, center)));
  return centre
    .filter((_, i) => vist[i] === undefined)
    .map(({ afholdt, ellers }) => (art === 'udgift' ? afholdt : ellers));
}

/** What may be shown of `samlet`. */
export function forum(samlet: Samlet): Forum {
  const { talte, centre, ialt } = samlet;
  const borgere = new Set(talte.map(({ forløb }) => forløb)).size;
  const bag = (['udgift', 'ellers'] as const).map((art) => borgereBag(talte, art));
  if (borgere < FÆRREST || bag.some(erLille))
    return { borgere: undefined, afholdt: undefined, ellers: undefined, forskel: undefined, centre: [] };
  const skjulte = new Set([...skjulteSider(samlet, 'udgift'), ...skjulteSider(samlet, 'ellers')]);
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
