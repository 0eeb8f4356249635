/**
 * A repository as it was at the end of a day, read from git: as `Files` of a context, so that every reader of this
 * room reads the past as it reads the disk. ABSENT: writing; nothing of it is put on disk.
 */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context, Entry, Files } from '../context.ts';
import { audit } from './git-audit.ts';

export type Past =
  /** As it was in the last commit made on the day or before. */
  | { readonly kind: 'known'; readonly texts: ReadonlyMap<string, string> }
  /** The history is whole and begins later, on `first`; undefined when there is no commit at all. */
  | { readonly kind: 'later'; readonly first: Dato | undefined }
  /** No repository, a history that is cut off, or a `.git` that git is not let near (threats G1). */
  | { readonly kind: 'unknown' };

/** The files at or below `paths`, as they stood in `repo` at the end of `day`. Never throws for what lies in `.git`. */
export async function readPast(
  { files, git }: Context,
  repo: string,
  day: Dato,
  paths: readonly string[],
): Promise<Past> {
  try {
    const audited = audit(files, repo);
    const history = await git.history(audited, '.');
    const commit = history.find(({ date }) => date <= day)?.commit;
    if (commit !== undefined) return { kind: 'known', texts: await git.texts(audited, commit, paths) };
    const cutOff = files.lstat(joinPath(repo, '.git/shallow')) !== undefined;
    return cutOff ? { kind: 'unknown' } : { kind: 'later', first: history.at(-1)?.date };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'unknown' };
    throw error;
  }
}

/** The same world, but what can be read lies in `texts`, as the files of `repo`. */
export function inThePast(context: Context, repo: string, texts: ReadonlyMap<string, string>): Context {
  const bytes = new Map([...texts].map(([path, text]) => [joinPath(repo, path), encode(text)]));
  return { ...context, files: pastFiles(bytes) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function pastFiles(bytes: ReadonlyMap<string, Uint8Array>): Files {
  const list = (folder: string): readonly Entry[] | undefined => {
    const below = [...bytes.keys()].filter((path) => path.startsWith(`${folder}/`));
    const names = below.map((path) => path.slice(folder.length + 1).split('/'));
    const kinds = new Map(names.map(([name = '', ...rest]) => [name, rest.length > 0 ? 'folder' : 'file'] as const)); // prettier-ignore
    const entries = [...kinds].map(([name, kind]) => ({ name, kind }));
    return below.length === 0 ? undefined : entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  };
  return {
    read: (path) => bytes.get(path),
    list,
    lstat: (path) => {
      const file = bytes.get(path);
      if (file !== undefined) return { kind: 'file', size: file.length, mode: 0o400, mtimeMs: 0 };
      return list(path) && { kind: 'folder', size: 0, mode: 0o500, mtimeMs: 0 };
    },
    realpath: (path) => path,
    ...WRITING,
  };
}

function refuse(): never {
  throw new RangeError('the past cannot be written');
}

/** Every primitive that writes. */
const WRITING = {
  createExclusive: refuse,
  openAppend: refuse,
  rename: refuse,
  link: refuse,
  unlink: refuse,
  mkdir: refuse,
  rmdir: refuse,
  fsyncFolder: refuse,
} as const satisfies Partial<Files>;
