/** One borgerforløb: its folder, its files, and whether git may be let near it. */

import { FindingsError } from '../base/errors.ts';
import { compareFindings, type Finding } from '../base/finding.ts';
import { ukendt } from '../base/kendt.ts';
import type { Located } from '../base/located.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Delinger, delinger } from '../model/delinger.ts';
import { FORLØB_ID } from '../model/felter.ts';
import type { Forløb } from '../model/forloeb.ts';
import { type Møde, møde } from '../model/moede.ts';
import { type Samtykke, samtykke } from '../model/samtykke.ts';
import { loadForløbsfil } from './forloebsfil.ts';
import type { Kommune } from './kommune.ts';
import { DELINGSFIL, FORLØBSFIL, MØDEFIL, MØDEMAPPE } from './layout.ts';
import { erasureIsPending, refusePending } from './pending-erasure.ts';
import { demand, type LoadedFile, loadRequired } from './read-file.ts';
import { listSamtykkemappe } from './samtykkemappe.ts';
import { refuseErased } from './slettelog.ts';
import { demandSettled } from './unsettled.ts';

export interface Forløbsmappe {
  readonly id: string;
  /** Absolute path: a git repository of its own. */
  readonly repo: string;
  readonly forløb: LoadedFile<Forløb>;
  readonly samtykker: readonly LoadedFile<Samtykke>[];
  /** What lies among the consents and is not read. */
  readonly ulæste: readonly Finding[];
  readonly delinger: LoadedFile<Delinger>;
  readonly møder: readonly MødeIMappe[];
}

export interface MødeIMappe {
  /** Relative to the case: `moeder/samarbejdsmoede-1-7k2qx`. */
  readonly mappe: string;
  readonly møde: LoadedFile<Møde>;
}

type Forløbssted = Pick<Kommune, 'forløbsmappe' | 'slettelog'>;

function caseFolders({ files }: Context, forløbsmappe: string): readonly string[] {
  const entries = files.list(forløbsmappe) ?? [];
  return entries.filter((e) => e.kind === 'folder' && FORLØB_ID.test(e.name)).map((e) => e.name);
}

/** The ids of the cases on this machine, sorted, without those that were or are being erased. */
export function listForløb(context: Context, { forløbsmappe, slettelog }: Forløbssted): readonly string[] {
  return caseFolders(context, forløbsmappe).filter(
    (id) => slettelog.for(id).length === 0 && !erasureIsPending(context, forløbsmappe, id),
  );
}

/** The erased cases whose folder has come back, say from a backup. */
export function genopståede(context: Context, { forløbsmappe, slettelog }: Forløbssted): readonly string[] {
  return caseFolders(context, forløbsmappe).filter(
    (id) => slettelog.for(id).length > 0 && !erasureIsPending(context, forløbsmappe, id),
  );
}

function findCase(context: Context, kommune: Kommune, id: string): string {
  const repo = joinPath(kommune.forløbsmappe, id);
  if (FORLØB_ID.test(id)) {
    refusePending(context, kommune.forløbsmappe, id);
    refuseErased(kommune.slettelog, id, context.files.lstat(repo) !== undefined);
  }
  if (FORLØB_ID.test(id) && context.files.lstat(repo)?.kind === 'folder') return repo;
  const se = 'Se forløbenes id med: samarbejd forløb liste';
  throw ukendt(id, listForløb(context, kommune), 'Forløbet findes ikke her.', se);
}

/**
 * Reads every file of a case. Findings are kept on the files; nothing is thrown for content.
 * @throws Unsettled when a change to the case was cut off
 */
export function readForløb(context: Context, kommune: Kommune, id: string): Forløbsmappe {
  const repo = findCase(context, kommune, id);
  demandSettled(context, repo);
  const shown = (name: string) => `${kommune.samarbejd.value.forløbsmappe}/${id}/${name}`;
  const names = (folder: string) => context.files.list(joinPath(repo, folder)) ?? [];
  const { filer, findings: ulæste } = listSamtykkemappe(context, repo, shown);
  const møder = names(MØDEMAPPE)
    .filter((e) => e.kind === 'folder')
    .map((e) => `${MØDEMAPPE}/${e.name}`)
    .map((mappe) => {
      const name = `${mappe}/${MØDEFIL}`;
      return { mappe, møde: loadRequired(context, repo, name, møde, shown(name)) };
    });
  return {
    id,
    repo,
    forløb: loadForløbsfil(context, kommune, id, shown(FORLØBSFIL)),
    samtykker: filer.map((name) => loadRequired(context, repo, name, samtykke, shown(name))),
    ulæste,
    delinger: loadRequired(context, repo, DELINGSFIL, delinger, shown(DELINGSFIL)),
    møder,
  };
}

/** All findings of form in a case, sorted. */
export function forløbsfund(mappe: Forløbsmappe): readonly Finding[] {
  const files = [mappe.forløb, mappe.delinger, ...mappe.samtykker, ...mappe.møder.map((m) => m.møde)];
  return [...files.flatMap((f) => f.findings), ...mappe.ulæste].toSorted(compareFindings);
}

/** A case whose files are all in order. */
export interface Sagsmappe {
  readonly id: string;
  readonly repo: string;
  readonly forløb: Located<Forløb>;
  readonly samtykker: readonly Located<Samtykke>[];
  readonly delinger: Located<Delinger>;
  readonly møder: readonly { readonly mappe: string; readonly møde: Located<Møde> }[];
  /** The files as read, for edits. */
  readonly filer: Forløbsmappe;
}

/** @throws FindingsError with every fault of form in the case: no decision is made on half a case */
export function demandForløb(mappe: Forløbsmappe): Sagsmappe {
  const findings = forløbsfund(mappe);
  if (findings.some((f) => f.severity === 'fejl')) throw new FindingsError(findings);
  return {
    id: mappe.id,
    repo: mappe.repo,
    forløb: demand(mappe.forløb),
    samtykker: mappe.samtykker.map(demand),
    delinger: demand(mappe.delinger),
    møder: mappe.møder.map((m) => ({ mappe: m.mappe, møde: demand(m.møde) })),
    filer: mappe,
  };
}
