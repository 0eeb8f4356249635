/**
 * Who writes the referat of a meeting: one process at a time, named in `.git/samarbejd/skriver-<m-id>` by machine, process
 * and hour, never by person. It is taken under the repository's lock. What is typed lies in the draft, whoever writes.
 */

import type { Context } from '../context.ts';
import { discard, putInPlace, stage } from './atomic-write.ts';
import { audit } from './git-audit.ts';
import { withLock } from './lock.ts';
import { ensureStateFolder, stateFolder } from './state-folder.ts';

export interface DraftOwner {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
  /** When the writing began: the day and the time in Denmark. */
  readonly dato: string;
  readonly kl: string;
}

export interface DraftClaim {
  /** False when somebody else has taken over. */
  readonly isMine: () => boolean;
  /** Gives it back; what another has taken over stays theirs. */
  readonly release: () => void;
}

export interface Occupied {
  /** Undefined when the file cannot be read. */
  readonly owner: DraftOwner | undefined;
  /** The process is known not to run: it is of this machine, and it is not there. */
  readonly gone: boolean;
  /** Absolute path of the file that says so. */
  readonly path: string;
  /** What it said, for {@link claimDraft} to take over exactly this. */
  readonly seen: string;
}

function parse(text: string): DraftOwner | undefined {
  try {
    const { host, pid, started, dato, kl } = JSON.parse(text) as Record<string, unknown>;
    const texts = [host, started, dato, kl].every((value) => typeof value === 'string');
    return texts && typeof pid === 'number' ? (JSON.parse(text) as DraftOwner) : undefined;
  } catch {
    return undefined;
  }
}

function read({ files }: Context, path: string): string | undefined {
  const bytes = files.read(path);
  return bytes && new TextDecoder('utf-8').decode(bytes);
}

function isGone({ processes }: Context, owner: DraftOwner | undefined): boolean {
  return (
    owner !== undefined && owner.host === processes.host && !processes.isRunning(owner.pid, owner.started)
  );
}

function held(context: Context, path: string, mine: string): DraftClaim {
  const isMine = () => read(context, path) === mine;
  return {
    isMine,
    release: () => {
      if (isMine()) discard(context.files, path);
    },
  };
}

/**
 * Takes the referat of a meeting, or answers who has it.
 * @param over what {@link Occupied.seen} said of the one to take over from, or `any` whoever it is
 * @throws UserError the repository is not safe, its lock stays taken, disk full
 */
export async function claimDraft(
  context: Context,
  repo: string,
  møde: string,
  over?: { readonly seen: string } | 'any',
): Promise<DraftClaim | Occupied> {
  audit(context.files, repo);
  ensureStateFolder(context.files, repo);
  const path = `${stateFolder(repo)}/skriver-${møde}`;
  const { host, pid, started } = context.processes;
  const owner: DraftOwner = { host, pid, started, dato: context.clock.today(), kl: context.clock.klokken() };
  const mine = JSON.stringify(owner);
  return await withLock<DraftClaim | Occupied>(context, repo, 'møde referat', () => {
    const seen = read(context, path);
    if (seen === undefined || over === 'any' || over?.seen === seen) {
      putInPlace(context.files, stage(context, repo, new TextEncoder().encode(mine)), path);
      return Promise.resolve(held(context, path, mine));
    }
    const other = parse(seen);
    return Promise.resolve({ owner: other, gone: isGone(context, other), path, seen });
  });
}
