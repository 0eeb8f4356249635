/**
 * A change met an error while the program lives (full disk, git refused): everything back as it was, so that the
 * user can try again without doing it twice. When even that fails the journal stays, and the next command
 * finishes the change instead.
 */

import { UserError } from '../base/errors.ts';
import { parentOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { ensureFolder, putInPlace, removeEmptyFolders, stage } from './atomic-write.ts';
import { removeFile, resetIndex } from './carry-out.ts';
import { readPlanned, stateOf } from './disk-state.ts';
import { audit } from './git-audit.ts';
import { hasJournal, type Journal, removeJournal } from './journal.ts';
import type { Change } from './plan.ts';
import { sweep } from './state-folder.ts';

/** The bytes of each planned path before the change. */
export type Before = ReadonlyMap<string, Uint8Array | undefined>;

function putBack(context: Context, repo: string, path: string, bytes: Uint8Array): void {
  const staged = stage(context, repo, bytes);
  ensureFolder(context.files, parentOf(path));
  putInPlace(context.files, staged, path);
}

function restore(context: Context, repo: string, change: Change, before: Before): void {
  const { files } = context;
  const old = before.get(change.path);
  const path = `${repo}/${change.path}`;
  if (stateOf(context, change, readPlanned(context, repo, change.path)) === 'after') {
    if (old === undefined) removeFile(context, path);
    else putBack(context, repo, path, old);
  }
  if (change.kind === 'create') removeEmptyFolders(files, parentOf(path), repo);
}

/** @returns false when it turned out that git had made the commit after all */
async function takeBack(context: Context, repo: string, journal: Journal, before: Before): Promise<boolean> {
  sweep(context, repo);
  if (!hasJournal(context, repo)) return true;
  const committed = await context.git.hasTx(audit(context.files, repo), journal.tx);
  if (!committed) {
    for (const change of journal.changes) restore(context, repo, change, before);
  }
  await resetIndex(
    context,
    repo,
    journal.changes.map(({ path }) => path),
  );
  removeJournal(context, repo);
  return !committed;
}

/**
 * Takes a failed change back, and throws what made it fail; answers normally only when the commit was made after all.
 * @throws UserError with the cause; its hint says so when the change will be finished by the next command instead
 */
export async function rollBack(
  context: Context,
  repo: string,
  journal: Journal,
  before: Before,
  cause: unknown,
): Promise<void> {
  let undone: boolean;
  try {
    undone = await takeBack(context, repo, journal, before);
  } catch (error) {
    if (!(cause instanceof UserError) || !(error instanceof UserError)) throw error;
    throw new UserError(
      cause.message,
      'Gentag ikke kommandoen: ændringen er skrevet ned og bliver gjort færdig af den næste kommando i mappen, når fejlen er rettet.',
    );
  }
  if (undone) throw cause;
}
