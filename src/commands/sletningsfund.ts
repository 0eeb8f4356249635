/** What is wrong with the erasures of a kommune: found the same way by `tjek` and `forløb liste`. */

import type { Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { tjekSletninger } from '../rules/sletning.ts';
import { genopståede } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { SLETTELOG } from '../store/layout.ts';
import { pendingErasures } from '../store/pending-erasure.ts';

export function sletningsfund(context: Context, kommune: Kommune): readonly Finding[] {
  return tjekSletninger({
    log: SLETTELOG,
    brud: kommune.slettelog.brud,
    afventer: pendingErasures(context, kommune.forløbsmappe),
    genopståede: genopståede(context, kommune),
    mappe: kommune.samarbejd.value.forløbsmappe,
  });
}
