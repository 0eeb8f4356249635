/** The disk, through node:fs and synchronously. Nothing here follows a symbolic link or opens a pipe or device. */

import fs from 'node:fs';
import { UserError } from '../base/errors.ts';
import { ioError } from '../base/io-error.ts';
import { nfc } from '../base/tekst.ts';
import type { Entry, EntryKind, FileHandle, Files, Stat } from '../context.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = fs.constants;
// Windows has neither flag.
const NOFOLLOW = (fs.constants.O_NOFOLLOW as number | undefined) ?? 0;
const NONBLOCK = (fs.constants.O_NONBLOCK as number | undefined) ?? 0;

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Runs one call; the system's refusals become Danish errors that keep their code. */
function attempt<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = codeOf(error);
    throw code === undefined ? error : ioError(code, path);
  }
}

/** As `attempt`, with undefined for "not there". */
function attemptOrAbsent<T>(path: string, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw code === undefined ? error : ioError(code, path);
  }
}

function kindOf(entry: fs.Stats | fs.Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function refuse(path: string, kind: EntryKind, wanted: string): never {
  const found = {
    link: 'en genvej (symbolsk link)',
    folder: 'en mappe',
    file: 'en fil',
    other: 'ikke en almindelig fil',
  };
  throw new UserError(
    `${path} er ${found[kind]}, og der skulle være ${wanted}.`,
    'Samarbejd følger ikke genveje og læser kun almindelige filer. Fjern den, eller læg den rigtige fil i stedet.',
  );
}

function lstat(path: string): Stat | undefined {
  // An error for each file that is not there would cost more than all the rest of asking.
  const stat = attemptOrAbsent(path, () => fs.lstatSync(path, { throwIfNoEntry: false }));
  return stat && { kind: kindOf(stat), size: stat.size, mode: stat.mode & 0o777, mtimeMs: stat.mtimeMs };
}

function read(path: string): Uint8Array | undefined {
  const kind = lstat(path)?.kind;
  if (kind === undefined) return undefined;
  if (kind !== 'file') refuse(path, kind, 'en fil');
  // Another process may have removed it since.
  return attemptOrAbsent(path, () => {
    const fd = fs.openSync(path, O_RDONLY | NOFOLLOW | NONBLOCK);
    try {
      return fs.readFileSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  });
}

function list(folder: string): readonly Entry[] | undefined {
  const kind = lstat(folder)?.kind;
  if (kind === undefined) return undefined;
  if (kind !== 'folder') refuse(folder, kind, 'en mappe');
  const entries = attemptOrAbsent(folder, () => fs.readdirSync(folder, { withFileTypes: true }));
  return entries
    ?.map((entry) => ({ name: nfc(entry.name), kind: kindOf(entry) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function openToWrite(path: string, flags: number): FileHandle {
  const fd = attempt(path, () => fs.openSync(path, O_WRONLY | O_CREAT | NOFOLLOW | NONBLOCK | flags, 0o600));
  return {
    write: (bytes) => attempt(path, () => fs.writeSync(fd, bytes)),
    fsync: () => attempt(path, () => fs.fsyncSync(fd)),
    close: () => attempt(path, () => fs.closeSync(fd)),
  };
}

function fsyncFolder(path: string): void {
  // Windows cannot open a folder for syncing; NTFS journals the entry itself.
  if (process.platform === 'win32') return;
  attempt(path, () => {
    const fd = fs.openSync(path, O_RDONLY);
    try {
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  });
}

/** The real file system. Refusals are `IoError`s; a link, pipe or device where a file should be is a UserError (threats P2). */
export const files: Files = {
  read,
  list,
  lstat,
  createExclusive: (path) => openToWrite(path, O_EXCL),
  openAppend: (path) => openToWrite(path, O_APPEND),
  fsyncFolder,
  realpath: (path) => attemptOrAbsent(path, () => fs.realpathSync(path)),
  rename: (from, to) => attempt(to, () => fs.renameSync(from, to)),
  link: (existing, path) => attempt(path, () => fs.linkSync(existing, path)),
  unlink: (path) => attempt(path, () => fs.unlinkSync(path)),
  mkdir: (path) => attempt(path, () => fs.mkdirSync(path, 0o700)),
  rmdir: (path) => attempt(path, () => fs.rmdirSync(path)),
};
