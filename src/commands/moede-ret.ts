/** A meeting as it will stand after a change, judged before anything is made from it. */

import { FindingsError } from '../base/errors.ts';
import type { Located } from '../base/located.ts';
import { type Møde, møde as mødeskema } from '../model/moede.ts';
import { tjekMøde } from '../rules/moede.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import type { EditOp } from '../store/edit.ts';
import { edited } from '../store/edited.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { MØDEFIL } from '../store/layout.ts';
import { type Change, written } from '../store/plan.ts';
import type { FundetMøde } from './moede-find.ts';

export interface RettetMøde {
  /** The meeting's folder, relative to the case. */
  readonly mappe: string;
  readonly doc: Located<Møde>;
  /** The change that writes it, comments kept. */
  readonly change: Change;
}

/** A meeting with edits made, as it will be read. @throws FindingsError when it will not */
export function rettetMøde({ mappe, fil }: FundetMøde, ops: readonly EditOp[]): RettetMøde {
  const { doc, text } = edited(fil, ops, mødeskema);
  return { mappe, doc, change: written(`${mappe}/${MØDEFIL}`, fil.hash, text) };
}

/** The same, held against the rules as well. @throws FindingsError everything wrong with the meeting as it would stand */
export function retMøde(
  { metode, samarbejd, personer }: Kommune,
  sag: Sagsmappe,
  fundet: FundetMøde,
  ops: readonly EditOp[],
): { readonly møde: Møde; readonly change: Change } {
  const { doc, change } = rettetMøde(fundet, ops);
  const kendte = kendteIForløb(personer.value, sag.forløb.value);
  const fejl = tjekMøde({ møde: doc, metode: metode.value, samarbejd: samarbejd.value, kendte }).filter(
    ({ severity }) => severity === 'fejl',
  );
  if (fejl.length > 0) throw new FindingsError(fejl);
  return { møde: doc.value, change };
}
