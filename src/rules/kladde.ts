/** A draft's lines put together: what the meeting has said so far, and what still lacks before it can close. */

import type { Dato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Emne } from '../model/emne.ts';
import type { Kladdelinje } from '../model/kladde.ts';

interface Post {
  /** Five characters; an agreement's id is `a-` and these. */
  readonly nøgle: string;
  readonly om?: Emne['om'];
}

export interface Aftaleudkast extends Post {
  readonly hvem?: string | undefined;
  readonly hvad?: Sensitive | undefined;
  readonly hvornår?: Dato | undefined;
}

export interface Kladde {
  /** Undefined until somebody has said who is there. */
  readonly tilStede: readonly string[] | undefined;
  /** The point of the agenda that is being talked about, from 1. */
  readonly punkt: number;
  readonly aftaler: readonly Aftaleudkast[];
  readonly beslutninger: readonly (Post & { readonly punkt: number; readonly tekst: Sensitive })[];
  readonly parkeret: readonly (Post & { readonly tekst: Sensitive })[];
  /** Earlier agreements by id, and what became of them; the last word wins. */
  readonly aftalerFraSidst: ReadonlyMap<string, 'udført' | 'bortfaldet'>;
  readonly parkeretFraSidst: readonly {
    readonly tekst: Sensitive;
    readonly status: 'taget_op' | 'droppet';
  }[];
}

const TOM_KLADDE: Kladde = {
  tilStede: undefined,
  punkt: 1,
  aftaler: [],
  beslutninger: [],
  parkeret: [],
  aftalerFraSidst: new Map(),
  parkeretFraSidst: [],
};

function besvaret<P extends Post>(poster: readonly P[], linje: Kladdelinje & { art: 'svar' }): readonly P[] {
  const { art: _, ...svar } = linje;
  const nye = Object.fromEntries(Object.entries(svar).filter(([, værdi]) => værdi !== undefined));
  return poster.map((post) => (post.nøgle === linje.nøgle ? { ...post, ...nye } : post));
}

function uden<P extends Post>(poster: readonly P[], nøgle: string): readonly P[] {
  return poster.filter((post) => post.nøgle !== nøgle);
}

function medLinje(kladde: Kladde, linje: Kladdelinje): Kladde {
  switch (linje.art) {
    case 'til_stede':
      return { ...kladde, tilStede: linje.hvem };
    case 'punkt':
      return { ...kladde, punkt: linje.punkt };
    case 'aftale':
      return { ...kladde, aftaler: [...kladde.aftaler, { nøgle: linje.nøgle }] };
    case 'beslutning':
      return { ...kladde, beslutninger: [...kladde.beslutninger, linje] };
    case 'parkeret':
      return { ...kladde, parkeret: [...kladde.parkeret, linje] };
    case 'svar':
      return {
        ...kladde,
        aftaler: besvaret(kladde.aftaler, linje),
        beslutninger: besvaret(kladde.beslutninger, linje),
        parkeret: besvaret(kladde.parkeret, linje),
      };
    case 'slettet':
      return {
        ...kladde,
        aftaler: uden(kladde.aftaler, linje.nøgle),
        beslutninger: uden(kladde.beslutninger, linje.nøgle),
        parkeret: uden(kladde.parkeret, linje.nøgle),
      };
    case 'aftale_fra_sidst':
      return { ...kladde, aftalerFraSidst: new Map([...kladde.aftalerFraSidst, [linje.id, linje.status]]) };
    case 'parkeret_fra_sidst':
      return { ...kladde, parkeretFraSidst: [...kladde.parkeretFraSidst, linje] };
  }
}

/** What the lines say, read from the first to the last. */
export function samlKladde(linjer: readonly Kladdelinje[]): Kladde {
  return linjer.reduce(medLinje, TOM_KLADDE);
}

/** What an agreement still lacks, in the order it is said. Empty: it can stand in the referat. */
export function mangler(aftale: Aftaleudkast): readonly ('hvem' | 'hvad' | 'hvornår')[] {
  return (['hvem', 'hvad', 'hvornår'] as const).filter((felt) => aftale[felt] === undefined);
}
