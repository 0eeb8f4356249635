/** The cases lie below the kommune's folder and must never be part of its repository. */

import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { decode } from './text.ts';

interface Sted {
  readonly root: string;
  /** Absolute path of the folder with the cases. */
  readonly forløbsmappe: string;
}

/** The lines of .gitignore, without comments. */
function ignoreLines({ files }: Context, root: string): readonly string[] {
  const bytes = files.read(joinPath(root, '.gitignore'));
  const lines = bytes === undefined ? [] : decode('.gitignore', bytes).text.split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Could git take the cases into the kommune's repository? Not when they lie elsewhere, when the kommune has no
 * repository, or when .gitignore names the folder by a line of its own and takes nothing back.
 */
export function casesCouldBeCommitted(context: Context, { root, forløbsmappe }: Sted): boolean {
  if (!forløbsmappe.startsWith(`${root}/`) || !context.files.lstat(joinPath(root, '.git'))) return false;
  const folder = forløbsmappe.slice(root.length + 1);
  const lines = ignoreLines(context, root);
  const named = lines.some((line) => line.replace(/^\//, '').replace(/\/$/, '') === folder);
  return !named || lines.some((line) => line.startsWith('!'));
}
