/**
 * How long `frister` takes over 500 and 5,000 cases beside a process that only reads the same bytes; the two take turns.
 * Linear when the ratio stays the same. A measurement, not a test.
 *
 *   node bench/frister.mjs [rounds]
 */

import { spawnSync } from 'node:child_process';
import { median, PROGRAM, withCases } from './sager.mjs';

const ROUNDS = Number(process.argv[2]) || 5;
const OURS = [PROGRAM, 'frister', '--format', 'json', '--i-dag', '2026-12-16'];
const READER = `
const { readdirSync, readFileSync } = require('node:fs');
const wanted = /(?:forloeb|moede|maal-og-aftaler|delinger)\\.yaml$|samtykke\\/[^/]+\\.yaml$/;
const walk = (at) => readdirSync(at, { withFileTypes: true }).forEach((e) => {
  const path = at + '/' + e.name;
  if (e.isDirectory()) walk(path); else if (wanted.test(path)) readFileSync(path);
});
walk('forloeb');
`;

/** Milliseconds of one whole process. */
function run(cwd, argv) {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
  return performance.now() - before;
}

withCases([500, 5000], (folder, size) => {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: run(folder, OURS),
    bytes: run(folder, ['-e', READER]),
  }));
  const [ours, bytes, ratio] = [
    median(rounds.map((r) => r.ours)),
    median(rounds.map((r) => r.bytes)),
    median(rounds.map((r) => r.ours / r.bytes)),
  ];
  console.log(
    `${size} cases: ${ours.toFixed(0)} ms, reading the bytes ${bytes.toFixed(0)} ms, ratio ${ratio.toFixed(1)}`,
  );
});
