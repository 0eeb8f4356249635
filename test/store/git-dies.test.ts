/** git itself dies, or fails, in the middle of a commit while the program lives (threats D1, D4). */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { change } from '../../src/store/change.ts';
import type { Plan } from '../../src/store/plan.ts';
import { createGit } from '../../src/system/git.ts';
import { hash } from '../../src/system/hash.ts';
import { judge } from '../helpers/judge.ts';
import {
  inTemporaryFolder,
  realContext,
  TEST_CLOCK,
  TEST_ENV,
  type TestContext,
} from '../helpers/real-context.ts';
import { git, makeRepo } from '../helpers/real-git.ts';

const OLD = { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' };
const NEW = { 'a.yaml': 'a: 2\n', 'ny/c.yaml': 'c: 1\n' };

const PLAN: Plan = {
  message: 'aftale: ændret (2026-k7q3x)',
  changes: [
    { kind: 'update', path: 'a.yaml', before: hash(OLD['a.yaml']), text: NEW['a.yaml'] },
    { kind: 'create', path: 'ny/c.yaml', text: NEW['ny/c.yaml'] },
    { kind: 'remove', path: 'b.yaml', before: hash(OLD['b.yaml']) },
  ],
};

/** A context whose `git` is a script; `$real` is the installed one, `$word` the subcommand. */
function withGit(folder: string, script: string): TestContext {
  const real = TEST_ENV['PATH']
    ?.split(':')
    .map((dir) => `${dir}/git`)
    .find((path) => fs.existsSync(path));
  const lines = [
    '#!/bin/sh',
    `real=${real}; word=`,
    'for one in "$@"; do case "$one" in add|commit|status|log|reset) word=$one; break;; esac; done',
    script,
    'exec "$real" "$@"',
  ];
  fs.mkdirSync(`${folder}/bin`);
  fs.writeFileSync(`${folder}/bin/git`, `${lines.join('\n')}\n`, { mode: 0o700 });
  return realContext(1, {
    git: createGit({ ...TEST_ENV, PATH: `${folder}/bin:${TEST_ENV['PATH']}` }, TEST_CLOCK),
  });
}

/** How git dies, and whether the user is told that the change was made, that it was not, or that it will be finished. */
const DEATHS: readonly [name: string, script: string, told: 'made' | 'not made' | 'later'][] = [
  ['killed before it adds', '[ $word = add ] && kill -9 $$', 'not made'],
  ['killed after it added', '[ $word = add ] && "$real" "$@" && kill -9 $$', 'not made'],
  ['killed before it commits', '[ $word = commit ] && kill -9 $$', 'not made'],
  ['killed after it committed', '[ $word = commit ] && "$real" "$@" && kill -9 $$', 'made'],
  ['an error after it committed', '[ $word = commit ] && "$real" "$@" && exit 1', 'made'],
  ['an error without a word', '[ $word = commit ] && exit 1', 'not made'],
  [
    'a full disk',
    '[ $word = commit ] && echo "fatal: write error: No space left on device" >&2 && exit 128',
    'not made',
  ],
  ['killed while it held its lock', '[ $word = commit ] && touch .git/index.lock && kill -9 $$', 'later'],
  ['dead from the commit on', '[ $word = commit ] && touch bin-doed; [ -e bin-doed ] && kill -9 $$', 'later'],
  [
    'killed between moving HEAD and its index',
    '[ $word = commit ] && cp .git/index gammel && "$real" "$@" && mv gammel .git/index && kill -9 $$',
    'made',
  ],
  [
    'busy for a moment',
    'if [ $word = commit ] && [ ! -e ../set ]; then touch ../set; echo "fatal: Unable to create index.lock: File exists." >&2; exit 128; fi',
    'made',
  ],
];

describe('git dies in the middle, the program lives', () => {
  it.each(DEATHS)('%s', async (_name, script, told) => {
    await inTemporaryFolder(async (folder) => {
      const repo = `${folder}/sag`;
      makeRepo(repo, OLD);
      const outcome = await change(withGit(folder, script), repo, async () => PLAN).then(
        () => undefined,
        (error: unknown) => error,
      );
      fs.rmSync(`${repo}/bin-doed`, { force: true });
      if (told === 'made') expect(outcome).toBeUndefined();
      else expect(outcome).toBeInstanceOf(UserError);
      if (told === 'later') expect((outcome as UserError).hint).toContain('Gentag ikke');
      const expected = { before: OLD, after: NEW, message: PLAN.message, acknowledged: told !== 'not made' };
      if (told !== 'later') expect(judge(repo, expected)).toEqual([]);
      await change(realContext(2), repo, async () => ({ message: 'sag: set', changes: [] }));
      expect(judge(repo, expected)).toEqual([]);
      expect(git(repo, 'log', '--format=%s').includes(PLAN.message)).toBe(told !== 'not made');
    });
  });
});
