/** The ramme as git has it, version by version: as it was on a day, and as it was when it was last updated. */

import type { Dato } from '../base/dato.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Ramme, ramme } from '../model/ramme.ts';
import { audit } from '../store/git-audit.ts';
import { FILER } from '../store/layout.ts';
import { readDocument } from '../store/read-document.ts';

export interface Udgave {
  /** The day it was committed, in Europe/Copenhagen. */
  readonly date: Dato;
  /** Undefined when that version could not be read. */
  readonly ramme: Ramme | undefined;
}

/** False without a repository, and when its history is cut off (a shallow clone). */
export function historyIsWhole({ files }: Context, root: string): boolean {
  const hidden = joinPath(root, '.git');
  return files.lstat(hidden) !== undefined && files.lstat(joinPath(hidden, 'shallow')) === undefined;
}

/** Every committed version, newest first; read one at a time, so stop when you have what you need. */
export async function* udgaver({ files, git }: Context, root: string): AsyncGenerator<Udgave> {
  const repo = audit(files, root);
  for (const { commit, date } of await git.history(repo, FILER.ramme)) {
    const text = await git.show(repo, commit, FILER.ramme);
    const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
    yield { date, ramme: bytes && readDocument(FILER.ramme, bytes, ramme).doc?.value };
  }
}

/** The ramme as it stood at the end of `dag`; undefined when there is no readable version that old. */
export async function rammenPr(context: Context, root: string, dag: Dato): Promise<Ramme | undefined> {
  for await (const { date, ramme: udgave } of udgaver(context, root)) {
    if (date <= dag && udgave) return udgave;
  }
  return undefined;
}

/** The ramme as it was committed when `opdatering.opdateret` was set to `dag`; undefined when git has not seen that. */
export async function rammenVedOpdatering(
  context: Context,
  root: string,
  dag: Dato,
): Promise<Ramme | undefined> {
  let fundet: Ramme | undefined;
  for await (const { ramme: udgave } of udgaver(context, root)) {
    if (udgave === undefined) continue;
    if (udgave.opdatering.opdateret === dag) fundet = udgave;
    else if (fundet) break;
  }
  return fundet;
}
