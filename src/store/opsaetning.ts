/** The kommune's settings: finding its folder, and reading what says how the rest is to be read. */

import { UserError } from '../base/errors.ts';
import { type Finding, wholeFile } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { joinPath, parentOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Metode, metode } from '../model/metode.ts';
import { type Personer, personer } from '../model/personer.ts';
import { type Samarbejd, samarbejd } from '../model/samarbejd.ts';
import { FILER, SKABELONMAPPE } from './layout.ts';
import { leveretMetode } from './leveret-metode.ts';
import { ukendtMetode } from './metoder.ts';
import type { ReadDocument } from './read-document.ts';
import { demand, loadRequired } from './read-file.ts';
import { demandSettled } from './unsettled.ts';

/** The nearest folder, from the absolute path `from` and upwards, that holds samarbejd.yaml; undefined when none does. */
export function nearestKommune(context: Context, from: string): string | undefined {
  if (context.files.lstat(joinPath(from, FILER.samarbejd))?.kind === 'file') return from;
  return parentOf(from) === from ? undefined : nearestKommune(context, parentOf(from));
}

/**
 * The kommune's folder that `start` (the current folder when not given) lies in.
 * @throws UserError when there is none
 */
export function findKommune(context: Context, start: string | undefined): string {
  const found = nearestKommune(context, joinPath(context.cwd, start ?? '.'));
  if (found !== undefined) return found;
  throw new UserError(
    'Her er ingen kommunemappe (samarbejd.yaml findes ikke).',
    'Gå ind i kommunens mappe, eller peg på den med --mappe. En ny laves med: samarbejd init kommune',
  );
}

/** Folders searched for a method's files, first hit wins: the kommune's own, the method's, those all methods share. */
export function templateFolders(context: Context, root: string, metodenavn: string): readonly string[] {
  const shipped = joinPath(context.root, 'templates');
  return [joinPath(root, SKABELONMAPPE), joinPath(shipped, metodenavn), joinPath(shipped, 'faelles')];
}

/** The kommune's own model, or the one that comes with the tool. */
function loadMetode(context: Context, root: string, navn: string): ReadDocument<Metode> {
  const own = `${SKABELONMAPPE}/${navn}/metode.yaml`;
  if (context.files.lstat(joinPath(root, own))) return loadRequired(context, root, own, metode);
  const value = leveretMetode(context, navn);
  if (value) {
    const file = `${navn}/metode.yaml`;
    return { doc: { value, file, at: () => wholeFile(file) }, findings: [] };
  }
  throw ukendtMetode(context, navn, 'Metoden i samarbejd.yaml');
}

/** What every command reads first. */
export interface Opsætning {
  readonly root: string;
  readonly samarbejd: Located<Samarbejd>;
  readonly personer: Located<Personer>;
  readonly metode: Located<Metode>;
  /** Absolute path of the folder with the cases. */
  readonly forløbsmappe: string;
  /** Warnings about the files above. */
  readonly findings: readonly Finding[];
}

/**
 * Opens the kommune's folder for a command that has nothing to do with cases, so that it starts quickly.
 * @throws UserError no folder, a file missing · FindingsError what is wrong with a file
 */
export function openOpsætning(context: Context, start: string | undefined): Opsætning {
  const root = findKommune(context, start);
  demandSettled(context, root);
  const opsætning = loadRequired(context, root, FILER.samarbejd, samarbejd);
  const files = {
    personer: loadRequired(context, root, FILER.personer, personer),
    metode: loadMetode(context, root, demand(opsætning).value.metode),
  };
  return {
    root,
    samarbejd: demand(opsætning),
    personer: demand(files.personer),
    metode: demand(files.metode),
    forløbsmappe: joinPath(root, demand(opsætning).value.forløbsmappe),
    findings: [opsætning, files.personer, files.metode].flatMap((f) => f.findings),
  };
}
