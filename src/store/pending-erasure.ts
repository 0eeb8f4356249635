/**
 * The marker of an erasure that has begun: beside the case, so that it outlives it, and without a word about the
 * citizen. While it is there, nobody opens the case, and the next `forløb slet` finishes the work.
 */

import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { FORLØB_ID } from '../model/felter.ts';
import { type Sletteordre, sletteordre } from '../model/slettelog.ts';
import { writeNew } from './atomic-write.ts';
import { slettemærke } from './layout.ts';
import { ownerIsGone, ownName, unless } from './state-folder.ts';

/** Has an erasure of the case begun and not ended? One `lstat`. */
export function erasureIsPending({ files }: Context, forløbsmappe: string, id: string): boolean {
  return files.lstat(joinPath(forløbsmappe, slettemærke(id))) !== undefined;
}

/** The ids of the erasures that were cut off, sorted. */
export function pendingErasures({ files }: Context, forløbsmappe: string): readonly string[] {
  const names = (files.list(forløbsmappe) ?? []).map(({ name }) => name);
  return names.flatMap((name) => {
    const id = /^\.slettes-(.+)\.json$/.exec(name)?.[1];
    return id !== undefined && FORLØB_ID.test(id) ? [id] : [];
  });
}

/** @throws UserError when the case is being erased */
export function refusePending(context: Context, forløbsmappe: string, id: string): void {
  if (!erasureIsPending(context, forløbsmappe, id)) return;
  throw new UserError(
    'Forløbet er ved at blive slettet, og det blev afbrudt.',
    `Gør det færdigt: samarbejd forløb slet ${id} --udfør`,
  );
}

/** Writes the marker whole or not at all. */
export function writeOrder(context: Context, forløbsmappe: string, ordre: Sletteordre): void {
  const { files } = context;
  const staged = joinPath(forløbsmappe, ownName(context, '.slettes-ny'));
  writeNew(files, staged, new TextEncoder().encode(JSON.stringify(ordre)));
  files.rename(staged, joinPath(forløbsmappe, slettemærke(ordre.id)));
  files.fsyncFolder(forløbsmappe);
}

/** @throws UserError when the marker is not one of ours */
export function readOrder({ files }: Context, forløbsmappe: string, id: string): Sletteordre | undefined {
  const path = joinPath(forløbsmappe, slettemærke(id));
  const bytes = files.read(path);
  if (bytes === undefined) return undefined;
  const ordre = parse(new TextDecoder('utf-8').decode(bytes));
  if (ordre?.id === id) return ordre;
  throw new UserError(
    'Mærket om sletning kan ikke læses.',
    `Fjern det, og slet forløbet forfra med: samarbejd forløb slet ${id}. Mærket er ${path}`,
  );
}

function parse(text: string): Sletteordre | undefined {
  try {
    return sletteordre.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function removeOrder({ files }: Context, forløbsmappe: string, id: string): void {
  unless(['ENOENT'], () => files.unlink(joinPath(forløbsmappe, slettemærke(id))));
  files.fsyncFolder(forløbsmappe);
}

/** Removes markers on their way that dead processes left. */
export function sweepOrders(context: Context, forløbsmappe: string): void {
  for (const { name } of context.files.list(forløbsmappe) ?? []) {
    const left = name.startsWith('.slettes-ny.') && ownerIsGone(context, name);
    if (left) unless(['ENOENT'], () => context.files.unlink(joinPath(forløbsmappe, name)));
  }
}
