/** A paper made for somebody on a day: kept in the case under the day and the reader, logged, and shown. */

import type { Dato } from '../base/dato.ts';
import { joinPath } from '../base/sti.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import type { Papir } from '../documents/paper.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import type { Applied } from '../store/change.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Change } from '../store/plan.ts';
import { gemOgLog, papirtekst } from './forloeb-delingslog.ts';
import { iFormen } from './papir-side.ts';

export interface GodkendtPapir {
  readonly papir: Papir;
  readonly godkendt: Godkendt;
}

interface Fortalt {
  readonly vis: boolean;
  readonly stille: boolean;
}

interface Plads extends GodkendtPapir {
  /** The folder in the case. */
  readonly mappe: string;
  /** Whose paper it is, in the file's name. */
  readonly hvem: string;
}

/** A paper that says the same as the day's last one is not a new paper; one that says something else gets a name of its own. */
export function gemNyt(context: Context, sag: Sagsmappe, ny: Plads, today: Dato): readonly Change[] {
  const navn = (nummer: number) => `${ny.mappe}/${today}-${ny.hvem}${nummer === 1 ? '' : `-${nummer}`}.md`;
  const læst = (path: string) => context.files.read(joinPath(sag.repo, path));
  let nummer = 1;
  while (læst(navn(nummer)) !== undefined) nummer += 1;
  const gemt = { path: navn(nummer), papir: ny.papir, godkendt: ny.godkendt };
  const sidste = nummer === 1 ? undefined : læst(navn(nummer - 1));
  if (sidste && context.hash(sidste) === context.hash(papirtekst(context, gemt, today))) return [];
  return gemOgLog(context, sag, gemt, today);
}

/** Where the paper was kept, on stderr, for stdout is the paper itself. */
export function tellGemt({ terminal }: Context, { changes }: Applied, { vis, stille }: Fortalt): void {
  if (stille) return;
  for (const { path } of changes) terminal.err(`${vis ? 'ville skrive' : 'skrev'} ${path}`);
}

/** The paper on stdout; what it leaves out is said to the one who made it. */
export async function visPapir(
  { terminal }: Context,
  { papir }: GodkendtPapir,
  som: 'markdown' | 'html',
): Promise<void> {
  if (papir.udeladt.length > 0) {
    const navne = opremsning(papir.udeladt.map((k) => KATEGORINAVNE[k]));
    terminal.err(`Papiret viser ikke ${navne}: det må ikke gives til alle, det er til.`);
  }
  terminal.data(await iFormen(papir, som));
}
