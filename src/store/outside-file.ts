/** One file outside the kommune's folder, such as a spreadsheet for Økonomi: new, whole or not there at all, and never among shared files. */

import { UserError } from '../base/errors.ts';
import { parentOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { writeNew } from './atomic-write.ts';
import { liesInside } from './export-folder.ts';

/** @throws UserError unless `path` is a new file in a folder that is there, outside every folder in `lukkede` */
export function checkOutside(context: Context, path: string, lukkede: readonly string[]): void {
  if (liesInside(context, path, lukkede)) {
    throw new UserError(
      'Filen ville ligge i kommunens mappe, og der må ikke ligge oplysninger om borgernes sager.',
      'Vælg et sted uden for, på et drev, der er beskyttet: --fil ../navn',
    );
  }
  if (context.files.lstat(path) !== undefined) {
    throw new UserError('Filen findes allerede.', 'Vælg et andet navn efter --fil, eller flyt den gamle.');
  }
  if (context.files.lstat(parentOf(path))?.kind !== 'folder') {
    throw new UserError('Mappen, filen skal ligge i, findes ikke.', 'Lav mappen først, eller ret --fil.');
  }
}

/** Writes the bytes, mode 0600. @throws IoError when the disk takes no more; then there is no file */
export function writeOutside({ files }: Context, path: string, bytes: Uint8Array): void {
  writeNew(files, path, bytes);
  files.fsyncFolder(parentOf(path));
}
