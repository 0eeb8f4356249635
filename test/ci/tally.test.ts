/** The closing line of the CI: what the tests said, and nothing better. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samarbejd-rapport-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(name: string, passed: number, failed: number, skipped = 0, unloaded = 0): void {
  const testResults = Array.from({ length: unloaded }, () => ({ status: 'failed', assertionResults: [] }));
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...counts, testResults }));
}

function tally(status: number) {
  const { stdout, status: code } = spawnSync(process.execPath, ['.ci/tally.mjs', folder, String(status)], {
    encoding: 'utf8',
  });
  return [stdout, code];
}

test('adds the runs', () => {
  report('test', 10, 0);
  report('verden', 3, 0);
  expect(tally(0)).toEqual(['13 passed, 0 failed\n', 0]);
});

test('tells what was skipped', () => {
  report('test', 10, 0);
  report('verden', 0, 0, 3);
  expect(tally(0)).toEqual(['10 passed, 0 failed, 3 skipped\n', 0]);
});

test('a failing test fails the run', () => {
  report('test', 9, 1);
  expect(tally(1)).toEqual(['9 passed, 1 failed\n', 1]);
  expect(tally(0)).toEqual(['9 passed, 1 failed\n', 1]);
});

test('a test file that does not load is a failure', () => {
  report('test', 9, 0, 0, 2);
  expect(tally(1)).toEqual(['9 passed, 2 failed\n', 1]);
});

test('a step that failed without a failing test is one failure, also when nothing ran', () => {
  expect(tally(2)).toEqual(['0 passed, 1 failed\n', 1]);
  report('test', 9, 0);
  expect(tally(2)).toEqual(['9 passed, 1 failed\n', 1]);
});
