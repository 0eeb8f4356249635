/**
 * `npm run mutations`: makes each change of test/mutations.ts in a copy of the work tree and demands that its
 * tests fail. First the same tests must pass unchanged, for a test that is always red proves nothing.
 *
 *   npm run mutations -- [--kun <id or its first word>]
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutation, mutations } from '../test/mutations.ts';
import { copyTree } from '../test/support/tree.ts';

/** 'failed': every test file has a failing test; 'broken': something else went wrong, or only some noticed. */
type Outcome = 'passed' | 'failed' | 'broken';

function runTests(root: string, tests: readonly string[], minutes = 2): Outcome {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status, stdout } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'vitest.mutations.config.ts', ...tests],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: minutes * 60_000,
      env: { ...process.env, NO_COLOR: '1', SAMARBEJD_TESTRAPPORT: '' },
    },
  );
  if (status === 0) return 'passed';
  const failedFiles = Number(/Test Files +(\d+) failed/.exec(stdout)?.[1] ?? 0);
  return failedFiles === tests.length && /Tests +\d+ failed/.test(stdout) ? 'failed' : 'broken';
}

function mutate(root: string, { id, file, find, replace }: Mutation): () => void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(find).length !== 2) throw new Error(`${id}: "find" must stand exactly once in ${file}`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  return () => writeFileSync(path, text);
}

function isCaught(root: string, mutation: Mutation): boolean {
  const restore = mutate(root, mutation);
  const outcome = runTests(root, mutation.tests);
  restore();
  console.log(
    `${outcome === 'failed' ? 'caught ' : 'MISSED '} ${mutation.id}${outcome === 'broken' ? ' (not every test file failed by a test)' : ''}`,
  );
  return outcome === 'failed';
}

function chosen(args: readonly string[]): readonly Mutation[] {
  if (args[0] === undefined) return mutations;
  const some =
    args[0] === '--kun'
      ? mutations.filter(({ id }) => id === args[1] || id.startsWith(`${args[1] ?? ''}/`))
      : [];
  if (some.length === 0) throw new Error(`unknown: ${args.join(' ')} (use --kun <id>)`);
  return some;
}

function main(args: readonly string[]): boolean {
  const list = chosen(args);
  const copy = copyTree(process.cwd());
  try {
    const tests = [...new Set(list.flatMap((mutation) => mutation.tests))];
    if (runTests(copy.root, tests, tests.length + 1) !== 'passed') {
      console.log('The tests fail before anything is changed.');
      return false;
    }
    const caught = list.filter((mutation) => isCaught(copy.root, mutation)).length;
    console.log(`${caught} of ${list.length} mutations caught`);
    return caught === list.length;
  } finally {
    copy.remove();
  }
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
