/** What lies on the disk against what a plan expects: untouched, already done, or changed by somebody else. */

import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import type { Change } from './plan.ts';

export type State = 'before' | 'after' | 'other';

/** The bytes at a plan's path. @throws UserError when a folder on the way, or the file, is a link or a device (threats P2) */
export function readPlanned({ files }: Context, repo: string, path: string): Uint8Array | undefined {
  const segments = path.split('/');
  for (let depth = 1; depth < segments.length; depth += 1) {
    const folder = segments.slice(0, depth).join('/');
    const kind = files.lstat(`${repo}/${folder}`)?.kind;
    if (kind === undefined) return undefined;
    if (kind !== 'folder') {
      throw new UserError(
        `${folder} er ikke en almindelig mappe.`,
        'Samarbejd skriver ikke gennem genveje. Fjern den.',
      );
    }
  }
  return files.read(`${repo}/${path}`);
}

/** The bytes a change leaves; undefined when it removes. */
export function bytesAfter(change: Change): Uint8Array | undefined {
  return change.kind === 'remove' ? undefined : new TextEncoder().encode(change.text);
}

/** Compares `current` bytes with what `change` starts from and leads to. */
export function stateOf({ hash }: Context, change: Change, current: Uint8Array | undefined): State {
  const now = current && hash(current);
  if (now === (change.kind === 'remove' ? undefined : hash(change.text))) return 'after';
  return now === (change.kind === 'create' ? undefined : change.before) ? 'before' : 'other';
}
