/** The one door through which a repository is changed: lock, recover, read, plan, journal, write, one commit. */

import type { Context } from '../context.ts';
import type { Change, Plan } from './plan.ts';

export interface ChangeOptions {
  /** The command as typed without its values (`møde indkald`): shown to others who wait for the lock. */
  readonly command?: string;
  /** `--medtag`: first commit hand edits in the files the plan touches, instead of refusing. */
  readonly medtag?: boolean;
  /** `--vis`: plan and check, write nothing. */
  readonly vis?: boolean;
}

export interface Applied {
  /** The transaction in the commit's trailer; undefined when nothing was written (empty plan or `vis`). */
  readonly tx: string | undefined;
  readonly message: string;
  readonly changes: readonly Change[];
  /** Hand-edited paths that were committed first because of `medtag`. */
  readonly included: readonly string[];
}

/**
 * Carries out what `work` plans, whole or not at all.
 * @param repo absolute path of the repository (the folder that holds `.git`)
 * @param work reads the files and plans; it runs under the lock, so nobody else changes them meanwhile. What it
 *   throws goes through unchanged, nothing written.
 * @throws UserError no identity, lock held, hand edits in the way, `.git` not safe, disk full
 */
export async function change(
  context: Context,
  repo: string,
  work: () => Promise<Plan>,
  options: ChangeOptions = {},
): Promise<Applied> {
  throw new Error(`not yet: ${repo} ${String(context)} ${String(work)} ${String(options)}`);
}

/**
 * For commands that only read: finishes a change that was cut off, so that no mixed state is read. Costs one
 * `lstat` when there is none.
 */
export async function settle(context: Context, repo: string): Promise<void> {
  throw new Error(`not yet: ${repo} ${String(context)}`);
}
