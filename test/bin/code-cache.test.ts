/** The compiled code kept between runs: used when it is surely ours, left alone when not, and never missed. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBundle } from '../../scripts/build.mjs';
import { copyTree } from '../support/tree.ts';

const copy = copyTree(process.cwd());
const home = mkdtempSync(join(tmpdir(), 'samarbejd-home-'));
const cache = join(home, '.cache', 'samarbejd');

const PROGRAM = `/** Stands in for the program. */
export async function main(argv: string[]): Promise<number> {
  const secret = (await import('node:fs')).readFileSync(0, 'latin1');
  console.log('svar', secret.length);
  return argv[0] === 'forkert' ? 2 : 0;
}
`;

beforeAll(async () => {
  writeFileSync(join(copy.root, 'src/cli/main.ts'), PROGRAM);
  await buildBundle(copy.root);
});
beforeEach(() => rmSync(join(home, '.cache'), { recursive: true, force: true }));
afterAll(() => {
  copy.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Runs the program; its answer does not depend on the cache. */
function start(argv: readonly string[] = ['tjek'], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy.root, 'bin/samarbejd.cjs'), ...argv],
    { encoding: 'utf8', env: { HOME: home, ...env }, input: '670190-0000' },
  );
  expect([status, stdout, stderr]).toEqual([argv[0] === 'forkert' ? 2 : 0, 'svar 11\n', '']);
}

function kept(): string[] {
  return existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : [];
}

/** The one file after a run, with a mark that tells whether the next run wrote it anew. */
function keptOnce(): string {
  start();
  const [file = '', ...others] = kept();
  expect(others).toEqual([]);
  return file;
}

test('the code of a run is kept for us alone, and the next run uses it as it is', () => {
  const file = keptOnce();
  expect([statSync(cache).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  const { ino } = statSync(file);
  start();
  expect(kept()).toEqual([file]);
  expect(statSync(file).ino).toBe(ino);
});

test('no data of a run is kept (L3)', () => {
  expect(readFileSync(keptOnce(), 'latin1')).not.toContain('670190');
});

test('each command has its own, by its words alone; what was refused has none', () => {
  start(['forkert']);
  expect(kept()).toHaveLength(0);
  start(['ramme', 'tjek']);
  start(['ramme', 'tjek', '--format', 'json']);
  start(['ramme', 'tjek', 'p-r4k2m']);
  expect(kept()).toHaveLength(1);
  start(['ramme', 'vis']);
  expect(kept()).toHaveLength(2);
});

test('only the latest are left', () => {
  for (let i = 0; i < 40; i += 1) {
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    writeFileSync(join(cache, `gammel-${i}`), '');
  }
  start();
  expect(kept()).toHaveLength(24);
  expect(kept().filter((file) => statSync(file).size > 0)).toHaveLength(1);
});

test.each<[string, (file: string) => void]>([
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 2000))],
  ['empty', (file) => writeFileSync(file, '')],
  ['one byte changed', (file) => writeFileSync(file, readFileSync(file).fill(0xff, 2000, 2001))],
  ['open to others', (file) => chmodSync(file, 0o644)],
  ['open to others for writing', (file) => chmodSync(file, 0o602)],
  ['with a second name', (file) => linkSync(file, join(home, 'andet-navn'))],
  [
    'a link',
    (file) => {
      renameSync(file, join(home, 'flyttet'));
      symlinkSync(join(home, 'flyttet'), file);
    },
  ],
])('a file that is %s is not read, and is replaced', (_title, spoil) => {
  const file = keptOnce();
  spoil(file);
  const { ino } = statSync(file);
  start();
  const after = statSync(file);
  expect([after.ino === ino, after.mode & 0o777, after.nlink]).toEqual([false, 0o600, 1]);
  rmSync(join(home, 'andet-navn'), { force: true });
});

test.each<[string, () => void]>([
  ['a folder others may enter', () => mkdirSync(cache, { recursive: true, mode: 0o755 })],
  [
    'a link to a folder',
    () => {
      mkdirSync(join(home, 'andet-sted'), { mode: 0o700, recursive: true });
      mkdirSync(join(home, '.cache'));
      symlinkSync(join(home, 'andet-sted'), cache);
    },
  ],
  [
    'a file',
    () => {
      mkdirSync(join(home, '.cache'));
      writeFileSync(cache, '');
    },
  ],
])('%s in its place is left alone', (_title, spoil) => {
  spoil();
  if (statSync(cache).isDirectory()) chmodSync(cache, 0o755);
  start();
  expect(statSync(cache).isDirectory() ? readdirSync(cache) : []).toEqual([]);
});

test('SAMARBEJD_CACHE=0 keeps nothing; XDG_CACHE_HOME says where; a missing home is no trouble', () => {
  start(['tjek'], { SAMARBEJD_CACHE: '0' });
  expect(existsSync(join(home, '.cache'))).toBe(false);
  const elsewhere = mkdtempSync(join(home, 'xdg-'));
  start(['tjek'], { XDG_CACHE_HOME: elsewhere });
  expect(readdirSync(join(elsewhere, 'samarbejd'))).toHaveLength(1);
  expect(existsSync(join(home, '.cache'))).toBe(false);
  start(['tjek'], { HOME: join(home, 'findes-ikke') });
  start(['tjek'], { HOME: '/dev/null' });
  expect(existsSync(join(home, 'findes-ikke'))).toBe(false);
});

test.runIf(process.getuid?.() === 0)('a home of somebody else gets no file of ours', () => {
  const other = mkdtempSync(join(tmpdir(), 'samarbejd-anden-'));
  spawnSync('chown', ['65534', other]);
  start(['tjek'], { HOME: other });
  expect(readdirSync(other)).toEqual([]);
  rmSync(other, { recursive: true });
});

test.runIf(process.getuid?.() === 0)('a file of somebody else is not read', () => {
  const file = keptOnce();
  spawnSync('chown', ['65534', file]);
  start();
  expect(statSync(file).uid).toBe(0);
});
