/** `ramme tjek` runs at every commit, so it makes no schema of a case: each costs a start some milliseconds (bench/start.mjs). */

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from './source-text.ts';
import { codeIn, readTree } from './tree.ts';

const texts = new Map(codeIn(readTree(process.cwd()), 'src').map(({ path, text }) => [path, text]));

/** The files that are loaded before the first line of `entry` runs. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { kind, from } of readSource(texts.get(path) ?? '').imports)
      if (kind === 'value' && from.startsWith('.')) loaded.add(posix.join(posix.dirname(path), from));
  }
  return loaded;
}

test('ramme tjek loads no schema of a case', () => {
  const loaded = loadedBy('src/commands/ramme-tjek.ts');
  expect(loaded).toContain('src/model/ramme.ts');
  for (const model of ['forloeb', 'moede', 'samtykke', 'maal-og-aftaler', 'oekonomi', 'delinger'])
    expect(loaded).not.toContain(`src/model/${model}.ts`);
});
