/** Every place a case is, as far as this machine knows: what will be erased, and what others must see to. Ids, paths and counts only. */

import type { Dato } from '../base/dato.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Deling, delinger } from '../model/delinger.ts';
import { exportState } from '../store/export-folder.ts';
import { audit } from '../store/git-audit.ts';
import type { Kommune } from '../store/kommune.ts';
import { DELINGSFIL } from '../store/layout.ts';
import { loadFile } from '../store/read-file.ts';
import { type Fjernlager, fjernlagre } from '../store/remotes.ts';
import { stateFolder } from '../store/state-folder.ts';
import { filesBelow } from '../store/walk.ts';

export interface Udskrift {
  readonly sted: string;
  readonly dato: Dato;
  readonly tilstand: 'findes' | 'væk' | 'fremmed';
}

/** One recipient of the disclosure log. */
export interface Givet {
  readonly modtager: string;
  readonly papirer: number;
  readonly seneste: Dato;
}

export interface Optegnelse {
  readonly id: string;
  /** As the user sees it: relative to the kommune's folder. */
  readonly mappe: string;
  readonly filer: number;
  /** How many of them were rendered: letters, agendas, minutes, calendar items. */
  readonly papirer: number;
  readonly ændringer: number;
  /** Locks, journals and drafts in `.git/samarbejd`. */
  readonly rester: number;
  readonly udskrifter: readonly Udskrift[];
  readonly fjernlagre: readonly Fjernlager[];
  readonly givet: readonly Givet[];
}

function delingerI(context: Context, repo: string): readonly Deling[] {
  return loadFile(context, repo, DELINGSFIL, delinger)?.doc?.value.delinger ?? [];
}

/** The folders outside where this program wrote papers of the case, each once. */
export function udskriftssteder(context: Context, repo: string): readonly string[] {
  return [...new Set(delingerI(context, repo).flatMap(({ sted }) => sted ?? []))];
}

function udskrifter(context: Context, id: string, alle: readonly Deling[]): readonly Udskrift[] {
  return alle.flatMap(({ sted, dato }) =>
    sted === undefined ? [] : [{ sted, dato, tilstand: exportState(context, sted, id) }],
  );
}

function givet(alle: readonly Deling[]): readonly Givet[] {
  const modtagere = [...new Set(alle.map((d) => d.modtager))].toSorted();
  return modtagere.map((modtager) => {
    const hans = alle.filter((d) => d.modtager === modtager);
    const [seneste] = hans.map((d) => d.dato).toSorted().toReversed(); // prettier-ignore
    return { modtager, papirer: hans.length, seneste: seneste as Dato };
  });
}

/** Looks; changes nothing. Also for a case that may not be opened, such as one that came back. */
export async function optegn(context: Context, kommune: Kommune, id: string): Promise<Optegnelse> {
  const repo = joinPath(kommune.forløbsmappe, id);
  const filer = filesBelow(context.files, repo, ['.git']);
  const alle = delingerI(context, repo);
  return {
    id,
    mappe: `${kommune.samarbejd.value.forløbsmappe}/${id}`,
    filer: filer.length,
    papirer: filer.filter((path) => /\.(?:md|html|ics)$/.test(path)).length,
    ændringer: (await context.git.log(audit(context.files, repo))).length,
    rester: filesBelow(context.files, stateFolder(repo)).length,
    udskrifter: udskrifter(context, id, alle),
    fjernlagre: fjernlagre(context.files, repo),
    givet: givet(alle),
  };
}
