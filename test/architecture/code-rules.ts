/** What the code of a room may say: no world outside its door, no personal value shown by accident, small files. */

import { readSource } from './source-text.ts';
import { codeIn, type Rule } from './tree.ts';

interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  /** Files or folders where it is at home. */
  readonly home: readonly string[];
}

/** A pattern for the bare name: not a property, not a key, not a part of a longer (Danish) word. */
function bare(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d_$.'"])${name}(?![\\p{L}\\d_$]|\\s*\\??:)`, 'u');
}

const BANS: readonly Ban[] = [
  { name: 'Date', pattern: bare('Date'), home: ['src/base/dato.ts', 'src/system/clock.ts'] },
  { name: 'Math.random', pattern: /\bMath\s*\.\s*random\b/, home: [] },
  {
    name: 'Intl.DateTimeFormat',
    pattern: /\bIntl\s*\.\s*DateTimeFormat\b/,
    home: ['src/base/dato.ts', 'src/system/clock.ts'],
  },
  { name: 'process', pattern: bare('process'), home: ['src/system/'] },
  { name: 'console', pattern: bare('console'), home: [] },
  { name: 'fetch', pattern: /(?<![\p{L}\d_$.])fetch\s*\(/u, home: [] },
  { name: 'setTimeout', pattern: bare('set(?:Timeout|Interval|Immediate)'), home: ['src/system/'] },
  { name: 'globalThis', pattern: bare('globalThis'), home: [] },
  { name: 'eval', pattern: /(?<![\p{L}\d_$.])(?:eval\s*\(|new\s+Function\b)/u, home: [] },
  { name: 'seal()', pattern: bare('seal'), home: ['src/base/seal.ts', 'src/rules/samtykke.ts'] },
  { name: 'reveal()', pattern: /\.\s*reveal\s*\(/, home: ['src/documents/', 'src/store/', 'src/commands/'] },
];

/** The world, chance, time and personal values are reached only where they are at home. */
export const globals: Rule = (tree) =>
  codeIn(tree, 'src').flatMap(({ path, text }) => {
    const { code } = readSource(text);
    return BANS.filter(
      ({ pattern, home }) => pattern.test(code) && !home.some((place) => path.startsWith(place)),
    ).map(({ name }) => ({ file: path, what: `${name} is not at home here` }));
  });

/** Nothing ends the process: an exit code is returned, so that output is written and locks are released. */
export const exits: Rule = (tree) =>
  codeIn(tree, 'src', 'bin', 'scripts', 'bench', 'test', '.ci')
    .filter(({ text }) => /\bprocess\s*\.\s*(?:exit|abort|reallyExit)\s*\(/.test(readSource(text).code))
    .map(({ path }) => ({ file: path, what: 'ends the process' }));

/** Each file says first what it is for, or what is absent in it. */
export const headers: Rule = (tree) =>
  codeIn(tree, 'src', 'bin', 'scripts', 'bench', 'test', '.ci')
    .filter(({ text }) => !/^(?:#!.*\n)?\/\*\*[\s*]*[^\s*/]/.test(text))
    .map(({ path }) => ({ file: path, what: 'begins without a header comment' }));

const LONGEST_SOURCE = 250;
const LONGEST_TEST = 400;

const METHOD = /^templates\/([^/]+)\/metode\.yaml$/;

/** No code asks which method it is: a new one is a folder. The schema may name them as examples. */
export const methods: Rule = (tree) => {
  const names = tree.paths.flatMap((path) => METHOD.exec(path)?.[1] ?? []);
  const named = new RegExp(`['"](?:${names.join('|')})['"]`);
  return codeIn(tree, 'src')
    .filter(({ path, text }) => !path.startsWith('src/model/') && named.test(text))
    .map(({ path }) => ({ file: path, what: 'names a method' }));
};

/** Small files; a table of tests may be longer. */
export const lengths: Rule = (tree) =>
  codeIn(tree, 'src', 'bin', 'scripts', 'bench', 'test', '.ci').flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    const longest = path.startsWith('test/') ? LONGEST_TEST : LONGEST_SOURCE;
    return lines > longest ? [{ file: path, what: `${lines} lines, more than ${longest}` }] : [];
  });

/** A template shows only the fields of its view, always escaped. */
export const templates: Rule = (tree) =>
  tree.files
    .filter(({ path }) => path.startsWith('templates/'))
    .filter(({ text }) => /\{\{~?\{|\{\{~?\s*&|@root|\{\{[^}]*\.\.\/|\{\{[~#]*\s*log\b/.test(text))
    .map(({ path }) => ({ file: path, what: 'an unescaped form, @root, ../ or log' }));
