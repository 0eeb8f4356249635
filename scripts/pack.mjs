/**
 * Makes the file a kommune installs: `samarbejd-<version>.tgz`, with everything inside. Its package.json names no
 * dependencies, for the bundle holds them: installing it fetches nothing from anywhere.
 *
 *   node scripts/pack.mjs [folder]     the .tgz goes to the folder, or here
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { name, version, description, license, engines, bin, files } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

await buildBundle();
const staged = mkdtempSync(join(tmpdir(), 'samarbejd-pakke-'));
try {
  for (const file of files) cpSync(join(root, file), join(staged, file), { recursive: true });
  writeFileSync(
    join(staged, 'package.json'),
    `${JSON.stringify({ name, version, description, license, engines, bin, files }, undefined, 2)}\n`,
  );
  const target = resolve(process.argv[2] ?? '.');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', target], { cwd: staged });
  process.stdout.write(`${join(target, `${name}-${version}.tgz`)}\n`);
} finally {
  rmSync(staged, { recursive: true, force: true });
}
