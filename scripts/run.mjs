/**
 * Runs a TypeScript script of this repository on any supported Node: bundles it (packages stay outside) into a
 * temporary module and imports that, with the remaining arguments. Scripts find the repository by `process.cwd()`.
 *
 *   node scripts/run.mjs scripts/generate.ts --tjek
 */

import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);

if (script === undefined) {
  console.error('usage: node scripts/run.mjs <script.ts> [arguments]');
  process.exitCode = 2;
} else {
  const cache = join(root, 'node_modules', '.cache', 'samarbejd');
  const outfile = join(cache, `${basename(script, '.ts')}-${process.pid}.mjs`);
  mkdirSync(cache, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [resolve(script)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    outfile,
    logLevel: 'warning',
  });
  process.argv = [process.argv[0], resolve(script), ...rest];
  process.setSourceMapsEnabled(true);
  try {
    await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
