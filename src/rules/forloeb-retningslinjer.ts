/** What must be decided with the citizen while a case is active, each with the guideline it comes from (R-079…R-085). */

import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { fund, type Regel } from './regel.ts';

export const RETNINGSLINJEREGLER = {
  mangler: {
    kode: 'forloeb/retningslinjer',
    severity: 'advarsel',
    tekst: 'I et aktivt forløb er retningslinjernes spørgsmål besvaret sammen med borgeren.',
    kilde: 'SUS 2014, retningslinjerne (R-079 til R-085)',
  },
} as const satisfies Record<string, Regel>;

export interface Retningslinje {
  /** The question in few words, for lists. */
  readonly navn: string;
  readonly kilde: string;
  readonly path: Path;
  readonly besvaret: boolean;
}

/** Every question of the guidelines for this case, in the handbook's order. */
export function retningslinjerFor({
  retningslinjer: r,
  netværk,
  fagpersoner,
  borger,
}: Forløb): readonly Retningslinje[] {
  const rækker: readonly (readonly [string, string, Path, boolean])[] = [
    ['hvor borgeren helst vil mødes', 'SUS 2014 (R-079)', ['retningslinjer', 'mødested'], r?.mødested !== undefined],
    ['om der er brug for tolk', 'SUS 2014 (R-080)', ['retningslinjer', 'tolk'], r?.tolk !== undefined],
    ['om borgeren har eller ønsker en bisidder', 'SUS 2014 (R-081)', ['retningslinjer', 'bisidder'], r?.bisidder !== undefined],
    ['hvem i netværket der inddrages', 'SUS 2014 (R-082)', ['netværk'], netværk.length + fagpersoner.length > 0],
    ['borgerens egen fortælling', 'SUS 2014 (R-083)', ['retningslinjer', 'egen_fortælling'], r?.egen_fortælling !== undefined],
    ['hvordan og hvornår borgeren inddrages', 'SUS 2014 (R-085)', ['retningslinjer', 'samarbejdet'], r?.samarbejdet !== undefined],
    ['hvordan borgeren vil have post', 'Sorø 2017 (R-140)', ['borger', 'kanal'], borger.kanal !== undefined],
  ]; // prettier-ignore
  return rækker.map(([navn, kilde, path, besvaret]) => ({ navn, kilde, path, besvaret }));
}

/** One warning for each question that an active case has no answer to. */
export function tjekRetningslinjer(forløb: Located<Forløb>): readonly Finding[] {
  const { id, status } = forløb.value;
  if (status !== 'aktivt') return [];
  return retningslinjerFor(forløb.value)
    .filter(({ besvaret }) => !besvaret)
    .map(({ navn, kilde, path }) =>
      fund(RETNINGSLINJEREGLER.mangler, forløb.at(path), {
        message: `Der står ikke ${navn}.`,
        hint: `Tal med borgeren om det, og skriv det ned: samarbejd forløb ${path[0] === 'netværk' ? 'netværk' : 'retningslinjer'} ${id}`,
        source: kilde,
      }),
    );
}
