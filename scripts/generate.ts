/**
 * `npm run generate` writes every file that is made from the sources; `npm run generated` (`--tjek`) writes nothing
 * and ends with 1 when one of them is not what the sources would give today.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allFiles, type Generated, staleFiles } from './generated.ts';

function write({ path, content }: Generated): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const onlyCheck = process.argv.includes('--tjek');
const stale = staleFiles('.', await allFiles());
if (!onlyCheck) stale.forEach(write);
for (const { path } of stale)
  console.log(onlyCheck ? `${path} is stale; run: npm run generate` : `wrote ${path}`);
process.exitCode = onlyCheck && stale.length > 0 ? 1 : 0;
