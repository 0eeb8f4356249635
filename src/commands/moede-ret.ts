/** A meeting as it will stand after a change, judged before anything is made from it. */

import { FindingsError } from '../base/errors.ts';
import { type Møde, møde as mødeskema } from '../model/moede.ts';
import { tjekMøde } from '../rules/moede.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import { edit, type EditOp } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { MØDEFIL } from '../store/layout.ts';
import type { Change } from '../store/plan.ts';
import { readDocument } from '../store/read-document.ts';
import type { FundetMøde } from './moede-find.ts';

export interface RettetMøde {
  readonly møde: Møde;
  /** The change that writes it, comments kept. */
  readonly change: Change;
}

/** @throws FindingsError everything wrong with the meeting as it would stand */
export function retMøde(
  { metode, samarbejd, personer }: Kommune,
  sag: Sagsmappe,
  { mappe, fil }: FundetMøde,
  ops: readonly EditOp[],
): RettetMøde {
  const text = edit(fil.text, ops);
  const { doc, findings } = readDocument(fil.file, new TextEncoder().encode(text), mødeskema);
  if (!doc) throw new FindingsError(findings);
  const kendte = kendteIForløb(personer.value, sag.forløb.value);
  const fejl = tjekMøde({ møde: doc, metode: metode.value, samarbejd: samarbejd.value, kendte }).filter(
    ({ severity }) => severity === 'fejl',
  );
  if (fejl.length > 0) throw new FindingsError(fejl);
  const change: Change = { kind: 'update', path: `${mappe}/${MØDEFIL}`, before: fil.hash, text };
  return { møde: doc.value, change };
}
