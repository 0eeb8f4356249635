/** A change to maal-og-aftaler.yaml, shared by the commands that make one: read under the lock, edit, judge the result, write. */

import type { Context } from '../context.ts';
import { type MålOgAftaler, målOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Applied, change, type ChangeOptions } from '../store/change.ts';
import { edit, type EditOp } from '../store/edit.ts';
import { asRead } from '../store/edited.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { MÅLFIL } from '../store/layout.ts';
import { loadMål } from '../store/maal.ts';
import { type Plan, written } from '../store/plan.ts';
import { demand } from '../store/read-file.ts';
import { demandÅbent } from './forloeb-ret.ts';

/** The skema before the change; `text` is empty when there is none yet. */
export interface Førskema {
  readonly sag: Sagsmappe;
  readonly skema: MålOgAftaler;
  readonly text: string;
}

/** What is to be done: edits of the file that is there, or the text of a new one. */
export interface Skemarettelse {
  readonly message: string;
  readonly ops: readonly EditOp[];
  /** The whole file, when there is none. */
  readonly ny?: string;
}

/** The case and its skema as they stand; an empty skema where there is none. @throws FindingsError what is wrong with them */
export function læsSkema(context: Context, kommune: Kommune, id: string): Førskema {
  const sag = demandForløb(readForløb(context, kommune, id));
  const loaded = loadMål(context, kommune, id);
  const skema = loaded ? demand(loaded).value : målOgAftaler.parse({});
  return { sag, skema, text: loaded?.text ?? '' };
}

/** @throws FindingsError when the file would not read after the change; UserError when the case is closed */
export async function retSkema(
  context: Context,
  kommune: Kommune,
  id: string,
  options: ChangeOptions,
  rettelse: (før: Førskema) => Skemarettelse,
): Promise<Applied> {
  const { repo } = readForløb(context, kommune, id);
  const work = (): Promise<Plan> => {
    const før = læsSkema(context, kommune, id);
    demandÅbent(før.sag);
    const { message, ops, ny } = rettelse(før);
    const loaded = loadMål(context, kommune, id);
    const text = loaded ? edit(loaded.text, ops) : (ny ?? '');
    asRead(MÅLFIL, text, målOgAftaler);
    return Promise.resolve({ message, changes: [written(MÅLFIL, loaded?.hash, text)] });
  };
  return change(context, repo, work, options);
}
