/** The git adapter against the installed git. */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { audit } from '../../src/store/git-audit.ts';
import { files } from '../../src/system/files.ts';
import { createGit } from '../../src/system/git.ts';
import { inTemporaryFolder, TEST_CLOCK, TEST_ENV } from '../helpers/real-context.ts';
import { git as plain, makeRepo } from '../helpers/real-git.ts';

const git = createGit(TEST_ENV, TEST_CLOCK);

async function inRepo(work: (repo: ReturnType<typeof audit>) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    makeRepo(`${folder}/sag`, { 'a.yaml': 'a: æøå\n' });
    await work(audit(files, `${folder}/sag`));
  });
}

describe('git', () => {
  it('reads every ordinary file below some paths as it was, and nothing else', async () => {
    await inTemporaryFolder(async (folder) => {
      const before = {
        'a.yaml': 'a: æøå\n\nb: 1\n',
        'm/ø/m.yaml': 'c: 2',
        'm/tom.yaml': '',
        'n.yaml': 'n\n',
      };
      makeRepo(`${folder}/sag`, before);
      fs.symlinkSync('../n.yaml', `${folder}/sag/m/genvej.yaml`);
      plain(`${folder}/sag`, 'add', '--all');
      plain(`${folder}/sag`, 'commit', '--quiet', '-m', 'genvej');
      const commit = plain(`${folder}/sag`, 'rev-parse', 'HEAD').trim();
      fs.writeFileSync(`${folder}/sag/a.yaml`, 'nu: 1\n');
      const repo = audit(files, `${folder}/sag`);
      const found = await git.texts(repo, commit, ['a.yaml', 'm', 'findes-ikke']);
      expect([...found]).toEqual([
        ['a.yaml', 'a: æøå\n\nb: 1\n'],
        ['m/ø/m.yaml', 'c: 2\n'],
      ]);
      expect((await git.texts(repo, commit, ['findes-ikke'])).size).toBe(0);
      await expect(git.texts(repo, '--open-files-in-pager=x', ['a.yaml'])).rejects.toThrow('not a commit id');
    });
  });

  it('shows a file as it was, and undefined where it was not', async () => {
    await inRepo(async (repo) => {
      expect(await git.show(repo, 'HEAD', 'a.yaml')).toBe('a: æøå\n');
      expect(await git.show(repo, 'HEAD', 'b.yaml')).toBeUndefined();
      await expect(git.show(repo, '--output=x', 'a.yaml')).rejects.toThrow('not a commit id');
    });
  });

  it('tells the history of one path, newest first; of none, nothing', async () => {
    await inRepo(async (repo) => {
      fs.writeFileSync(`${repo}/a.yaml`, 'a: 2\n');
      const date = '2026-03-01T23:30:00Z';
      plain(repo, 'commit', '-qam', 'to: to', `--date=${date}`);
      const history = await git.history(repo, 'a.yaml');
      expect(history.map(({ date: day }) => day)[0]).toBe('2026-03-02');
      expect(history).toHaveLength(2);
      expect(await git.history(repo, 'b.yaml')).toEqual([]);
      expect(await git.history(repo, '*')).toEqual([]);
    });
  });

  it('knows a shallow clone', async () => {
    await inRepo(async (repo) => {
      expect(await git.isShallow(repo)).toBe(false);
      fs.writeFileSync(`${repo}/a.yaml`, 'a: 2\n');
      plain(repo, 'commit', '-qam', 'to: to');
      plain(`${repo}/..`, 'clone', '-q', '--depth=1', `file://${repo}`, 'lav');
      expect(await git.isShallow(audit(files, `${repo.slice(0, -4)}/lav`))).toBe(true);
    });
  });

  it('answers for a repository without commits', async () => {
    await inTemporaryFolder(async (folder) => {
      await git.init(folder);
      const repo = audit(files, folder);
      expect(await git.hasTx(repo, 'x')).toBe(false);
      expect(await git.history(repo, 'a.yaml')).toEqual([]);
      expect(await git.status(repo)).toEqual([]);
    });
  });

  it('does not go looking for a repository above', async () => {
    await inRepo(async (repo) => {
      fs.mkdirSync(`${repo}/inde`);
      await expect(git.status(`${repo}/inde` as typeof repo)).rejects.toThrow(UserError);
    });
  });

  it('says when git is not installed', async () => {
    await inRepo(async (repo) => {
      await expect(createGit({ PATH: '/nonexistent' }, TEST_CLOCK).status(repo)).rejects.toThrow(
        'git blev ikke fundet',
      );
    });
  });
});
