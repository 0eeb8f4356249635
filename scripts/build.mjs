/**
 * Makes dist/samarbejd.cjs: the whole program in one CommonJS file, with the packages that few commands use in files
 * beside it, so that a command pays only for what it uses. The same sources give the same bytes. A build that fails leaves no
 * half-written bundle, and two builds at once do not disturb each other (temporary name, then rename).
 *
 *   node scripts/build.mjs [root]
 */

import { mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { MODELS, shippedModels } from './shipped-models.mjs';

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Packages that stay outside the main file, each group in a file of its own that is read when one of its packages is
 * first used. What nearly every command uses (zod, commander) stays in the main file.
 */
const BESIDE = {
  chalk: ['chalk'],
  'gray-matter': ['gray-matter'],
  handlebars: ['handlebars'],
  html: ['rehype-sanitize', 'rehype-stringify', 'remark-gfm', 'remark-parse', 'remark-rehype', 'unified'],
  ical: ['ical.js'],
  inquirer: ['inquirer'],
  'simple-git': ['simple-git'],
  xlsx: ['write-excel-file/universal'],
  yaml: ['yaml'],
};

/** Of those, the ones imported by name in modules that most commands load, though few of them use it. */
const AT_FIRST_USE = new Set(['chalk', 'yaml']);

const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  legalComments: 'none',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // One byte a character: the launcher need not decode what it reads.
  charset: 'ascii',
  logLevel: 'silent',
  // `import()` becomes a lazy `require`, for the launcher runs the file as a script.
  supported: { 'object-rest-spread': false, 'dynamic-import': false },
};

/** Parts of Node that are imported by what every command loads, and that few use. */
const RARE_IN_NODE = ['child_process', 'crypto', 'readline'];

/** The same among our own files: only a kommune with a model of its own needs the schema of models. */
const RARE_OF_OURS = 'src/model/metode.ts';

function namesOf(namespace) {
  return Object.keys(namespace).filter((key) => /^[a-z_]\w*$/i.test(key) && key !== 'default');
}

/** A module that reads `expression`, and all behind it, when one of its exports is first used. */
function atFirstUse(expression, names) {
  return `for (const key of ${JSON.stringify(names)})
    Object.defineProperty(exports, key, { enumerable: true, get: () => ${expression}[key] });`;
}

/** What stands in for a package in the main file: its exports, taken from the file beside it. */
async function standIn(group, name) {
  const found = `require("./pakker/${group}.cjs")[${JSON.stringify(name)}]`;
  const names = namesOf(await import(name));
  if (AT_FIRST_USE.has(name)) return atFirstUse(found, names);
  return `const found = ${found}; export default found.default; export const { ${names.join(', ')} } = found;`;
}

/** The esbuild plugin that leaves the packages of `BESIDE` out of the main file. */
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    const groups = new Map(
      Object.entries(BESIDE).flatMap(([group, names]) => names.map((name) => [name, group])),
    );
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      groups.has(path) ? { path, namespace: 'beside' } : undefined,
    );
    onResolve({ filter: /^\.\/pakker\// }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'beside' }, async ({ path }) => ({
      contents: await standIn(groups.get(path), path),
    }));
  },
};

/** The esbuild plugin that leaves rare parts of Node, and of ours, unread until they are used. */
function leaveUnread(root) {
  const ours = join(root, RARE_OF_OURS);
  return {
    name: 'leave-unread',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^(?:node:)?(?:${RARE_IN_NODE.join('|')})$`) }, ({ path, namespace }) =>
        namespace === 'unread' ? { path, external: true } : { path, namespace: 'unread' },
      );
      onResolve({ filter: new RegExp(`/${basename(ours)}$`) }, ({ path, namespace, resolveDir }) =>
        namespace !== 'unread' && resolve(resolveDir, path) === ours
          ? { path: ours, namespace: 'unread' }
          : undefined,
      );
      onLoad({ filter: /./, namespace: 'unread' }, async ({ path }) => ({
        contents: atFirstUse(
          `require(${JSON.stringify(path)})`,
          path === ours ? exportedBy(ours) : namesOf(await import(path)),
        ),
        resolveDir: root,
      }));
    },
  };
}

function exportedBy(file) {
  return [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (\p{L}+)/gmu)].map(
    ([, name]) => name,
  );
}

/** The esbuild plugin that keeps the shipped models in the main file, as data that is read when it is asked for. */
async function keepModels(root) {
  const models = Object.entries(await shippedModels(root));
  const texts = JSON.stringify(
    Object.fromEntries(models.map(([name, model]) => [name, JSON.stringify(model)])),
  );
  const contents = `const texts = ${texts};
    export const leveretMetode = (_, navn) => Object.hasOwn(texts, navn) ? JSON.parse(texts[navn]) : undefined;`;
  return {
    name: 'keep-models',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`${basename(MODELS)}$`) }, () => ({ contents }));
    },
  };
}

async function buildBeside(root, [group, names]) {
  const contents = names
    .map((name) => `export * as ${JSON.stringify(name)} from ${JSON.stringify(name)};`)
    .join('\n');
  const stdin = { contents, resolveDir: HERE, sourcefile: `${group}.mjs` };
  return await build({
    ...OPTIONS,
    absWorkingDir: HERE,
    stdin,
    outfile: join(root, 'dist', 'pakker', `${group}.cjs`),
  });
}

/**
 * Bundles `root/src/cli/main.ts` into `root/dist/samarbejd.cjs` and the packages beside it into `root/dist/pakker`,
 * with the licences of all that they hold. Throws esbuild's error when the sources do not compile.
 */
export async function buildBundle(root = HERE) {
  const entryPoints = ['src/cli/main.ts'];
  const outfile = 'dist/samarbejd.cjs';
  const plugins = [leaveOut, leaveUnread(root), await keepModels(root)];
  const main = await build({ ...OPTIONS, absWorkingDir: root, entryPoints, outfile, plugins });
  const beside = await Promise.all(Object.entries(BESIDE).map((group) => buildBeside(root, group)));
  mkdirSync(join(root, 'dist', 'pakker'), { recursive: true });
  for (const { path, text } of [...beside, main].flatMap(({ outputFiles }) => outputFiles)) {
    replaceFile(path, inAscii(text));
  }
  const inputs = [main, ...beside].flatMap(({ metafile }, i) =>
    Object.keys(metafile.inputs).map((input) => join(i === 0 ? root : HERE, input)),
  );
  replaceFile(join(root, 'dist', 'LICENSES.txt'), licences(inputs));
}

/** esbuild leaves the letters of regular expressions as they are. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function replaceFile(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/** The licence text of every package that one of `inputs` (absolute paths) belongs to, in alphabetical order. */
function licences(inputs) {
  const folders = new Map();
  for (const input of inputs) {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input.replaceAll('\\', '/')) ?? [];
    if (folder !== undefined) folders.set(folder, name);
  }
  return [...folders]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, name]) => `${name}\n\n${licenceText(folder)}\n`)
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
