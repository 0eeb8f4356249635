/**
 * A case is erased whole: its folder, its history, and what this program wrote for it elsewhere; last a receipt. Each
 * step can be repeated, and the marker beside the case says that there are steps left (threats §5).
 *
 *   status `slettes`, committed   from here nothing is shared
 *   marker                        from here nobody opens the case
 *   exports · rename aside · remove · receipt · marker away
 */

import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Sletteordre } from '../model/slettelog.ts';
import { removeTree } from './atomic-write.ts';
import { change } from './change.ts';
import { edit } from './edit.ts';
import { emptyExport, type Tømning } from './export-folder.ts';
import type { Sagsmappe } from './forloeb.ts';
import { sweepScaffolds } from './found.ts';
import { audit } from './git-audit.ts';
import { identity } from './identity.ts';
import type { Kommune } from './kommune.ts';
import { FORLØBSFIL, SLETTELOG, tilSide } from './layout.ts';
import { withLock } from './lock.ts';
import { readOrder, removeOrder, sweepOrders, writeOrder } from './pending-erasure.ts';
import { type Change, written } from './plan.ts';
import { readSlettelog, withReceipt } from './slettelog.ts';

type Sted = Pick<Kommune, 'root' | 'forløbsmappe'>;

/** What became of each export. */
export type Udskriftssvar = ReadonlyMap<string, Tømning>;

/**
 * Whatever would stop the receipt is found before anything is erased.
 * @throws UserError the kommune's folder is no repository, nobody acts, or the log is edited by hand or broken
 */
export async function checkReceiptCanBeWritten(context: Context, { root }: Sted): Promise<void> {
  await identity(context, root);
  const edited = await context.git.status(audit(context.files, root), [SLETTELOG]);
  const { brud } = readSlettelog(context, root);
  if (edited.length === 0 && brud.length === 0) return;
  throw new UserError(
    edited.length > 0
      ? `${SLETTELOG} er ændret uden at være gemt i git.`
      : `Kæden i ${SLETTELOG} er brudt i linje ${brud[0] ?? 0}.`,
    `Hent den rigtige udgave: git checkout HEAD -- ${SLETTELOG}. Se den efter med: samarbejd tjek`,
  );
}

/** Sets the status, so that nothing more is shared. @param medtag hand edits in forloeb.yaml are committed first */
export async function setSlettes(context: Context, sag: Sagsmappe, medtag: boolean): Promise<void> {
  if (sag.forløb.value.status === 'slettes') return;
  const { text, hash } = sag.filer.forløb;
  const update: Change = {
    kind: 'update',
    path: FORLØBSFIL,
    before: hash,
    text: edit(text, [{ op: 'set', path: ['status'], value: 'slettes' }]),
  };
  const plan = { message: `forløb: slettes ${sag.id}`, changes: [update] };
  await change(context, sag.repo, () => Promise.resolve(plan), { command: 'forløb slet', medtag });
}

/** Removes the case at `repo` under its own lock. A name that no command reads makes it gone at once, whole. */
async function removeCase(context: Context, { forløbsmappe }: Sted, id: string): Promise<void> {
  const { files } = context;
  const [repo, aside] = [joinPath(forløbsmappe, id), joinPath(forløbsmappe, tilSide(id))];
  if (files.lstat(repo) !== undefined) {
    // A copy that came back while an older one was half removed.
    removeTree(files, aside);
    const rename = () => {
      files.rename(repo, aside);
      files.fsyncFolder(forløbsmappe);
      return Promise.resolve();
    };
    const locked = files.lstat(`${repo}/.git/samarbejd`)?.kind === 'folder';
    await (locked ? withLock(context, repo, 'forløb slet', rename) : rename());
  }
  removeTree(files, aside);
  files.fsyncFolder(forløbsmappe);
}

async function writeReceipt(context: Context, { root }: Sted, ordre: Sletteordre): Promise<void> {
  const plan = () => {
    const log = readSlettelog(context, root);
    if (log.for(ordre.id).length > ordre.før)
      return Promise.resolve({ message: 'slettelog: uændret', changes: [] });
    const text = withReceipt(context.hash, log, ordre.id, ordre.salt, ordre.kvittering);
    return Promise.resolve({
      message: 'slettelog: kvittering tilføjet',
      changes: [written(SLETTELOG, log.hash, text)],
    });
  };
  await change(context, root, plan, { command: 'forløb slet', medtag: false });
}

/** Writes the order down; from here on the case is not opened. */
export function beginErasure(context: Context, { forløbsmappe }: Sted, ordre: Sletteordre): void {
  writeOrder(context, forløbsmappe, ordre);
}

/**
 * Does what is left of an erasure that has begun; safe to repeat from any point.
 * @param udskrifter folders outside where `forløb indsigt` wrote, as the disclosure log has them
 * @throws UserError when there is no order, or a step is refused; the marker stays, and so does the demand to go on
 */
export async function finishErasure(
  context: Context,
  sted: Sted,
  id: string,
  udskrifter: readonly string[],
): Promise<Udskriftssvar> {
  const ordre = readOrder(context, sted.forløbsmappe, id);
  if (ordre === undefined) throw new UserError('Der er ingen sletning at gøre færdig.', '');
  const svar = new Map(udskrifter.map((folder) => [folder, emptyExport(context, folder, id)]));
  await removeCase(context, sted, id);
  sweepScaffolds(context, sted.forløbsmappe);
  await writeReceipt(context, sted, ordre);
  sweepOrders(context, sted.forløbsmappe);
  removeOrder(context, sted.forløbsmappe, id);
  return svar;
}
