/** A tree of files as data, so that the same rule judges the repository and a damaged copy of it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TextFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Tree {
  /** Every file and folder name below the root, as a path. */
  readonly paths: readonly string[];
  /** Every file that holds text. */
  readonly files: readonly TextFile[];
}

export interface Violation {
  readonly file: string;
  readonly what: string;
}

export type Rule = (tree: Tree) => Violation[];

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'demo', 'coverage', '.cache']);

function walk(root: string, folder: string): { path: string; isFile: boolean }[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (folder === '' && SKIPPED.has(entry.name)) return [];
    const here = { path, isFile: entry.isFile() };
    return entry.isDirectory() ? [here, ...walk(root, path)] : [here];
  });
}

/** Reads the tree at `root`; what is installed or generated stays out. */
export function readTree(root: string): Tree {
  const entries = walk(root, '');
  const files = entries
    .filter(({ isFile }) => isFile)
    .map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
  return { paths: entries.map(({ path }) => path), files };
}

/** True for code that runs: TypeScript and JavaScript, not declarations. */
function isCode({ path }: TextFile): boolean {
  return /\.(?:ts|mjs|cjs)$/.test(path) && !path.endsWith('.d.ts');
}

/** The code files below any of the folders. */
export function codeIn(tree: Tree, ...folders: readonly string[]): TextFile[] {
  return tree.files.filter(
    (file) => isCode(file) && folders.some((folder) => file.path.startsWith(`${folder}/`)),
  );
}
