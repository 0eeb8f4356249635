/** A new repository appears whole or not at all. */

import type { Context } from '../context.ts';

export interface NewFile {
  /** Relative to the new repository, `/` between ASCII segments. */
  readonly path: string;
  readonly text: string;
}

/**
 * Makes a new git repository with these files and one commit.
 * @param target absolute path; must not exist, or be an empty folder. Its parent must exist.
 * @param message the commit's subject, of the shape that plan.ts demands
 * @throws UserError target in use, no identity, disk full; then nothing is left behind
 */
export async function found(
  context: Context,
  target: string,
  files: readonly NewFile[],
  message: string,
): Promise<void> {
  throw new Error(`not yet: ${target} ${message} ${files.length} ${String(context)}`);
}
