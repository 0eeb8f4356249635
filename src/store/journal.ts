/**
 * What is being done, written down before it is done, so that the next command can finish it. It is whole or
 * absent (written beside and renamed); it is read with suspicion all the same, since the folder may come from others.
 */

import { UserError } from '../base/errors.ts';
import { parentOf } from '../base/sti.ts';
import type { Context, Identity } from '../context.ts';
import { putInPlace, stage } from './atomic-write.ts';
import { type Change, checkPlan } from './plan.ts';
import { stateFolder, unless } from './state-folder.ts';

export interface Journal {
  readonly tx: string;
  readonly message: string;
  readonly identity: Identity;
  readonly changes: readonly Change[];
  /** Hand-edited paths that are committed first, as they were, under the transaction `<tx>-h`. */
  readonly included: readonly string[];
  /** A folder in the repository's root that was used to build it, to be removed at last; empty when none. */
  readonly scaffold: string;
}

function journalPath(repo: string): string {
  return `${stateFolder(repo)}/journal.json`;
}

export function writeJournal(context: Context, repo: string, journal: Journal): void {
  const staged = stage(context, repo, new TextEncoder().encode(JSON.stringify({ version: 1, ...journal })));
  putInPlace(context.files, staged, journalPath(repo));
}

/** Is there a change to finish? One `lstat`. */
export function hasJournal({ files }: Context, repo: string): boolean {
  return files.lstat(journalPath(repo)) !== undefined;
}

export function removeJournal({ files }: Context, repo: string): void {
  unless(['ENOENT'], () => files.unlink(journalPath(repo)));
  files.fsyncFolder(parentOf(journalPath(repo)));
}

const KINDS: readonly unknown[] = ['create', 'update', 'remove'];

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, path, before, text } = value as Record<string, unknown>;
  const hasBefore = kind === 'create' || typeof before === 'string';
  const hasText = kind === 'remove' || typeof text === 'string';
  return KINDS.includes(kind) && typeof path === 'string' && hasBefore && hasText;
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false;
  const { tx, message, identity, changes, included, scaffold } = value as Record<string, unknown>;
  const who = identity as Partial<Record<string, unknown>> | undefined;
  return (
    typeof tx === 'string' &&
    /^[0-9a-z-]{1,40}$/.test(tx) &&
    typeof message === 'string' &&
    typeof who?.['name'] === 'string' &&
    typeof who['email'] === 'string' &&
    Array.isArray(changes) &&
    changes.every(isChange) &&
    Array.isArray(included) &&
    included.every((path) => changes.some((change) => change.path === path)) &&
    typeof scaffold === 'string' &&
    /^(?:\.samarbejd-ny\.[0-9a-z.-]+)?$/.test(scaffold)
  );
}

function parse(text: string): Journal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isJournal(value)) return undefined;
    checkPlan(value);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * The change that was cut off, if any.
 * @throws UserError when the journal is not one of ours
 */
export function readJournal({ files }: Context, repo: string): Journal | undefined {
  const bytes = files.read(journalPath(repo));
  if (bytes === undefined) return undefined;
  const journal = parse(new TextDecoder('utf-8').decode(bytes));
  if (journal) return journal;
  throw new UserError(
    'Mappen har en journal, som samarbejd ikke kan læse.',
    `Se efter i git, om den sidste ændring er med. Slet derefter ${journalPath(repo)}`,
  );
}
