/** The launcher and the bundle, tried with a small program of our own in place of the real one. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBundle } from '../../scripts/build.mjs';
import { copyTree } from '../support/tree.ts';

const copy = copyTree(process.cwd());
afterAll(() => copy.remove());
const inCopy = (path: string) => join(copy.root, path);

const PROGRAM = `/** Stands in for the program. */
export async function main(argv: string[], root: string): Promise<number> {
  if (argv[0] === 'root') console.log(root);
  if (argv[0] === 'mask') (await import('node:fs')).writeFileSync(argv[1] ?? '', 'x');
  if (argv[0] === 'lazy') console.log((await import('yaml')).stringify({ ja: [argv.length] }));
  if (argv[0] === 'forget') void Promise.reject(new Error('670190-0000'));
  if (argv[0] === 'throw') throw new Error('670190-0000');
  return argv.length;
}
`;

function start(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inCopy('bin/samarbejd.cjs'), ...argv], {
    encoding: 'utf8',
    env: { ...process.env, SAMARBEJD_CACHE: '0' },
  });
  return { status, stdout, stderr };
}

describe('before anything is built', () => {
  beforeAll(() => rmSync(inCopy('dist'), { recursive: true, force: true }));

  test('says in Danish what to type', () => {
    const { status, stdout, stderr } = start('ramme', 'tjek');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('kør: npm run build');
  });

  test('knows its version all the same', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(start('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('with a bundle', () => {
  beforeAll(async () => {
    writeFileSync(inCopy('src/cli/main.ts'), PROGRAM);
    await buildBundle(copy.root);
  });

  test('files that need no node_modules, the same bytes each time, with their licences', async () => {
    const first = readFileSync(inCopy('dist/samarbejd.cjs'), 'utf8');
    await buildBundle(copy.root);
    expect(readFileSync(inCopy('dist/samarbejd.cjs'), 'utf8')).toBe(first);
    expect(first).not.toContain(copy.root);
    expect(first).toContain('require("./pakker/yaml.cjs")');
    expect(first).not.toMatch(/require\("(?!node:|\.\/pakker\/)[^"]*yaml/);
    expect(readFileSync(inCopy('dist/LICENSES.txt'), 'utf8')).toMatch(/^yaml$/m);
  });

  test('hands over arguments and root, and gives the answer as exit code', () => {
    expect(start('root', 'x')).toEqual({ status: 2, stdout: `${copy.root}\n`, stderr: '' });
    expect(start()).toMatchObject({ status: 0 });
    expect(start('lazy').stdout).toContain('- 1');
  });

  test('files are private from the first moment (L3)', () => {
    start('mask', inCopy('privat'));
    expect(statSync(inCopy('privat')).mode & 0o777).toBe(0o600);
  });

  test.each(['throw', 'forget'])('a bug is exit 70 and tells nothing of the data (L4): %s', (how) => {
    const { status, stdout, stderr } = start(how);
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toMatch(/^samarbejd gik i stå[^\n]+\n$/);
  });

  test('sources that do not compile leave the old bundle untouched', async () => {
    const before = readFileSync(inCopy('dist/samarbejd.cjs'), 'utf8');
    writeFileSync(inCopy('src/cli/main.ts'), 'export const x = ;');
    await expect(buildBundle(copy.root)).rejects.toThrow(/Build failed/);
    expect(readFileSync(inCopy('dist/samarbejd.cjs'), 'utf8')).toBe(before);
    expect(existsSync(inCopy(`dist/samarbejd.cjs.${process.pid}`))).toBe(false);
  });
});
