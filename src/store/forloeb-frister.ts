/** The part of a case that has deadlines: where it stands, its meetings, consents and skema. The disclosure log and the citizen's experience are not read. */

import type { Located } from '../base/located.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Økonomi } from '../model/oekonomi.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Møde, møde } from '../model/moede.ts';
import { type Samtykke, samtykke } from '../model/samtykke.ts';
import { loadForløbsfil } from './forloebsfil.ts';
import type { Kommune } from './kommune.ts';
import { FORLØBSFIL, MØDEFIL, MØDEMAPPE } from './layout.ts';
import { målindholdI } from './maal-indhold.ts';
import { loadMål, loadØkonomi } from './maal.ts';
import { type LoadedFile, loadFile } from './read-file.ts';
import { listSamtykkemappe } from './samtykkemappe.ts';
import { demandSettled } from './unsettled.ts';

export interface Fristmappe {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Located<Møde>[];
  readonly samtykker: readonly Located<Samtykke>[];
  /** `indhold` is the fingerprint of what the skema agrees on. */
  readonly mål: { readonly skema: Located<MålOgAftaler>; readonly indhold: string } | undefined;
  readonly økonomi: Located<Økonomi> | undefined;
  /** One of the files could not be read: there may be deadlines that are not here. */
  readonly mangelfuld: boolean;
}

function ulæst(fil: LoadedFile<unknown> | undefined): boolean {
  return fil?.doc === undefined;
}

function medIndhold({ hash }: Context, fil: LoadedFile<MålOgAftaler> | undefined): Fristmappe['mål'] {
  if (fil?.doc === undefined || fil.data === undefined) return undefined;
  return { skema: fil.doc, indhold: hash(målindholdI(fil.data)) };
}

/**
 * The case `id`; undefined when forloeb.yaml is missing or not in order. Other files that are not in order are left out.
 * @throws Unsettled when a change to the case was cut off
 */
export function readFristmappe(context: Context, kommune: Kommune, id: string): Fristmappe | undefined {
  const repo = joinPath(kommune.forløbsmappe, id);
  demandSettled(context, repo);
  const vist = (name: string) => `${kommune.samarbejd.value.forløbsmappe}/${id}/${name}`;
  const sag = loadForløbsfil(context, kommune, id, vist(FORLØBSFIL)).doc;
  if (sag === undefined) return undefined;
  const møder = (context.files.list(joinPath(repo, MØDEMAPPE)) ?? [])
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => `${MØDEMAPPE}/${name}/${MØDEFIL}`)
    .map((name) => loadFile(context, repo, name, møde, vist(name)));
  const samtykkemappe = listSamtykkemappe(context, repo, vist);
  const samtykker = samtykkemappe.filer.map((name) => loadFile(context, repo, name, samtykke, vist(name)));
  const skema = loadMål(context, kommune, id);
  const økonomi = loadØkonomi(context, kommune, id);
  return {
    forløb: sag,
    møder: møder.flatMap((fil) => fil?.doc ?? []),
    samtykker: samtykker.flatMap((fil) => fil?.doc ?? []),
    mål: medIndhold(context, skema),
    økonomi: økonomi?.doc,
    mangelfuld:
      møder.some(ulæst) ||
      samtykker.some(ulæst) ||
      samtykkemappe.findings.length > 0 ||
      [skema, økonomi].some((fil) => fil !== undefined && fil.doc === undefined),
  };
}
