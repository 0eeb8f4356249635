/** A throw-away copy of the repository, for tests and scripts that damage it on purpose. */

import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const NOT_COPIED = new Set(['node_modules', '.git', 'dist', 'demo', 'coverage', '.cache']);

export interface Copy {
  readonly root: string;
  remove(): void;
}

/** Copies the work tree at `root` (no history, nothing generated) and links its node_modules. */
export function copyTree(root: string): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'samarbejd-kopi-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (source) => !NOT_COPIED.has(relative(root, source).split(sep)[0] ?? ''),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
