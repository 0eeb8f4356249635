/** Where an activity stands: when it is due next, what is overdue, and what was passed over. */

import { type Dato, plusMåneder } from '../base/dato.ts';
import { erGentagelse, type Forekomst, forekomster, type Hvornår } from '../base/gentagelse.ts';
import { parseHvornår } from '../base/gentagelse-tekst.ts';
import type { Aktivitet } from '../model/handleplan.ts';

/** How far back and ahead the days of a repetition are reckoned, in months. */
const TILBAGE = 12;
const FREM = 24;

export interface Aktivitetsstand {
  readonly gentages: boolean;
  /** The last day that is in time for what is to be done next; none when nothing is. */
  readonly næste: Dato | undefined;
  /** Due and not done, since it was last done; oldest first. In time on the day itself. */
  readonly forsinkede: readonly Forekomst[];
  /** Due within the last year and not done, though it was done later: nothing to do about, but to know. */
  readonly oversprungne: readonly Forekomst[];
  /** A repetition that has never been done and does not say from when it holds: nobody can tell if it is late. */
  readonly udenBegyndelse: boolean;
}

const STILLE = { næste: undefined, forsinkede: [], oversprungne: [], udenBegyndelse: false } as const;

/** The stand of an activity on `today`; undefined when `hvornår` is not understood. */
export function aktivitetsstand(aktivitet: Aktivitet, today: Dato): Aktivitetsstand | undefined {
  const hvornår = parseHvornår(aktivitet.hvornår);
  if (hvornår === undefined) return undefined;
  const gentages = erGentagelse(hvornår);
  const færdig = aktivitet.status === 'gennemført' || aktivitet.status === 'opgivet';
  if (færdig) return { ...STILLE, gentages };
  return {
    gentages,
    ...(gentages ? gentagelse(hvornår, aktivitet, today) : engang(hvornår, aktivitet, today)),
  };
}

type Stand = Omit<Aktivitetsstand, 'gentages'>;

/** Once: done when it has been done at all. */
function engang(hvornår: Hvornår, { gennemført }: Aktivitet, today: Dato): Stand {
  const [eneste] = hvornår.art === 'periode' ? [{ fra: hvornår.fra, forfald: hvornår.til }] : [];
  if (eneste === undefined || gennemført.some((dag) => dag <= today)) return STILLE;
  return { ...STILLE, næste: eneste.forfald, forsinkede: eneste.forfald < today ? [eneste] : [] };
}

function gentagelse(hvornår: Hvornår, { fra, gennemført }: Aktivitet, today: Dato): Stand {
  const gjort = gennemført.filter((dag) => dag <= today).toSorted();
  const begyndt = fra ?? gjort[0];
  const tidligst = plusMåneder(today, -TILBAGE);
  const start = begyndt !== undefined && begyndt > tidligst ? begyndt : tidligst;
  const alle = forekomster(hvornår, begyndt === undefined ? today : start, plusMåneder(today, FREM));
  const erGjort = alle.map((f, i) => gjort.some((dag) => dækker(f, alle[i + 1], dag)));
  const senest = erGjort.lastIndexOf(true);
  const mangler = alle.filter((_, i) => erGjort[i] === false);
  const efter = new Set(alle.slice(senest + 1));
  return {
    næste: mangler.find((f) => efter.has(f) && f.forfald >= today)?.forfald,
    forsinkede: mangler.filter((f) => efter.has(f) && f.forfald < today),
    oversprungne: mangler.filter((f) => !efter.has(f)),
    udenBegyndelse: begyndt === undefined,
  };
}

/** A day counts for the time whose stretch it falls in: from its first day until the next one's. */
function dækker({ fra }: Forekomst, næste: Forekomst | undefined, dag: Dato): boolean {
  return dag >= fra && (næste === undefined || dag < næste.fra);
}
