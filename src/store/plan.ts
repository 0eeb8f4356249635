/**
 * What a writing command wants done: data, so that it can be shown (`--vis`), checked, journalled and repeated.
 * Nothing here touches the disk.
 */

import { UserError } from '../base/errors.ts';
import { ID_TAIL } from '../base/id.ts';
import { looksLikeCpr } from '../base/tekst.ts';

/** A file that must not exist yet. */
export interface Create {
  readonly kind: 'create';
  /** Relative to the repository, `/` between ASCII segments. */
  readonly path: string;
  readonly text: string;
}

/** A file that exists; `before` is the `context.hash` of the bytes the command read. */
export interface Update {
  readonly kind: 'update';
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/** A file that shall go away. */
export interface Remove {
  readonly kind: 'remove';
  readonly path: string;
  readonly before: string;
}

export type Change = Create | Update | Remove;

/** What writes a file of which `before` is the hash as it was read; undefined when it is not there yet. */
export function written(path: string, before: string | undefined, text: string): Create | Update {
  return before === undefined ? { kind: 'create', path, text } : { kind: 'update', path, before, text };
}

export interface Plan {
  /**
   * The commit's subject: `<noun>: <what happened>`, in lower case letters, ids, dates and small numbers only, for
   * example `aftale: tilføjet a-8m3pk (2026-k7q3x)`. No capital letters, so that a name cannot slip in (threats L2).
   */
  readonly message: string;
  readonly changes: readonly Change[];
}

const WORD = '[a-zæøå]+(?:-[a-zæøå]+)*';
const ID = `(?:[a-z]-|[0-9]{4}-|(?:[a-z]+-)+[0-9]{1,3}-)${ID_TAIL}`;
const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const TOKEN = `(?:${DATE}|${ID}|${WORD}|[0-9]{1,4})`;
const LIST = `${TOKEN}(?:,? ${TOKEN}){0,12}`;
const MESSAGE = new RegExp(`^${WORD}(?: ${WORD}){0,3}: ${LIST}(?: \\(${LIST}\\))?$`);

/** Lets a commit message through that cannot carry personal data; anything else is a mistake in the command (a bug: 70). */
export function checkMessage(message: string): void {
  if (!MESSAGE.test(message) || looksLikeCpr(message)) {
    throw new Error('a commit message is not of the shape "<noun>: <words and ids>"');
  }
}

const SEGMENT = /^[A-Za-z0-9._][A-Za-z0-9._-]{0,99}$/;
const GITS_OWN = /^\.git(?:modules|attributes|config)?$/i;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

function segmentIsSafe(segment: string): boolean {
  return (
    SEGMENT.test(segment) &&
    !segment.endsWith('.') &&
    !GITS_OWN.test(segment) &&
    !WINDOWS_DEVICE.test(segment)
  );
}

/** Is this a path we may write inside a repository: relative, ASCII, no `..`, nothing of git's, no device name (threats P1)? */
export function pathIsSafe(path: string): boolean {
  return path.length <= 400 && path.split('/').every(segmentIsSafe);
}

/** @throws UserError when a path cannot be written: a value from a file may have led there. */
function checkPath(path: string): void {
  if (pathIsSafe(path) && !looksLikeCpr(path)) return;
  throw new UserError(
    'Et filnavn, der skulle skrives, er ikke tilladt.',
    'Brug navne med a-z, tal og bindestreg.',
  );
}

/**
 * Checks a plan before anything is written: message and paths as above, no path twice.
 * @throws UserError for a path; Error for a command's own mistake.
 */
export function checkPlan(plan: Plan): void {
  checkMessage(plan.message);
  const seen = new Set<string>();
  for (const { path } of plan.changes) {
    checkPath(path);
    if (seen.has(path.toLowerCase())) throw new Error('a plan names one path twice');
    seen.add(path.toLowerCase());
  }
}
