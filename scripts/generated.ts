/** Every file that is made from the sources, and which of them are out of date. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorPage } from './error-page.ts';
import { rulePage } from './rule-page.ts';
import { schemaFiles } from './schema-files.ts';

/** A file made from the sources; `path` from the root of the repository, `/` between segments. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

/** One producer for each kind of file. */
const PRODUCERS = [schemaFiles, rulePage, errorPage] as const;

/** Every generated file as the sources would give it today. */
export async function allFiles(): Promise<readonly Generated[]> {
  const made = [];
  for (const produce of PRODUCERS) made.push(...(await produce()));
  return made;
}

/** Those of `files` that are missing under `root` or are not the same there. */
export function staleFiles(root: string, files: readonly Generated[]): readonly Generated[] {
  return files.filter(({ path, content }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
}
