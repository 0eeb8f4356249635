/**
 * A folder outside the kommune's that this program fills once, and can empty again: it holds a list of its own files.
 * Only those are ever removed; what a person has put beside them stays, and is told about.
 */

import { UserError } from '../base/errors.ts';
import { joinPath, parentOf } from '../base/sti.ts';
import type { Context, Files } from '../context.ts';
import { ensureFolder, removeEmptyFolders, writeNew } from './atomic-write.ts';
import { unless } from './state-folder.ts';

const LISTE = '.samarbejd-indhold.json';

export interface UdskrevetFil {
  /** Relative to the folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of a folder that was to be emptied. */
export type Tømning = 'tømt' | 'væk' | 'fremmed' | 'rest';

function inside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The real path that `path` has or would have. */
function realOf(files: Files, path: string): string {
  const real = files.realpath(path);
  if (real !== undefined || parentOf(path) === path) return real ?? path;
  return joinPath(realOf(files, parentOf(path)), path.slice(path.lastIndexOf('/') + 1));
}

/** Would `path` really lie in one of these folders? */
export function liesInside({ files }: Context, path: string, folders: readonly string[]): boolean {
  const real = realOf(files, path);
  return folders.some((folder) => inside(realOf(files, folder), real));
}

/** @throws UserError unless `target` is new or empty, and outside every folder in `lukkede` */
export function checkExportTarget(context: Context, target: string, lukkede: readonly string[]): void {
  const { files } = context;
  if (liesInside(context, target, lukkede)) {
    throw new UserError(
      'Mappen ligger i kommunens mappe, og der må ikke ligge oplysninger om borgere.',
      'Vælg en mappe uden for, på et drev, der er beskyttet: --til MAPPE',
    );
  }
  const entries = files.list(target);
  if (entries === undefined || entries.length === 0) return;
  throw new UserError('Mappen efter --til er ikke tom.', 'Vælg en ny mappe. Den bliver lavet for dig.');
}

/** Writes the files (0600, folders 0700) and the list of them, the list first: a cut-off export can be emptied too. */
export function writeExport(
  { files }: Context,
  target: string,
  id: string,
  alle: readonly UdskrevetFil[],
): void {
  ensureFolder(files, target);
  const liste = { forløb: id, filer: alle.map(({ path }) => path) };
  writeNew(files, joinPath(target, LISTE), new TextEncoder().encode(JSON.stringify(liste)));
  for (const { path, bytes } of alle) {
    const at = joinPath(target, path);
    ensureFolder(files, parentOf(at));
    writeNew(files, at, bytes);
    files.fsyncFolder(parentOf(at));
  }
  files.fsyncFolder(target);
}

function listed(files: Files, target: string, id: string): readonly string[] | undefined {
  const bytes = files.read(joinPath(target, LISTE));
  if (bytes === undefined) return undefined;
  try {
    const { forløb, filer } = JSON.parse(new TextDecoder('utf-8').decode(bytes)) as Record<string, unknown>;
    const ours = forløb === id && Array.isArray(filer) && filer.every((path) => typeof path === 'string');
    return ours ? filer : undefined;
  } catch {
    return undefined;
  }
}

/** The files of ours in `target` that are there, each under its real place; nothing outside the folder, no links. */
function present(files: Files, target: string, paths: readonly string[]): readonly string[] {
  return paths
    .map((path) => joinPath(target, path))
    .filter((at) => at.startsWith(`${target}/`) && files.lstat(at)?.kind === 'file')
    .filter((at) => files.realpath(at) === at);
}

/** Removes the folders of `path` in `target` that are empty now, and really lie there. */
function removeFolders(files: Files, target: string, path: string): void {
  const folder = parentOf(joinPath(target, path));
  if (folder.startsWith(`${target}/`) && files.realpath(folder) === folder) {
    removeEmptyFolders(files, folder, target);
  }
}

/** How the export at `target` looks now; nothing is changed. */
export function exportState({ files }: Context, target: string, id: string): 'findes' | 'væk' | 'fremmed' {
  if (files.lstat(target)?.kind !== 'folder') return 'væk';
  return listed(files, target, id) === undefined ? 'fremmed' : 'findes';
}

/** Removes what `writeExport` wrote for the case `id`. Can be repeated after being cut off. */
export function emptyExport(context: Context, target: string, id: string): Tømning {
  const { files } = context;
  const real = files.realpath(target);
  if (real === undefined || files.lstat(real)?.kind !== 'folder') return 'væk';
  const paths = listed(files, real, id);
  if (paths === undefined && files.list(real)?.length !== 0) return 'fremmed';
  for (const at of present(files, real, paths ?? [])) files.unlink(at);
  for (const path of paths ?? []) removeFolders(files, real, path);
  unless(['ENOENT'], () => files.unlink(joinPath(real, LISTE)));
  const empty = (files.list(real) ?? []).length === 0;
  if (empty) files.rmdir(real);
  files.fsyncFolder(empty ? parentOf(real) : real);
  return empty ? 'tømt' : 'rest';
}
