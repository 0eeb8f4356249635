/**
 * How long `forløb liste` takes over 250, 500 and 1,000 cases, as medians of whole processes. Linear when the
 * milliseconds a case stay the same. A measurement, not a test.
 *
 *   node bench/liste.mjs [rounds]
 */

import { spawnSync } from 'node:child_process';
import { median, PROGRAM, withCases } from './sager.mjs';

const ROUNDS = Number(process.argv[2]) || 5;

/** Milliseconds of one whole run, which must list every case. */
function listed(cwd, size) {
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'forløb', 'liste'], {
    cwd,
    encoding: 'utf8',
  });
  const ms = performance.now() - before;
  const lines = stdout.trim().split('\n').length;
  if (status !== 0 || lines !== size) throw new Error(`ended with ${status} and ${lines} lines: ${stderr}`);
  return ms;
}

withCases([250, 500, 1000], (folder, size) => {
  const ms = median(Array.from({ length: ROUNDS }, () => listed(folder, size)));
  console.log(`${size} cases: ${ms.toFixed(0)} ms, ${(ms / size).toFixed(2)} ms a case`);
});
