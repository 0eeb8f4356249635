/**
 * How long `frister` takes over 500 and 5,000 cases, each copied from the example of an active case, beside a process
 * that only reads the same bytes. Linear when the ratio stays the same. A measurement, not a test.
 *
 *   node bench/frister.mjs [rounds]
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PROGRAM = join(ROOT, 'bin', 'samarbejd.cjs');
const EXAMPLE = '2026-sexf6';
const SIZES = [500, 5000];
const ROUNDS = Number(process.argv[2]) || 3;
const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';
const READER = `
const { readdirSync, readFileSync } = require('node:fs');
const wanted = /(?:forloeb|moede|maal-og-aftaler)\\.yaml$|samtykke\\/[^/]+\\.yaml$/;
const walk = (at) => readdirSync(at, { withFileTypes: true }).forEach((e) => {
  const path = at + '/' + e.name;
  if (e.isDirectory()) walk(path); else if (wanted.test(path)) readFileSync(path);
});
walk('forloeb');
`;

/** The id of case number `n`: five letters that count. */
function caseId(n) {
  const tail = [4, 3, 2, 1, 0].map(
    (place) => LETTERS[Math.floor(n / LETTERS.length ** place) % LETTERS.length],
  );
  return `2026-${tail.join('')}`;
}

function addCases(folder, from, to) {
  for (let n = from; n < to; n += 1) {
    const target = join(folder, 'forloeb', caseId(n));
    cpSync(join(ROOT, 'examples', 'fjordby', 'forloeb', EXAMPLE), target, { recursive: true });
    const file = join(target, 'forloeb.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(EXAMPLE, caseId(n)));
  }
}

/** The median of whole processes, in milliseconds. */
function median(cwd, argv) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    const { status, stderr } = spawnSync(process.execPath, argv, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
    return performance.now() - before;
  });
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1];
}

const folder = mkdtempSync(join(tmpdir(), 'samarbejd-frister-'));
try {
  cpSync(join(ROOT, 'examples', 'fjordby'), folder, { recursive: true });
  rmSync(join(folder, 'forloeb'), { recursive: true });
  let made = 0;
  for (const size of SIZES) {
    addCases(folder, made, size);
    made = size;
    const ours = median(folder, [PROGRAM, 'frister', '--format', 'json', '--i-dag', '2026-12-16']);
    const bytes = median(folder, ['-e', READER]);
    console.log(
      `${size} cases: ${ours.toFixed(0)} ms, reading the bytes ${bytes.toFixed(0)} ms, ratio ${(ours / bytes).toFixed(1)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
