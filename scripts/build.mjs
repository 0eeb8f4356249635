/**
 * Makes dist/samarbejd.cjs: the whole program in one CommonJS file. Dynamic `import()` stays lazy inside it, so a
 * command pays only for the packages it uses. The same sources give the same bytes. A build that fails leaves no
 * half-written bundle, and two builds at once do not disturb each other (temporary name, then rename).
 *
 *   node scripts/build.mjs [root]
 */

import { mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles `root/src/cli/main.ts` into `root/dist/samarbejd.cjs`, with the licences of what it holds beside it.
 * Throws esbuild's error when the sources do not compile.
 */
export async function buildBundle(root = HERE) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    legalComments: 'none',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    outfile: 'dist/samarbejd.cjs',
    logLevel: 'silent',
    supported: { 'object-rest-spread': false },
  });
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const { path, contents } of result.outputFiles) replaceFile(path, contents);
  replaceFile(join(dist, 'LICENSES.txt'), licences(root, Object.keys(result.metafile.inputs)));
}

function replaceFile(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/** The licence text of every package that is part of the bundle, in alphabetical order. */
function licences(root, inputs) {
  const folders = new Set(inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]));
  folders.delete(undefined);
  return [...folders]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name}\n\n${licenceText(join(root, folder))}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `Licence: ${license} (${basename(folder)} carries no licence file)`;
}

const startedDirectly = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedDirectly) await buildBundle(process.argv[2] ? resolve(process.argv[2]) : HERE);
