/** The overview's counts as they were on an earlier day: the kommune's and each case's own history, or why there is none. */

import type { Dato } from '../base/dato.ts';
import { FindingsError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Tælling } from '../rules/overblik.ts';
import { sagstællinger } from '../rules/overblik-forloeb.ts';
import type { Sagstal } from '../rules/sagstal.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER, FORLØBSFIL, MØDEMAPPE, MÅLFIL, OPLEVELSESFIL } from '../store/layout.ts';
import { inThePast, readPast } from '../store/past.ts';
import { læsKommunen, læsSag, type Målestok } from './overblik-laest.ts';

/** `kendt`: counted. `udeladt`: nobody asked, or there is nothing to ask. `senere`: the history begins on `fra`, after the day. `ukendt`: it is missing, cut off, or cannot be read. */
export type Historik =
  | { readonly art: 'kendt' | 'udeladt' }
  | { readonly art: 'senere'; readonly fra: Dato | undefined }
  | { readonly art: 'ukendt' };

export interface Før {
  readonly dag: Dato;
  /** Empty where nothing is known. */
  readonly tællinger: readonly Tælling[];
  readonly kommune: Historik;
  readonly forløb: Historik;
}

/** Nothing is compared, and no history is read. */
export function ikkeSpurgt(dag: Dato): Før {
  return { dag, tællinger: [], kommune: { art: 'udeladt' }, forløb: { art: 'udeladt' } };
}

interface Del {
  readonly tællinger: readonly Tælling[];
  readonly historik: Historik;
}

/** How many repositories git is asked about at a time. */
const AD_GANGEN = 8;

const KENDT: Historik = { art: 'kendt' };
const UKENDT: Historik = { art: 'ukendt' };

/** Everything as it was at the end of `dag`. Cases erased since are not there to be counted. */
export async function læsFør(
  context: Context,
  kommune: Kommune,
  ider: readonly string[],
  stok: Målestok,
  dag: Dato,
): Promise<Før> {
  const egne = await kommunenFør(context, kommune, stok, dag);
  const sager = await forløbeneFør(context, kommune, ider, stok, dag);
  return {
    dag,
    tællinger: [...egne.tællinger, ...sager.tællinger],
    kommune: egne.historik,
    forløb: sager.historik,
  };
}

async function kommunenFør(context: Context, kommune: Kommune, stok: Målestok, dag: Dato): Promise<Del> {
  const filer = [FILER.ramme, FILER.tilbud, FILER.handleplan, FILER.personer];
  const past = await readPast(context, kommune.root, dag, filer);
  if (past.kind === 'later') return { tællinger: [], historik: { art: 'senere', fra: past.first } };
  if (past.kind === 'unknown') return { tællinger: [], historik: UKENDT };
  try {
    const dengang = inThePast(context, kommune.root, past.texts);
    return { tællinger: læsKommunen(dengang, kommune, stok, dag), historik: KENDT };
  } catch (error) {
    if (error instanceof FindingsError) return { tællinger: [], historik: UKENDT };
    throw error;
  }
}

/** A case that began later was not there; one whose history is unknown makes every count unknown. */
async function forløbeneFør(
  context: Context,
  kommune: Kommune,
  ider: readonly string[],
  stok: Målestok,
  dag: Dato,
): Promise<Del> {
  const sager: Sagstal[] = [];
  const begyndt: Dato[] = [];
  for (let i = 0; i < ider.length; i += AD_GANGEN) {
    const læste = ider
      .slice(i, i + AD_GANGEN)
      .map(async (id) => await sagenFør(context, kommune, id, stok, dag));
    for (const læst of await Promise.all(læste)) {
      if (læst === 'ukendt') return { tællinger: [], historik: UKENDT };
      if (typeof læst === 'object') sager.push(læst);
      else if (læst !== undefined) begyndt.push(læst);
    }
  }
  if (ider.length === 0) return { tællinger: [], historik: { art: 'udeladt' } };
  if (sager.length === 0) return { tællinger: [], historik: { art: 'senere', fra: begyndt.toSorted()[0] } };
  return { tællinger: sagstællinger({ sager, ...stok }), historik: KENDT };
}

/** What the case was, or the day its history begins. */
async function sagenFør(
  context: Context,
  kommune: Kommune,
  id: string,
  stok: Målestok,
  dag: Dato,
): Promise<Sagstal | Dato | 'ukendt' | undefined> {
  const repo = joinPath(kommune.forløbsmappe, id);
  const past = await readPast(context, repo, dag, [FORLØBSFIL, MØDEMAPPE, MÅLFIL, OPLEVELSESFIL]);
  if (past.kind === 'unknown') return 'ukendt';
  if (past.kind === 'later') return past.first;
  return læsSag(inThePast(context, repo, past.texts), kommune, id, stok, dag) ?? 'ukendt';
}
