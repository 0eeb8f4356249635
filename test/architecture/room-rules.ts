/** The rooms of src/: who may know whom, which package lives where, and where the world begins. */

import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { readSource, type Import } from './source-text.ts';
import { codeIn, type Rule, type TextFile, type Violation } from './tree.ts';

interface Room {
  readonly mayImport: readonly string[];
  /** Rooms of which it may know the types only. */
  readonly typesOf?: readonly string[];
}

/** The table of ARCHITECTURE.md. `context` is the file src/context.ts. */
const ROOMS: Readonly<Record<string, Room>> = {
  context: { mayImport: ['base'] },
  base: { mayImport: [] },
  model: { mayImport: ['base'] },
  rules: { mayImport: ['base', 'model'] },
  documents: { mayImport: ['base', 'model'], typesOf: ['rules'] },
  export: { mayImport: ['base'], typesOf: ['documents'] },
  store: { mayImport: ['base', 'model', 'context'] },
  report: { mayImport: ['base'], typesOf: ['context'] },
  commands: {
    mayImport: ['base', 'model', 'rules', 'documents', 'export', 'store', 'report', 'context'],
  },
  system: { mayImport: ['base', 'context'] },
  cli: { mayImport: ['base', 'report', 'commands', 'context'] },
};

/** The one file that joins the program to the real world. */
const COMPOSITION_ROOT = 'src/cli/main.ts';

/** Each package and the only files or folders that may load it: one room, most often one file. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  chalk: ['src/system/terminal.ts'],
  commander: ['src/cli/'],
  'gray-matter': ['src/store/front-matter.ts'],
  handlebars: ['src/documents/render.ts'],
  'ical.js': ['src/export/ics.ts', 'src/export/ics-svar.ts', 'src/export/ics-frister.ts'],
  inquirer: ['src/system/prompts.ts'],
  'rehype-sanitize': ['src/export/html.ts'],
  'rehype-stringify': ['src/export/html.ts'],
  'remark-gfm': ['src/export/html.ts'],
  'remark-parse': ['src/export/html.ts'],
  'remark-rehype': ['src/export/html.ts'],
  'simple-git': ['src/system/git.ts'],
  unified: ['src/export/html.ts'],
  'write-excel-file': ['src/export/xlsx.ts'],
  yaml: ['src/store/'],
  zod: ['src/model/'],
};

/** Where a package is known by its types only, which costs nothing when the program runs. */
const PACKAGE_TYPES: Readonly<Record<string, readonly string[]>> = {
  'simple-git': ['src/system/git-environment.ts'],
  zod: ['src/store/', 'src/commands/'],
};

function roomOf(path: string): string | undefined {
  if (path === 'src/context.ts') return 'context';
  const room = /^src\/([^/]+)\//.exec(path)?.[1];
  return room !== undefined && Object.hasOwn(ROOMS, room) ? room : undefined;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function mayKnow(file: string, to: string, kind: Import['kind']): boolean {
  const from = roomOf(file);
  if (from === undefined) return false;
  if (from === to || ROOMS[from]?.mayImport.includes(to)) return true;
  if (kind === 'type' && ROOMS[from]?.typesOf?.includes(to)) return true;
  return file === COMPOSITION_ROOT && to === 'system';
}

function mayLoad(file: string, name: string, kind: Import['kind']): boolean {
  const places = [...(PACKAGES[name] ?? []), ...(kind === 'type' ? (PACKAGE_TYPES[name] ?? []) : [])];
  return places.some((place) => file.startsWith(place));
}

function judgeImport(file: string, { kind, from, line }: Import): string | undefined {
  if (kind === 'computed') return `line ${line}: imports something that cannot be read from the text`;
  if (isBuiltin(from))
    return file.startsWith('src/system/') ? undefined : `line ${line}: ${from} outside system`;
  if (!from.startsWith('.')) {
    return mayLoad(file, packageOf(from), kind)
      ? undefined
      : `line ${line}: the package ${packageOf(from)} does not belong here`;
  }
  const target = posix.join(posix.dirname(file), from);
  const room = roomOf(target);
  if (room === undefined) return `line ${line}: ${from} leads out of the rooms`;
  if (mayKnow(file, room, kind)) return undefined;
  return `line ${line}: ${roomOf(file) ?? 'no room'} may not import ${room} (${kind})`;
}

function judgeFile({ path, text }: TextFile): Violation[] {
  if (roomOf(path) === undefined) return [{ file: path, what: 'stands in no room' }];
  return readSource(text)
    .imports.map((found) => judgeImport(path, found))
    .filter((what) => what !== undefined)
    .map((what) => ({ file: path, what }));
}

export const imports: Rule = (tree) => codeIn(tree, 'src').flatMap(judgeFile);

const LAUNCHER_KNOWS = new Set(['../package.json', './code-cache.cjs']);

/** The launcher knows Node, the bundle and its compiled code, nothing else. */
export const launcher: Rule = (tree) =>
  codeIn(tree, 'bin').flatMap(({ path, text }) =>
    readSource(text)
      .imports.filter(
        ({ from, kind }) => kind !== 'computed' && !isBuiltin(from) && !LAUNCHER_KNOWS.has(from),
      )
      .map(({ from, line }) => ({ file: path, what: `line ${line}: the launcher imports ${from}` })),
  );

/** Every runtime dependency has its place in the table above, and one exact version. */
export const dependencies: Rule = (tree) => {
  const file = 'package.json';
  const text = tree.files.find(({ path }) => path === file)?.text ?? '{}';
  const { dependencies: wanted = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  return Object.entries(wanted).flatMap(([name, version]) => [
    ...(Object.hasOwn(PACKAGES, name) ? [] : [{ file, what: `${name} has no room` }]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [{ file, what: `${name} is not held at one version` }]),
  ]);
};
