/** Every file that is made from the sources, and which of them are out of date. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePage } from './rule-page.ts';
import { schemaFiles } from './schema-files.ts';

/** A file made from the sources; `path` from the root of the repository, `/` between segments. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

/** One producer for each kind of file. */
const PRODUCERS: readonly (() => readonly Generated[])[] = [schemaFiles, rulePage];

/** The generated files under `root` that are missing or are not what the sources would give today. */
export function staleFiles(root: string): readonly Generated[] {
  return PRODUCERS.flatMap((produce) => produce()).filter(({ path, content }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
}
