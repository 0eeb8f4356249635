/** What is wrong with the form of every file in the kommune's folder, told at once when one of them stops the work. */

import type * as z from 'zod';
import { compareFindings, type Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { grundlag } from '../model/grundlag.ts';
import { handleplan } from '../model/handleplan.ts';
import { personer } from '../model/personer.ts';
import { ramme } from '../model/ramme.ts';
import { samarbejd } from '../model/samarbejd.ts';
import { tilbud } from '../model/tilbud.ts';
import { FILER } from './layout.ts';
import { findKommune } from './opsaetning.ts';
import { loadOrienteringer } from './orienteringer.ts';
import { loadFile } from './read-file.ts';

const SCHEMAS: Readonly<Record<keyof typeof FILER, z.ZodType>> = {
  samarbejd,
  ramme,
  tilbud,
  handleplan,
  personer,
  grundlag,
};

/** The findings of all files that are there, together with `known`, each once, sorted. */
export function formfund(
  context: Context,
  start: string | undefined,
  known: readonly Finding[],
): readonly Finding[] {
  const root = findKommune(context, start);
  const found = Object.entries(FILER).flatMap(
    ([name, file]) => loadFile(context, root, file, SCHEMAS[name as keyof typeof FILER])?.findings ?? [],
  );
  const givne = loadOrienteringer(context, root)?.findings ?? [];
  const unique = new Map(
    [...known, ...found, ...givne].map((f) => [`${f.file}:${f.line}:${f.column}:${f.code}`, f]),
  );
  return [...unique.values()].toSorted(compareFindings);
}
