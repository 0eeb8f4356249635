/** `.git/samarbejd/`: where a repository keeps its lock, its journal and files on their way. Never part of history. */

import { IoError } from '../base/io-error.ts';
import type { Context, Files } from '../context.ts';

/** Absolute path of the state folder of the repository at `repo`. */
export function stateFolder(repo: string): string {
  return `${repo}/.git/samarbejd`;
}

/** Calls, and takes a refusal with one of `codes` for success. */
export function unless(codes: readonly string[], call: () => void): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof IoError) || !codes.includes(error.code)) throw error;
  }
}

export function ensureStateFolder(files: Files, repo: string): void {
  unless(['EEXIST'], () => files.mkdir(stateFolder(repo)));
}

/**
 * A name no other process makes: what it is for, a mark of this host, pid, start and chance. `ownerIsGone` reads
 * it again, so that litter can be told from the work of the living.
 */
export function ownName({ processes, random, hash }: Context, purpose: string): string {
  const chance = random.below(2 ** 40).toString(36);
  return `${purpose}.${hash(processes.host).slice(7, 15)}.${processes.pid}.${processes.started}.${chance}`;
}

const OWN_NAME = /^\.?[a-z-]+\.([0-9a-f]{8})\.([0-9]+)\.([0-9a-f-]+)\.[0-9a-z]+$/;

/** Was the name made by `ownName` on this host, by a process that no longer runs? False for every other name. */
export function ownerIsGone({ processes, hash }: Context, name: string): boolean {
  const [, host, pid, started] = OWN_NAME.exec(name) ?? [];
  if (host !== hash(processes.host).slice(7, 15) || pid === undefined || started === undefined) return false;
  return !processes.isRunning(Number(pid), started);
}

/**
 * Removes what dead processes left in the state folder, and, when `ours`, what this process left there in an
 * earlier change. Call it only while holding the lock.
 */
export function sweep(context: Context, repo: string): void {
  const folder = stateFolder(repo);
  const mine = `.${context.processes.pid}.${context.processes.started}.`;
  for (const { name } of context.files.list(folder) ?? []) {
    const left = ownerIsGone(context, name) || (name.startsWith('ny.') && name.includes(mine));
    if (left) unless(['ENOENT'], () => context.files.unlink(`${folder}/${name}`));
  }
}
