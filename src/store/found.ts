/**
 * A new repository appears whole or not at all: it is built, committed and synced under a hidden name, and one
 * rename makes it real. Where the target is an empty folder (somebody stands in it), the rename is of `.git` alone,
 * with a journal inside that puts the files in place.
 */

import { UserError } from '../base/errors.ts';
import { IoError } from '../base/io-error.ts';
import { randomTail } from '../base/id.ts';
import { joinPath, nameOf, parentOf } from '../base/sti.ts';
import type { Context, Identity } from '../context.ts';
import { ensureFolder, removeTree, writeNew } from './atomic-write.ts';
import { audit } from './git-audit.ts';
import { identity } from './identity.ts';
import { type Journal, writeJournal } from './journal.ts';
import { type Create, checkPlan } from './plan.ts';
import { settle } from './recover.ts';
import { ensureStateFolder, ownerIsGone, ownName } from './state-folder.ts';

export interface NewFile {
  /** Relative to the new repository, `/` between ASCII segments. */
  readonly path: string;
  readonly text: string;
}

interface Order {
  readonly message: string;
  readonly changes: readonly Create[];
  readonly identity: Identity;
  readonly tx: string;
}

/** Removes what killed runs left in `folder`. */
export function sweepScaffolds(context: Context, folder: string): void {
  for (const { name, kind } of context.files.list(folder) ?? []) {
    if (kind === 'folder' && name.startsWith('.samarbejd-ny.') && ownerIsGone(context, name)) {
      removeTree(context.files, `${folder}/${name}`);
    }
  }
}

/** The whole repository with its commit, in a folder of its own. Three git processes. */
async function build(context: Context, scaffold: string, order: Order): Promise<void> {
  const { files, git } = context;
  files.mkdir(scaffold);
  for (const { path, text } of order.changes) {
    ensureFolder(files, parentOf(`${scaffold}/${path}`));
    writeNew(files, `${scaffold}/${path}`, new TextEncoder().encode(text));
    files.fsyncFolder(parentOf(`${scaffold}/${path}`));
  }
  await git.init(scaffold);
  const added = order.changes.map(({ path }) => path);
  await git.commit(audit(files, scaffold), { ...order, added, changed: [] });
  files.fsyncFolder(`${scaffold}/.git`);
  files.fsyncFolder(scaffold);
}

/** Makes the built repository the target: the moment before which nothing and after which everything is there. */
async function place(context: Context, scaffold: string, target: string, order: Order): Promise<void> {
  const { files } = context;
  if (parentOf(scaffold) !== target) {
    files.rename(scaffold, target);
    files.fsyncFolder(parentOf(target));
    return;
  }
  const journal: Journal = { ...order, included: [], scaffold: nameOf(scaffold) };
  ensureStateFolder(files, scaffold);
  writeJournal(context, scaffold, journal);
  files.rename(`${scaffold}/.git`, `${target}/.git`);
  files.fsyncFolder(target);
  // Nothing was cut off here: the journal is how the files find their place, so nobody is told of it.
  await settle({ ...context, terminal: { ...context.terminal, err: () => undefined } }, target);
}

function checkTarget(context: Context, target: string): boolean {
  const entries = context.files.list(target);
  if (entries === undefined) return false;
  if (entries.length === 0) return true;
  throw new UserError(
    `Mappen er i brug: ${target}`,
    'Vælg en mappe, der ikke findes endnu, eller som er tom.',
  );
}

function discardScaffold(context: Context, scaffold: string): void {
  try {
    removeTree(context.files, scaffold);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
  }
}

/**
 * Makes a new git repository with these files and one commit.
 * @param target absolute path; must not exist, or be an empty folder. Missing folders above it are made (0700).
 * @param message the commit's subject, of the shape that plan.ts demands
 * @throws UserError target in use, no identity, disk full; then nothing is left behind
 */
export async function found(
  context: Context,
  target: string,
  files: readonly NewFile[],
  message: string,
): Promise<void> {
  const changes = files.map(({ path, text }): Create => ({ kind: 'create', path, text }));
  checkPlan({ message, changes });
  const at = joinPath(target);
  await settle(context, at);
  for (const folder of [parentOf(at), at]) sweepScaffolds(context, folder);
  const exists = checkTarget(context, at);
  const tail = (): string => randomTail((n) => context.random.below(n));
  ensureFolder(context.files, parentOf(at));
  const order = {
    message,
    changes,
    identity: await identity(context, parentOf(at)),
    tx: `${tail()}-${tail()}`,
  };
  const scaffold = joinPath(exists ? at : parentOf(at), ownName(context, '.samarbejd-ny'));
  try {
    await build(context, scaffold, order);
    await place(context, scaffold, at, order);
  } catch (error) {
    discardScaffold(context, scaffold);
    throw error;
  }
}
