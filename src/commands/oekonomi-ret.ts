/** A change to oekonomi.yaml, shared by the commands that make one: read under the lock, edit, judge the result, write. */

import type { Dato } from '../base/dato.ts';
import { FindingsError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Økonomi, økonomi } from '../model/oekonomi.ts';
import { type Applied, change, type ChangeOptions } from '../store/change.ts';
import { edit, type EditOp } from '../store/edit.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { ØKONOMIFIL } from '../store/layout.ts';
import { loadØkonomi } from '../store/maal.ts';
import { type Change, type Plan, written } from '../store/plan.ts';
import { readDocument } from '../store/read-document.ts';
import { demandÅbent } from './forloeb-ret.ts';
import { grænserI } from './graenser.ts';
import { læsØkonomi } from './oekonomi-find.ts';
import { økonomifund } from './oekonomi-fund.ts';

export interface Økonomirettelse {
  readonly message: string;
  readonly ops: readonly EditOp[];
  /** The whole file, when there is none. */
  readonly ny?: string;
  /** Other files of the case, in the same commit. */
  readonly flere?: readonly Change[];
}

export interface Økonomisted {
  readonly kommune: Kommune;
  /** The id of the case. */
  readonly id: string;
  readonly today: Dato;
}

/** @throws FindingsError when the file would not be in order after the change; UserError when the case is closed */
export async function retØkonomi(
  context: Context,
  sted: Økonomisted,
  options: ChangeOptions,
  rettelse: (sag: Sagsmappe, før: Økonomi) => Økonomirettelse,
): Promise<Applied> {
  const { kommune, id } = sted;
  const { repo } = readForløb(context, kommune, id);
  const work = (): Promise<Plan> => {
    const sag = demandForløb(readForløb(context, kommune, id));
    demandÅbent(sag);
    const { message, ops, ny = '', flere = [] } = rettelse(sag, læsØkonomi(context, kommune, id));
    const loaded = loadØkonomi(context, kommune, id);
    const text = loaded ? edit(loaded.text, ops) : ny;
    demandIOrden(sted, sag, loaded?.file ?? ØKONOMIFIL, text);
    return Promise.resolve({ message, changes: [written(ØKONOMIFIL, loaded?.hash, text), ...flere] });
  };
  return change(context, repo, work, options);
}

function demandIOrden({ kommune, today }: Økonomisted, sag: Sagsmappe, file: string, text: string): void {
  const { doc, findings } = readDocument(file, new TextEncoder().encode(text), økonomi);
  const gældende = grænserI(kommune);
  const om = { forløb: sag.forløb, møder: sag.møder.map(({ møde }) => møde), grænser: gældende, today };
  const fejl = [...findings, ...(doc ? økonomifund(kommune, om, doc) : [])].filter(
    ({ severity }) => severity === 'fejl',
  );
  if (fejl.length > 0) throw new FindingsError(fejl);
}
