/**
 * How long `overblik` takes over 250 and 1,000 cases with two commits each, read as they are and as they were a quarter
 * ago, beside a process that only starts git twice for each case. Linear when the ratio stays the same. A
 * measurement, not a test.
 *
 *   node bench/overblik.mjs [rounds]
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { median, PROGRAM, withCases } from './sager.mjs';

const ROUNDS = Number(process.argv[2]) || 3;
const STARTER = `
const { spawn } = require('node:child_process');
const start = () => new Promise((done) => spawn('git', ['version'], { stdio: 'ignore' }).on('close', done));
(async () => {
  for (let left = 2 * Number(process.argv[1]); left > 0; left -= 8) await Promise.all(Array.from({ length: 8 }, start));
})();
`;

function git(folder, at, ...args) {
  const who = ['-c', 'user.name=P', '-c', 'user.email=p@eksempelby.example'];
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  execFileSync('git', [...who, ...args], { cwd: folder, env, stdio: 'ignore' });
}

/** The folder as a repository of two commits: in July, and in November. */
function withHistory(folder) {
  git(folder, '', 'init', '--quiet', '--template=');
  git(folder, '2026-07-01T12:00:00Z', 'add', '--all');
  git(folder, '2026-07-01T12:00:00Z', 'commit', '--quiet', '-m', 'før');
  git(folder, '2026-11-01T12:00:00Z', 'commit', '--quiet', '--allow-empty', '-m', 'efter');
}

/** The median of whole processes, in milliseconds. */
function measure(cwd, argv) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
    if (stdout !== '' && JSON.parse(stdout).historik.forløb.art !== 'kendt')
      throw new Error('the past was not read');
    return performance.now() - before;
  });
  return median(times);
}

function report(folder, size) {
  const ours = measure(folder, [PROGRAM, 'overblik', '--format', 'json', '--i-dag', '2026-12-16']);
  const starts = measure(folder, ['-e', STARTER, String(size)]);
  console.log(
    `${size} cases: ${ours.toFixed(0)} ms, starting git twice for each ${starts.toFixed(0)} ms, ratio ${(ours / starts).toFixed(1)}`,
  );
}

withCases([250, 1000], report, withHistory);
