/** Papers of a case, saved and logged: each file with its front matter, and one entry in delinger.yaml for each reader. */

import type { Dato } from '../base/dato.ts';
import { newId } from '../base/id.ts';
import type { Context } from '../context.ts';
import type { Papir } from '../documents/paper.ts';
import { delinger, type Kanal } from '../model/delinger.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import type { Logpost } from '../rules/udsendelse.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import { edited } from '../store/edited.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { withFrontMatter } from '../store/front-matter.ts';
import { DELINGSFIL } from '../store/layout.ts';
import { type Change, written } from '../store/plan.ts';

export interface GemtPapir {
  /** Relative to the case. */
  readonly path: string;
  readonly papir: Papir;
  readonly godkendt: Godkendt;
  /** Those of the approved readers who get this paper; all of them when left out. */
  readonly til?: readonly string[];
}

/** The changes that save one approved paper and log it, `forberedt`: made, and not yet said to be sent. */
export function gemOgLog(context: Context, sag: Sagsmappe, gemt: GemtPapir, today: Dato): readonly Change[] {
  const side: Change = { kind: 'create', path: gemt.path, text: papirtekst(context, gemt, today) };
  return [side, logAlle(context, sag, [gemt], today)];
}

/** The file of a paper: front matter and text. */
export function papirtekst(context: Context, gemt: GemtPapir, today: Dato): string {
  const { papir } = gemt;
  const indhold = context.hash(papir.markdown);
  const hoved = { skabelon: papir.skabelon, dato: today, modtagere: modtagere(gemt), indhold };
  return withFrontMatter(hoved, papir.markdown);
}

/** The entries in the log alone: one for each paper and each of its readers. */
export function logAlle(
  context: Context,
  { filer }: Sagsmappe,
  papirer: readonly GemtPapir[],
  today: Dato,
): Change {
  const inUse = new Set(filer.delinger.doc?.value.delinger.map((d) => d.id));
  const nyId = () => {
    const id = newId('d', context.random.below, inUse);
    inUse.add(id);
    return id;
  };
  const linjer = papirer.flatMap((gemt) => nyePoster(gemt, context.hash(gemt.papir.markdown), nyId, today));
  const ops = linjer.map((value) => ({ op: 'append', path: ['delinger'], value }) as const);
  return rettetLog(filer, ops);
}

/** Entries that are said to be sent: when, by which way, and by whom. */
export function meldSendt(
  { filer }: Sagsmappe,
  poster: readonly Logpost[],
  sendt: { readonly dato: Dato; readonly kanal: Kanal; readonly af: string },
): Change {
  const ops = poster.flatMap(({ nr }): EditOp[] => [
    { op: 'set', path: ['delinger', nr, 'status'], value: 'sendt' },
    { op: 'set', path: ['delinger', nr, 'sendt'], value: sendt },
  ]);
  return rettetLog(filer, ops);
}

/** The change that writes the log after `ops`. @throws FindingsError when it would not read */
export function rettetLog({ delinger: log }: Sagsmappe['filer'], ops: readonly EditOp[]): Change {
  return written(DELINGSFIL, log.hash, edited(log, ops, delinger).text);
}

function modtagere({ godkendt, til }: GemtPapir): readonly string[] {
  const ids = godkendt.modtagere.map(({ id }) => id);
  return til === undefined ? ids : ids.filter((id) => til.includes(id));
}

function nyePoster(gemt: GemtPapir, indhold: string, nyId: () => string, today: Dato): readonly YamlMap[] {
  const { path, papir, godkendt } = gemt;
  return modtagere(gemt).map((modtager) => ({
    id: nyId(),
    dato: today,
    papir: path,
    modtager,
    formål: godkendt.formål,
    kategorier: papir.kategorier,
    grundlag: [...(godkendt.grundlagPr.get(modtager) ?? [])],
    indhold,
    status: 'forberedt',
  }));
}
