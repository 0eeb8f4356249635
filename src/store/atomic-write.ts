/**
 * A file is replaced whole or not at all: written beside, synced, then renamed over. A full disk shows as a short
 * write, so every write is looped until all is out (threats D1).
 */

import { IoError } from '../base/io-error.ts';
import { parentOf } from '../base/sti.ts';
import type { Context, FileHandle, Files } from '../context.ts';
import { ownName, stateFolder, unless } from './state-folder.ts';

/** Writes every byte. @throws IoError when the disk takes no more */
export function writeAll(handle: FileHandle, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) {
    const written = handle.write(bytes.subarray(done));
    if (written <= 0) throw new IoError('ENOSPC', 'Disken er fuld.', 'Gør plads, og kør kommandoen igen.');
    done += written;
  }
}

/** Creates a file that must not exist, with all its bytes on the disk. On failure nothing is left where that can be helped. */
export function writeNew(files: Files, path: string, bytes: Uint8Array): void {
  const handle = files.createExclusive(path);
  try {
    try {
      writeAll(handle, bytes);
      handle.fsync();
    } finally {
      handle.close();
    }
  } catch (error) {
    discard(files, path);
    throw error;
  }
}

/** Removes a file if the disk lets us; what stays is swept away by the next change. */
export function discard(files: Files, path: string): void {
  try {
    files.unlink(path);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
  }
}

/** Writes bytes to a file on its way, in the repository's state folder. Answers its path, ready to be renamed. */
export function stage(context: Context, repo: string, bytes: Uint8Array): string {
  const path = `${stateFolder(repo)}/${ownName(context, 'ny')}`;
  writeNew(context.files, path, bytes);
  return path;
}

/** Puts a staged file in its place and makes the place durable. */
export function putInPlace(files: Files, staged: string, path: string): void {
  files.rename(staged, path);
  files.fsyncFolder(parentOf(path));
}

/** Makes a folder and the missing ones above it, each 0700 and durable. */
export function ensureFolder(files: Files, folder: string): void {
  if (files.lstat(folder) !== undefined) return;
  ensureFolder(files, parentOf(folder));
  unless(['EEXIST'], () => files.mkdir(folder));
  files.fsyncFolder(parentOf(folder));
}

/** Removes `folder` if it is empty, and those above it that are empty then, up to but not including `top`. */
export function removeEmptyFolders(files: Files, folder: string, top: string): void {
  if (folder === top) return;
  const entries = files.list(folder);
  if (entries !== undefined && entries.length > 0) return;
  if (entries !== undefined) files.rmdir(folder);
  removeEmptyFolders(files, parentOf(folder), top);
}

/** Removes a folder and all in it, links as links. Nothing happens when it is not there. */
export function removeTree(files: Files, folder: string): void {
  const entries = files.lstat(folder)?.kind === 'folder' ? files.list(folder) : undefined;
  for (const { name, kind } of entries ?? []) {
    if (kind === 'folder') removeTree(files, `${folder}/${name}`);
    else files.unlink(`${folder}/${name}`);
  }
  if (entries) files.rmdir(folder);
}
