/** All økonomiark of a kommune in a period, and what each center paid and would have paid. Sums are exact, in øre. */

import { sum, type Øre } from '../base/beloeb.ts';
import type { Dato } from '../base/dato.ts';
import type { Økonomiark } from '../model/oekonomi.ts';
import { erTalt } from './oekonomi.ts';

export interface Sagsark {
  /** The id of the case: all that is known of the citizen here. */
  readonly forløb: string;
  readonly ark: Økonomiark;
}

export interface Periode {
  readonly fra: Dato;
  /** The last day, included. */
  readonly til: Dato;
}

/** One side of the account in one center: what it paid, or what it would have paid, and in which cases. */
export interface Side {
  readonly sager: ReadonlySet<string>;
  readonly beløb: Øre;
}

export interface Centertal {
  /** The id of the fagcenter. */
  readonly center: string;
  readonly afholdt: Side;
  readonly ellers: Side;
  /** What it paid more (or, below zero, less) than it would have, in øre. */
  readonly forskel: number;
}

export interface Samlet {
  /** Every ark decided in the period, by day and id, also those that are not counted yet. */
  readonly linjer: readonly Sagsark[];
  /** Those with both amounts: what the figures count. */
  readonly talte: readonly Sagsark[];
  readonly centre: readonly Centertal[];
  readonly ialt: Omit<Centertal, 'center'>;
}

/** An ark belongs to the period its bevilling was decided in, with its whole amount: nothing is split. */
export function iPerioden(alle: readonly Sagsark[], { fra, til }: Periode): readonly Sagsark[] {
  const nøgle = ({ forløb, ark }: Sagsark) => `${ark.besluttet.dato} ${forløb} ${ark.id}`;
  return alle
    .filter(({ ark }) => fra <= ark.besluttet.dato && ark.besluttet.dato <= til)
    .toSorted((a, b) => (nøgle(a) < nøgle(b) ? -1 : 1));
}

function side(talte: readonly Sagsark[], art: 'udgift' | 'ellers', center: string | undefined): Side {
  const valgte = talte.filter(({ ark }) => center === undefined || ark[art].center === center);
  return {
    sager: new Set(valgte.map(({ forløb }) => forløb)),
    beløb: sum(valgte.flatMap(({ ark }) => ark[art].beløb ?? [])),
  };
}

function tal(talte: readonly Sagsark[], center?: string): Omit<Centertal, 'center'> {
  const afholdt = side(talte, 'udgift', center);
  const ellers = side(talte, 'ellers', center);
  return { afholdt, ellers, forskel: afholdt.beløb - ellers.beløb };
}

/** `fagcentre`: the ids of the kommune's, in its order; each has a row. A center that is no longer there comes last. */
export function samlet(alle: readonly Sagsark[], periode: Periode, fagcentre: readonly string[]): Samlet {
  const linjer = iPerioden(alle, periode);
  const talte = linjer.filter(({ ark }) => erTalt(ark));
  const nævnte = talte.flatMap(({ ark }) => [ark.udgift.center, ark.ellers.center]);
  return {
    linjer,
    talte,
    centre: [...new Set([...fagcentre, ...nævnte])].map((center) => ({ center, ...tal(talte, center) })),
    ialt: tal(talte),
  };
}
