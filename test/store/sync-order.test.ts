/**
 * Power may fail at any moment (threats D5): what is renamed has been synced before, its folder is synced after, and
 * the journal stays until git has made its commit.
 */

import { expect, test } from 'vitest';
import type { Context, Files, Git } from '../../src/context.ts';
import { change } from '../../src/store/change.ts';
import { gitOptions } from '../../src/system/git-environment.ts';
import { hash } from '../../src/system/hash.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { makeRepo } from '../helpers/real-git.ts';

/** A context that notes the calls that change something, as `call path`, paths from the repository. */
function traced(repo: string): { readonly context: Context; readonly calls: string[] } {
  const { files, git, ...world } = realContext();
  const calls: string[] = [];
  const note = (call: string, path: string): void =>
    void calls.push(`${call} ${path.replace(`${repo}/`, '')}`);
  const tracedFiles: Files = {
    ...files,
    createExclusive: (path) => {
      const handle = files.createExclusive(path);
      return {
        write: (bytes) => (note('write', path), handle.write(bytes)),
        fsync: () => (note('fsync', path), handle.fsync()),
        close: () => handle.close(),
      };
    },
    rename: (from, to) => (note('rename-from', from), note('rename', to), files.rename(from, to)),
    unlink: (path) => (note('unlink', path), files.unlink(path)),
    fsyncFolder: (path) => (note('fsyncFolder', path), files.fsyncFolder(path)),
  };
  const tracedGit: Git = {
    ...git,
    commit: async (folder, request) => (note('commit', ''), await git.commit(folder, request)),
  };
  return { context: { ...world, files: tracedFiles, git: tracedGit }, calls };
}

test('a change: every rename is of synced bytes, and its folder is synced before the commit', async () => {
  await inTemporaryFolder(async (folder) => {
    const repo = `${folder}/sag`;
    makeRepo(repo, { 'a.yaml': 'a: 1\n' });
    const { context, calls } = traced(repo);
    await change(context, repo, async () => ({
      message: 'sag: rettet',
      changes: [
        { kind: 'update', path: 'a.yaml', before: hash('a: 1\n'), text: 'a: 2\n' },
        { kind: 'create', path: 'moeder/ny/b.yaml', text: 'b: 1\n' },
      ],
    }));
    const commit = calls.indexOf('commit ');
    const renames = calls.flatMap((call, at) =>
      call.startsWith('rename ') ? [{ to: call.slice(7), at }] : [],
    );
    expect(renames.map(({ to }) => to)).toEqual([
      '.git/samarbejd/journal.json',
      'a.yaml',
      'moeder/ny/b.yaml',
    ]);
    for (const { to, at } of renames) {
      const from = calls[at - 1]?.replace('rename-from ', '') ?? '';
      const before = calls.slice(0, at);
      expect(before.lastIndexOf(`fsync ${from}`)).toBeGreaterThan(before.lastIndexOf(`write ${from}`));
      const parent = to.includes('/') ? to.slice(0, to.lastIndexOf('/')) : repo;
      const synced = calls.indexOf(`fsyncFolder ${parent}`, at);
      expect(synced).toBeGreaterThan(at);
      expect(synced).toBeLessThan(commit);
    }
    expect(calls.findIndex((call) => call.startsWith('unlink .git/samarbejd/journal'))).toBeGreaterThan(
      commit,
    );
  });
});

test('git syncs everything it writes', () => {
  expect(gitOptions('sag', {}).config).toContain('core.fsync=all');
});
