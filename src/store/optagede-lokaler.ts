/**
 * Which rooms the kommune's cases have on a day, for a warning: when and where, never which case. A file is read only
 * when the day stands in its text, so that a thousand cases cost little more than opening them. ABSENT: the house's own
 * calendar, and the cases this machine does not have.
 */

import type { Dato } from '../base/dato.ts';
import type { Klokkeslæt } from '../base/klokkeslaet.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { forløb } from '../model/forloeb.ts';
import { møde } from '../model/moede.ts';
import { listForløb } from './forloeb.ts';
import { hasJournal } from './journal.ts';
import type { Kommune } from './kommune.ts';
import { FORLØBSFIL, MØDEFIL, MØDEMAPPE } from './layout.ts';
import { loadFile } from './read-file.ts';

/** A room that somebody has: by a meeting that is convened, or by the year's plan. */
export interface Optaget {
  readonly ved: 'møde' | 'plan';
  readonly dato: Dato;
  readonly fra: Klokkeslæt;
  readonly til: Klokkeslæt;
  /** The room's id in samarbejd.yaml. */
  readonly lokale: string;
}

/** Whose own booking is not to be counted. */
export interface Egen {
  readonly forløb: string;
  /** The meeting that is being moved; undefined for a new one. */
  readonly møde?: string | undefined;
}

/** Every room taken on `dag`, by meetings of all cases and by the plans of the others. Files not in order are left out. */
export function optagedeLokaler(
  context: Context,
  kommune: Kommune,
  dag: Dato,
  egen: Egen,
): readonly Optaget[] {
  return listForløb(context, kommune).flatMap((id) => {
    const repo = joinPath(kommune.forløbsmappe, id);
    if (hasJournal(context, repo)) return [];
    const plan = id === egen.forløb ? [] : planlagt(context, repo, dag);
    return [...plan, ...indkaldt(context, repo, dag, egen.møde)];
  });
}

function nævner({ files }: Context, path: string, dag: Dato): boolean {
  const bytes = files.read(path);
  return bytes !== undefined && new TextDecoder().decode(bytes).includes(dag);
}

function planlagt(context: Context, repo: string, dag: Dato): readonly Optaget[] {
  if (!nævner(context, joinPath(repo, FORLØBSFIL), dag)) return [];
  const { plan = [] } = loadFile(context, repo, FORLØBSFIL, forløb)?.doc?.value ?? {};
  return plan
    .filter(({ tid }) => tid.dato === dag)
    .flatMap(({ tid, lokale }) => (lokale === undefined ? [] : [{ ved: 'plan', ...tid, lokale } as const]));
}

function indkaldt(context: Context, repo: string, dag: Dato, eget: string | undefined): readonly Optaget[] {
  const mapper = context.files.list(joinPath(repo, MØDEMAPPE)) ?? [];
  return mapper.flatMap(({ name }): Optaget[] => {
    const path = `${MØDEMAPPE}/${name}/${MØDEFIL}`;
    if (!nævner(context, joinPath(repo, path), dag)) return [];
    const fundet = loadFile(context, repo, path, møde)?.doc?.value;
    if (fundet === undefined || fundet.id === eget || fundet.status === 'aflyst') return [];
    const { tid, sted } = fundet;
    return tid.dato === dag && 'lokale' in sted ? [{ ved: 'møde', ...tid, lokale: sted.lokale }] : [];
  });
}
