/** What a move changes in a meeting besides the time: the last day for answers, the answers, the agenda's clock times. */

import type { Dato } from '../base/dato.ts';
import type { Varighed } from '../base/graense.ts';
import type { Møde } from '../model/moede.ts';
import { flytDagsorden } from './dagsorden.ts';
import { svarfristFor } from './indkaldelse.ts';

/** An answer to one day says nothing about another; only "not relevant" still holds. */
function svarefterFlytning({ deltagere }: Møde): Møde['deltagere'] {
  return deltagere.map(({ svar, ...resten }) => (svar?.valg === '4' ? { ...resten, svar } : resten));
}

/** The meeting as it is after the move, as far as others read it; the calendar's sequence is one higher. */
export function flyttet(
  møde: Møde,
  { tid, sted }: Pick<Møde, 'tid' | 'sted'>,
  { today, svarfrist }: { readonly today: Dato; readonly svarfrist: Varighed },
): Pick<Møde, 'tid' | 'sted' | 'svarfrist' | 'deltagere' | 'dagsorden' | 'kalender'> {
  const placeret = flytDagsorden(møde.dagsorden, møde.tid, tid);
  return {
    tid,
    sted,
    svarfrist: svarfristFor(tid.dato, today, svarfrist),
    deltagere: svarefterFlytning(møde),
    dagsorden: møde.dagsorden.map((punkt, i) => ({ ...punkt, ...placeret[i] })),
    kalender: { ...møde.kalender, sekvens: møde.kalender.sekvens + 1 },
  };
}
