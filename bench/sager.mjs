/** A kommune with many cases, each copied from the example of an active case, for the measurements beside this file. */

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const EXAMPLE = '2026-sexf6';
const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';

export const PROGRAM = join(ROOT, 'bin', 'samarbejd.cjs');

/** The id of case number `n`: five letters that count. */
function caseId(n) {
  const tail = [4, 3, 2, 1, 0].map(
    (place) => LETTERS[Math.floor(n / LETTERS.length ** place) % LETTERS.length],
  );
  return `2026-${tail.join('')}`;
}

/** Adds the cases from `from` up to, not including, `to`, as copies of `source`, each under its own id. */
function addCases(folder, source, from, to, prepare) {
  for (let n = from; n < to; n += 1) {
    const target = join(folder, 'forloeb', caseId(n));
    cpSync(source, target, { recursive: true });
    const file = join(target, 'forloeb.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(EXAMPLE, caseId(n)));
    prepare(target);
  }
}

/**
 * Calls `measure(folder, size)` for each size, the smallest first, and removes the folder whatever happens.
 * `prepare` gets the kommune's folder, and then that of each case.
 */
export function withCases(sizes, measure, prepare = () => {}) {
  const around = mkdtempSync(join(tmpdir(), 'samarbejd-maaling-'));
  const [folder, source] = [join(around, 'kommune'), join(around, 'sag')];
  try {
    cpSync(join(ROOT, 'examples', 'fjordby'), folder, { recursive: true });
    renameSync(join(folder, 'forloeb', EXAMPLE), source);
    rmSync(join(folder, 'forloeb'), { recursive: true });
    prepare(folder);
    let made = 0;
    for (const size of sizes) {
      addCases(folder, source, made, size, prepare);
      made = size;
      measure(folder, size);
    }
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
