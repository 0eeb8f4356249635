/** Every file below a folder, for listing, copying and proving; links are named, never followed. */

import type { Files } from '../context.ts';

/** Paths relative to `folder`, sorted, of everything that is no folder. @param skip names of folders not gone into */
export function filesBelow(files: Files, folder: string, skip: readonly string[] = []): readonly string[] {
  return (files.lstat(folder)?.kind === 'folder' ? (files.list(folder) ?? []) : []).flatMap(
    ({ name, kind }) => {
      if (kind !== 'folder') return [name];
      if (skip.includes(name)) return [];
      return filesBelow(files, `${folder}/${name}`, skip).map((path) => `${name}/${path}`);
    },
  );
}
