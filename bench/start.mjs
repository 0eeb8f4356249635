/**
 * How long the program takes to start, as medians of whole processes that take turns, and as ratios to an empty
 * node. A measurement, not a test: always ends with 0.
 *
 *   npm run bench [-- <rounds>]
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PROGRAM = join(ROOT, 'bin', 'samarbejd.cjs');
const ROUNDS = Number(process.argv[2]) || 15;

/** On Node 20 this variable alone adds some 40 ms to every start. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** A command to measure; its first run is not counted, and says whether it works at all. */
const COMMANDS = [
  { name: 'node -e 0', args: ['-e', '0'], accepted: [0] },
  { name: 'samarbejd --version', args: [PROGRAM, '--version'], accepted: [0] },
  {
    name: 'samarbejd ramme tjek',
    args: [PROGRAM, 'ramme', 'tjek', '--i-dag', '2026-11-21'],
    accepted: [0, 1],
  },
];

/** Milliseconds from start to end of one process. */
function measure({ name, args, accepted }, cwd) {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  const ms = performance.now() - before;
  return accepted.includes(status)
    ? { ms }
    : { trouble: `${name}: ended with ${status}. ${stderr.trim().split('\n')[0]}` };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The commands that work, each with its times; round `i` of every command was run in the same turn. */
function measureAll(cwd) {
  const working = COMMANDS.filter((command) => {
    const { trouble } = measure(command, cwd);
    if (trouble) console.log(`not measured: ${trouble}`);
    return !trouble;
  });
  const rows = working.map((command) => ({ command, times: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { command, times } of rows) times.push(measure(command, cwd).ms ?? Number.NaN);
  }
  return rows;
}

function print(rows) {
  const base = rows[0]?.times ?? [];
  console.log(`Node ${process.version}, ${ROUNDS} rounds, median of whole processes`);
  for (const { command, times } of rows) {
    const ratio = median(times.map((ms, round) => ms / base[round]));
    console.log(
      `${command.name.padEnd(24)} ${median(times).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2).padStart(5)} x`,
    );
  }
}

const copy = mkdtempSync(join(tmpdir(), 'samarbejd-maaling-'));
try {
  cpSync(join(ROOT, 'examples', 'bakkekoebing'), copy, { recursive: true });
  print(measureAll(copy));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
