/** A repository as it was at the end of a day: to the day, read by our own readers, written by nobody, and never made up. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { inThePast, readPast } from '../../src/store/past.ts';
import { contentsOf, git } from '../helpers/real-git.ts';
import { inTemporaryFolder, realContext, TEST_ENV } from '../helpers/real-context.ts';

function commit(repo: string, at: string, contents: Readonly<Record<string, string>>): void {
  if (!fs.existsSync(`${repo}/.git`)) git('/', 'init', '--quiet', '--template=', repo);
  for (const [name, text] of Object.entries(contents)) {
    fs.mkdirSync(`${repo}/${name}`.replace(/\/[^/]+$/, ''), { recursive: true });
    fs.writeFileSync(`${repo}/${name}`, text);
  }
  git(repo, 'add', '--all');
  git(repo, 'commit', '--quiet', '--date', at, '-m', 'x');
}

const PATHS = ['a.yaml', 'm'];

/** Two versions: at noon on 1 June, and so late on 30 August that it is the 31st in Copenhagen. */
async function withTwo(work: (repo: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const repo = `${folder}/sag`;
    commit(repo, '2026-06-01T12:00:00Z', { 'a.yaml': 'a: 1\n', 'm/x/m.yaml': 'x: 1\n' });
    commit(repo, '2026-08-30T22:30:00Z', { 'a.yaml': 'a: 2\n', 'm/y/m.yaml': 'y: 1\n', 'b.yaml': 'b: 1\n' });
    await work(repo);
  });
}

const past = async (repo: string, day: string) => await readPast(realContext(), repo, dato(day), PATHS);

describe('what was there', () => {
  it.each([
    ['2026-06-01', { 'a.yaml': 'a: 1\n', 'm/x/m.yaml': 'x: 1\n' }],
    ['2026-08-30', { 'a.yaml': 'a: 1\n', 'm/x/m.yaml': 'x: 1\n' }],
    ['2026-08-31', { 'a.yaml': 'a: 2\n', 'm/x/m.yaml': 'x: 1\n', 'm/y/m.yaml': 'y: 1\n' }],
    ['2026-09-01', { 'a.yaml': 'a: 2\n', 'm/x/m.yaml': 'x: 1\n', 'm/y/m.yaml': 'y: 1\n' }],
  ])('at the end of %s, in Copenhagen', async (day, texts) => {
    await withTwo(async (repo) => {
      const found = await past(repo, day);
      expect(found.kind === 'known' && Object.fromEntries(found.texts)).toEqual(texts);
    });
  });

  it('is later when the whole history is, and says when it begins', async () => {
    await withTwo(async (repo) => {
      expect(await past(repo, '2026-05-31')).toEqual({ kind: 'later', first: '2026-06-01' });
    });
    await inTemporaryFolder(async (folder) => {
      git('/', 'init', '--quiet', '--template=', `${folder}/tom`);
      expect(await past(`${folder}/tom`, '2026-05-31')).toEqual({ kind: 'later', first: undefined });
    });
  });

  it('reading changes nothing, on disk or in git, not even what is not committed', async () => {
    await withTwo(async (repo) => {
      fs.writeFileSync(`${repo}/a.yaml`, 'a: 3\n');
      const before = [contentsOf(repo), contentsOf(`${repo}/.git`)];
      await past(repo, '2026-06-01');
      expect([contentsOf(repo), contentsOf(`${repo}/.git`)]).toEqual(before);
    });
  });
});

describe('what cannot be known', () => {
  it('no repository', async () => {
    await inTemporaryFolder(async (folder) => {
      expect(await past(folder, '2026-06-01')).toEqual({ kind: 'unknown' });
    });
  });

  it('a history that is cut off after the day; what is left of it is known', async () => {
    await withTwo(async (repo) => {
      const clone = `${repo}-klon`;
      git('/', 'clone', '--quiet', '--depth', '1', `file://${repo}`, clone);
      expect(await past(clone, '2026-06-01')).toEqual({ kind: 'unknown' });
      expect((await past(clone, '2026-08-31')).kind).toBe('known');
    });
  });

  it('G1 a .git that would run something: nothing runs, and nothing is thrown', async () => {
    await withTwo(async (repo) => {
      const canary = `${repo}-kanarie`;
      fs.appendFileSync(`${repo}/.git/config`, `\n[core]\n\tfsmonitor = "touch '${canary}'"\n[diff "x"]\n\ttextconv = "touch '${canary}';cat"\n`);
      fs.writeFileSync(`${repo}/.gitattributes`, '*.yaml diff=x\n');
      expect(await past(repo, '2026-08-31')).toEqual({ kind: 'unknown' });
      expect(fs.existsSync(canary)).toBe(false);
      // The same question asked by a git that is not held back would have run it.
      spawnSync('git', ['status'], { cwd: repo, env: TEST_ENV });
      expect(fs.existsSync(canary)).toBe(true);
    });
  }); // prettier-ignore
});

describe('the past as files', () => {
  const texts = new Map([
    ['a.yaml', 'a: 1\n'],
    ['m/y/m.yaml', 'y\n'],
    ['m/x/m.yaml', 'x\n'],
  ]);
  const { files } = inThePast(realContext(), '/r', texts);

  it('reads, lists and looks as the disk does', () => {
    expect(new TextDecoder().decode(files.read('/r/a.yaml'))).toBe('a: 1\n');
    expect([files.read('/r/b.yaml'), files.read('/r/m'), files.list('/r/n')]).toEqual([undefined, undefined, undefined]); // prettier-ignore
    expect(files.list('/r/m')).toEqual([
      { name: 'x', kind: 'folder' },
      { name: 'y', kind: 'folder' },
    ]);
    expect(files.list('/r')?.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['a.yaml file', 'm folder']);
    expect([files.lstat('/r/a.yaml')?.size, files.lstat('/r/m')?.kind, files.lstat('/r/.git')]).toEqual([5, 'folder', undefined]); // prettier-ignore
  });

  it('nothing outside it is read', () => {
    expect(files.read('/etc/passwd')).toBeUndefined();
    expect(files.lstat('/etc')).toBeUndefined();
  });

  it.each(['createExclusive', 'openAppend', 'unlink', 'mkdir', 'rmdir', 'fsyncFolder'] as const)('%s is refused', (write) => {
    expect(() => files[write]('/r/a.yaml')).toThrow('the past cannot be written');
  }); // prettier-ignore
});
