/**
 * One change at a time in each repository (threats §6, C1-C3). The lock is a hard link to a file that names its
 * owner, so it appears whole. It is broken only when that process is gone from this host; another host's never.
 *
 * Breaking is itself a race: two may see the same dead owner, and the slower must not remove the lock that the
 * faster has just taken. So who wants to break announces it first, under a name of its own, and goes on only when
 * it is the only one announced; a file that each alone made can be swept without any race.
 */

import { UserError } from '../base/errors.ts';
import { IoError } from '../base/io-error.ts';
import type { Context } from '../context.ts';
import { discard, writeNew } from './atomic-write.ts';
import { ownerIsGone, ownName, stateFolder, unless } from './state-folder.ts';

interface Owner {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
  readonly command: string;
}

/** About half a minute: short waits first, then a tenth of a second or so. */
const ATTEMPTS = 300;
const ATTEMPTS_BETWEEN_NOTICES = 50;

function lockPath(repo: string): string {
  return `${stateFolder(repo)}/laas`;
}

function readLock({ files }: Context, repo: string): string | undefined {
  const bytes = files.read(lockPath(repo));
  return bytes && new TextDecoder('utf-8').decode(bytes);
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { host, pid, started, command } = JSON.parse(text) as Record<string, unknown>;
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof started !== 'string') return undefined;
    return { host, pid, started, command: typeof command === 'string' ? command : '' };
  } catch {
    return undefined;
  }
}

function isStale({ processes }: Context, owner: Owner | undefined): boolean {
  return (
    owner !== undefined && owner.host === processes.host && !processes.isRunning(owner.pid, owner.started)
  );
}

/** Removes the lock if it still reads `seen` and nobody else is breaking it. */
function breakLock(context: Context, repo: string, seen: string): void {
  const { files } = context;
  const folder = stateFolder(repo);
  const mine = ownName(context, 'bryder');
  writeNew(files, `${folder}/${mine}`, new Uint8Array());
  const others = (files.list(folder) ?? []).filter(({ name }) => name.startsWith('bryder.') && name !== mine);
  const alone = others.every(({ name }) => ownerIsGone(context, name));
  if (alone && readLock(context, repo) === seen) unless(['ENOENT'], () => files.unlink(lockPath(repo)));
  files.unlink(`${folder}/${mine}`);
}

function tryLink(context: Context, repo: string, claim: string): boolean {
  try {
    context.files.link(claim, lockPath(repo));
    return true;
  } catch (error) {
    if (error instanceof IoError && error.code === 'EEXIST') return false;
    throw error;
  }
}

function describe(owner: Owner | undefined): string {
  if (owner === undefined) return 'en anden';
  return `${owner.command || 'en anden kommando'} (proces ${owner.pid} på ${owner.host})`;
}

async function wait(context: Context, owner: Owner | undefined, attempt: number): Promise<void> {
  if (attempt % ATTEMPTS_BETWEEN_NOTICES === 0) {
    context.terminal.err(`Venter: ${describe(owner)} er ved at skrive i mappen.`);
  }
  await context.processes.sleep(10 + context.random.below(Math.min(200, 20 * (attempt + 1))));
}

async function link(context: Context, repo: string, claim: string): Promise<void> {
  let seen: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (tryLink(context, repo, claim)) return;
    seen = readLock(context, repo);
    const owner = seen === undefined ? undefined : parseOwner(seen);
    if (seen !== undefined && isStale(context, owner)) breakLock(context, repo, seen);
    else if (seen !== undefined) await wait(context, owner, attempt);
  }
  throw new UserError(
    `Mappen er optaget af ${describe(seen === undefined ? undefined : parseOwner(seen))}.`,
    `Vent, til den er færdig. Er du sikker på, at ingen arbejder i mappen, så slet ${lockPath(repo)}`,
  );
}

/**
 * Runs `work` while nobody else changes the repository. Waits for others, saying who on stderr.
 * @param command what others are told: the command's words, never its values
 * @throws UserError when the lock stays taken
 */
export async function withLock<T>(
  context: Context,
  repo: string,
  command: string,
  work: () => Promise<T>,
): Promise<T> {
  const { files, processes } = context;
  const claim = `${stateFolder(repo)}/${ownName(context, 'krav')}`;
  const owner: Owner = { host: processes.host, pid: processes.pid, started: processes.started, command };
  try {
    writeNew(files, claim, new TextEncoder().encode(JSON.stringify(owner)));
    await link(context, repo, claim);
  } finally {
    discard(files, claim);
  }
  try {
    return await work();
  } finally {
    // If this fails, the next command finds a lock whose owner is gone.
    discard(files, lockPath(repo));
  }
}
