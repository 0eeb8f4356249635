/** What criteria, checklist and stratification say when they are counted: support for those who decide, never a decision. */

import type { Metode } from '../model/metode.ts';
import type { Forløb } from '../model/forloeb.ts';

export interface Tælling {
  /** As the method calls the list. */
  readonly navn: string;
  readonly passer: number;
  readonly ialt: number;
}

export interface Visitationsstøtte {
  /** `nok`: as many as the method demands. */
  readonly kriterier: Tælling & { readonly nok: boolean };
  /** `flere`: two statements or more, which by the guide point to a need for meetings. */
  readonly tjekliste: Tælling & { readonly flere: boolean };
  /** For each kind of the stratification its low and its high degree of need. */
  readonly stratificering: readonly { readonly navn: string; readonly lav: Tælling; readonly høj: Tælling }[];
}

/** The guide's word is "flere": more than one. */
const FLERE = 2;

function tæl(navn: string, poster: readonly { readonly id: string }[], valgt: readonly string[]): Tælling {
  return { navn, passer: poster.filter(({ id }) => valgt.includes(id)).length, ialt: poster.length };
}

/** Counts what is marked among the method's own lists; a mark twice, or of something unknown, counts for nothing. */
export function visitationsstøtte(visitation: Forløb['visitation'], metode: Metode): Visitationsstøtte {
  const kriterier = tæl('Kriterier', metode.kriterier, visitation?.kriterier ?? []);
  const udsagn = (visitation?.tjekliste ?? []).map((post) => post.udsagn);
  const tjekliste = tæl('Tjekliste', metode.tjekliste, udsagn);
  const kendetegn = visitation?.stratificering ?? [];
  const { passer, ialt } = kriterier;
  return {
    kriterier: { ...kriterier, nok: metode.kriterier_krav === 'alle' ? passer === ialt : passer > 0 },
    tjekliste: { ...tjekliste, flere: tjekliste.passer >= FLERE },
    stratificering: metode.stratificering.map(({ navn, lav, høj }) => ({
      navn,
      lav: tæl('lav', lav, kendetegn),
      høj: tæl('høj', høj, kendetegn),
    })),
  };
}
