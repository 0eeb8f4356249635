/** The tools that guard while one types, run for real on a damaged copy: the type checker and the linter. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyTree } from '../support/tree.ts';

const copy = copyTree(process.cwd());
afterAll(() => copy.remove());

/** Runs a tool of node_modules in the copy and gives all it said. */
function run(script: string, args: readonly string[]): { status: number | null; said: string } {
  const path = join(copy.root, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, said: stdout + stderr };
}

/** Each file is planted once and told apart in the tools' answers by its name. */
const planted: Readonly<Record<string, string>> = {
  'src/rules/planted-fs.ts': "import { readFileSync } from 'node:fs';\nexport const x = readFileSync('x');",
  'src/rules/planted-process.ts': 'export const x = process.pid;',
  'src/rules/planted-random.ts': 'export const x = Math.random();',
  'src/documents/planted-console.ts': "console.log('x');\nexport {};",
  'src/documents/planted-fetch.ts': "export const x = fetch('x');",
  'src/base/planted-buffer.ts': "export const x = Buffer.from('x');",
  'src/model/planted-timer.ts': 'export const x = setTimeout(() => {}, 1);',
  'src/commands/planted-date.ts': 'export const x = new Date();',
  'src/commands/planted-zone.ts': "export const x = new Intl.DateTimeFormat('da');",
  'src/commands/planted-promise.ts':
    'export function x(): void {\n  later();\n}\nasync function later(): Promise<void> {}',
  'src/commands/planted-any.ts': 'export const x = (y: any): unknown => y;',
  'src/store/planted-console.ts': "console.error('x');\nexport {};",
  'src/cli/planted-process.ts': 'export const x = process.argv;',
};
for (const [path, text] of Object.entries(planted)) {
  mkdirSync(dirname(join(copy.root, path)), { recursive: true });
  writeFileSync(join(copy.root, path), `/** Planted. */\n\n${text}\n`);
}

test('in the pure rooms the world does not exist for the type checker', () => {
  const { status, said } = run('typescript/bin/tsc', ['-p', 'tsconfig.pure.json', '--pretty', 'false']);
  expect(status).not.toBe(0);
  for (const name of [
    'src/rules/planted-fs.ts',
    'src/rules/planted-process.ts',
    'src/documents/planted-console.ts',
    'src/documents/planted-fetch.ts',
    'src/base/planted-buffer.ts',
    'src/model/planted-timer.ts',
  ]) {
    expect(said).toContain(name);
  }
});

test.each([
  ['src/rules/planted-random.ts', 'no-restricted-properties'],
  ['src/rules/planted-process.ts', 'no-restricted-globals'],
  ['src/documents/planted-console.ts', 'no-console'],
  ['src/documents/planted-fetch.ts', 'no-restricted-globals'],
  ['src/model/planted-timer.ts', 'no-restricted-globals'],
  ['src/commands/planted-date.ts', 'no-restricted-globals'],
  ['src/commands/planted-zone.ts', 'no-restricted-properties'],
  ['src/commands/planted-promise.ts', 'no-floating-promises'],
  ['src/commands/planted-any.ts', 'no-explicit-any'],
  ['src/store/planted-console.ts', 'no-console'],
  ['src/cli/planted-process.ts', 'no-restricted-globals'],
])('the linter refuses %s by %s', (path, rule) => {
  expect(lint().status).not.toBe(0);
  expect(lint().said).toMatch(new RegExp(`${path}:.*${rule}`));
});

let linted: ReturnType<typeof run> | undefined;

/** One run of the linter for all the planted files. */
function lint(): ReturnType<typeof run> {
  linted ??= run('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--format', 'unix', 'src']);
  return linted;
}
