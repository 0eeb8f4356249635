/**
 * How long `forløb liste` takes over 250, 500 and 1,000 cases, each copied from the example of an active case, as
 * medians of whole processes. Linear when the milliseconds a case stay the same. A measurement, not a test.
 *
 *   node bench/liste.mjs [rounds]
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PROGRAM = join(ROOT, 'bin', 'samarbejd.cjs');
const EXAMPLE = '2026-sexf6';
const SIZES = [250, 500, 1000];
const ROUNDS = Number(process.argv[2]) || 5;
const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';

/** The id of case number `n`: five letters that count. */
function caseId(n) {
  const tail = [4, 3, 2, 1, 0].map(
    (place) => LETTERS[Math.floor(n / LETTERS.length ** place) % LETTERS.length],
  );
  return `2026-${tail.join('')}`;
}

/** Adds the cases from `from` up to, not including, `to`. */
function addCases(folder, from, to) {
  for (let n = from; n < to; n += 1) {
    const target = join(folder, 'forloeb', caseId(n));
    cpSync(join(ROOT, 'examples', 'fjordby', 'forloeb', EXAMPLE), target, { recursive: true });
    const file = join(target, 'forloeb.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(EXAMPLE, caseId(n)));
  }
}

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

const folder = mkdtempSync(join(tmpdir(), 'samarbejd-liste-'));
try {
  cpSync(join(ROOT, 'examples', 'fjordby'), folder, { recursive: true });
  rmSync(join(folder, 'forloeb'), { recursive: true });
  let made = 0;
  for (const size of SIZES) {
    addCases(folder, made, size);
    made = size;
    const times = Array.from({ length: ROUNDS }, () => listed(folder, size)).toSorted((a, b) => a - b);
    const median = times[ROUNDS >> 1];
    console.log(`${size} cases: ${median.toFixed(0)} ms, ${(median / size).toFixed(2)} ms a case`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
