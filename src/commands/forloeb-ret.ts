/** A change to one case's forloeb.yaml, shared by the commands that make one: read under the lock, edit, judge the result, write. */

import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Forløb, forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import { type Applied, change, type ChangeOptions } from '../store/change.ts';
import type { EditOp } from '../store/edit.ts';
import { edited, type Edited } from '../store/edited.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { FORLØBSFIL } from '../store/layout.ts';
import type { Change } from '../store/plan.ts';

export interface Rettelse {
  /** The commit's subject. */
  readonly message: string;
  /** Changes to forloeb.yaml, in order. */
  readonly ops: readonly EditOp[];
  /** Other files of the case, in the same commit. */
  readonly flere?: readonly Change[];
}

/** The case as it would be after `ops`; nothing is written. @throws FindingsError when it would not read */
export function rettet({ filer }: Sagsmappe, ops: readonly EditOp[]): Edited<Forløb> {
  return edited(filer.forløb, ops, forløb);
}

/** @throws UserError when the case is closed: nothing more is decided in it */
export function demandÅbent({ id, forløb: { value } }: Sagsmappe): void {
  if (!erSlut(value)) return;
  throw new UserError('Forløbet er afsluttet.', `Se det med: samarbejd forløb vis ${id}`);
}

/** Reads the case, plans by `rettelse` under the lock, and applies. `rettelse` may throw to refuse. */
export async function retForløb(
  context: Context,
  kommune: Kommune,
  id: string,
  options: ChangeOptions,
  rettelse: (sag: Sagsmappe) => Rettelse,
): Promise<Applied> {
  const { repo } = readForløb(context, kommune, id);
  const work = () => {
    const sag = demandForløb(readForløb(context, kommune, id));
    const { message, ops, flere = [] } = rettelse(sag);
    const { text } = rettet(sag, ops);
    const update: Change = { kind: 'update', path: FORLØBSFIL, before: sag.filer.forløb.hash, text };
    return Promise.resolve({ message, changes: [update, ...flere] });
  };
  return change(context, repo, work, options);
}
