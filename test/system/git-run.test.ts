/** A repository that belongs to somebody else, as on a shared drive. git itself is told to see another owner. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { audit } from '../../src/store/git-audit.ts';
import { files } from '../../src/system/files.ts';
import { createGit } from '../../src/system/git.ts';
import { inTemporaryFolder, TEST_CLOCK, TEST_ENV } from '../helpers/real-context.ts';
import { git as plain, makeRepo } from '../helpers/real-git.ts';

/** A git in front of the real one that takes every folder for somebody else's. */
function suspiciousGit(bin: string): string {
  fs.mkdirSync(bin);
  const script = `#!/bin/sh\nPATH='${TEST_ENV['PATH']}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n`;
  fs.writeFileSync(path.join(bin, 'git'), script, { mode: 0o755 });
  return `${bin}${path.delimiter}${TEST_ENV['PATH']}`;
}

async function history(settings: string, inside = ''): Promise<unknown> {
  let answer: unknown;
  await inTemporaryFolder(async (home) => {
    const repo = path.join(fs.realpathSync(home), 'sag');
    makeRepo(repo, { 'a.yaml': 'a: 1\n' });
    fs.appendFileSync(path.join(repo, '.git', 'config'), inside);
    fs.writeFileSync(path.join(home, '.gitconfig'), settings.replaceAll('{sag}', repo));
    const git = createGit(
      { ...TEST_ENV, HOME: home, PATH: suspiciousGit(path.join(home, 'bin')) },
      TEST_CLOCK,
    );
    const audited = inside === '' ? audit(files, repo) : (repo as ReturnType<typeof audit>);
    answer = await git.history(audited, 'a.yaml').then(
      (found) => found.map(({ commit }) => commit === plain(repo, 'rev-parse', 'HEAD').trim()),
      (error: unknown) => error,
    );
  });
  return answer;
}

it.each([
  ['this folder', '[safe]\n\tdirectory = {sag}\n'],
  ['every folder', '[safe]\n\tdirectory = *\n'],
  ['several', '[safe]\n\tdirectory = /x\n\tdirectory = {sag}\n'],
])('is read when the user trusts %s', async (_, settings) => {
  expect(await history(settings)).toEqual([true]);
});

it.each([
  ['nobody is trusted', '', ''],
  ['another folder is', '[safe]\n\tdirectory = /x\n', ''],
  ['only the repository says so', '', '[safe]\n\tdirectory = *\n'],
])('is refused, with what to type, when %s', async (_, settings, inside) => {
  expect(await history(settings, inside)).toMatchObject({
    message: 'git læser ikke mappen, for den ejes af en anden bruger.',
    hint: expect.stringMatching(/git config --global --add safe\.directory "\/.*\/sag"$/u) as string,
  });
});
