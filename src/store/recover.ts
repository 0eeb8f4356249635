/**
 * The first thing under the lock: what a killed run left is finished or swept away, without the user doing
 * anything (threats D4, C2). Only a file that a human changed meanwhile stops it.
 */

import type { Context, Files } from '../context.ts';
import { removeTree } from './atomic-write.ts';
import { carryOut } from './carry-out.ts';
import { audit } from './git-audit.ts';
import { hasJournal, readJournal, removeJournal } from './journal.ts';
import { withLock } from './lock.ts';
import { sweep, unless } from './state-folder.ts';

/** A git that outlived the killed run gets two seconds to finish. */
const PATIENCE = 20;

function lockFiles(files: Files, folder: string, deep: boolean): string[] {
  return (files.list(folder) ?? []).flatMap(({ name, kind }) => {
    const path = `${folder}/${name}`;
    if (kind === 'folder') return deep ? lockFiles(files, path, deep) : [];
    return name.endsWith('.lock') ? [path] : [];
  });
}

/** Removes the lock files of the git that died in our change. Called only when the journal says that there was one. */
async function removeGitLocks(context: Context, repo: string): Promise<void> {
  const git = `${repo}/.git`;
  for (let attempt = 0; attempt < PATIENCE && context.files.lstat(`${git}/index.lock`); attempt += 1) {
    await context.processes.sleep(100);
  }
  for (const path of [
    ...lockFiles(context.files, git, false),
    ...lockFiles(context.files, `${git}/refs`, true),
  ]) {
    unless(['ENOENT'], () => context.files.unlink(path));
  }
}

/**
 * Finishes the change that was cut off, if there is one, and removes litter. The lock must be held.
 * @throws UserError when a file was changed by hand meanwhile, or the journal is not ours
 */
export async function recover(context: Context, repo: string): Promise<void> {
  sweep(context, repo);
  const journal = readJournal(context, repo);
  if (journal === undefined) return;
  await removeGitLocks(context, repo);
  await carryOut(context, repo, journal, false);
  if (journal.scaffold !== '') removeTree(context.files, `${repo}/${journal.scaffold}`);
  removeJournal(context, repo);
  context.terminal.err(`En ændring, der blev afbrudt, er nu gjort færdig: ${journal.message}`);
}

/**
 * For commands that only read: finishes a change that was cut off, so that no mixed state is read. Costs one
 * `lstat` when there is none.
 */
export async function settle(context: Context, repo: string): Promise<void> {
  if (!hasJournal(context, repo)) return;
  audit(context.files, repo);
  await withLock(context, repo, 'oprydning', async () => await recover(context, repo));
}
