/**
 * Every fault point of a command, one by one: fail the N-th changing call for N = 1, 2, … until the command runs
 * through, then let the next command come and look at what is there.
 */

import { expect } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Context } from '../../src/context.ts';
import { FAULT_MODES, faulty, type FaultMode, Killed } from './faulty-files.ts';
import { inTemporaryFolder, realContext } from './real-context.ts';

export interface Scenario {
  /** Makes the world before the command, in an empty temporary folder. */
  setup(folder: string): Promise<void> | void;
  /** The command that meets the fault. */
  run(folder: string, context: Context): Promise<unknown>;
  /** The next command, healthy: whatever a user would run next. It may refuse (UserError). */
  next(folder: string, context: Context): Promise<unknown>;
  /** What is wrong with the world now; empty when it is wholly old or wholly new, and new if `acknowledged`. */
  check(folder: string, acknowledged: boolean): readonly string[];
}

export interface FaultReport {
  readonly points: number;
  readonly survived: number;
  /** One line per point that did not survive. */
  readonly failures: readonly string[];
}

/** Names of personal values or machine paths never belong in an error; here it only matters that it was a known kind. */
function isKnown(error: unknown): boolean {
  return error instanceof Killed || error instanceof UserError;
}

async function attempt(work: () => Promise<unknown>): Promise<{ ok: boolean; wrong: string[] }> {
  try {
    await work();
    return { ok: true, wrong: [] };
  } catch (error) {
    return { ok: false, wrong: isKnown(error) ? [] : [`threw ${String(error)}`] };
  }
}

interface Point {
  readonly happened: boolean;
  readonly wrong: readonly string[];
}

async function tryPoint(scenario: Scenario, mode: FaultMode, at: number): Promise<Point> {
  return await inTemporaryFolder(async (folder) => {
    await scenario.setup(folder);
    const fault = { mode, at, code: mode === 'once' && at % 2 === 0 ? 'EIO' : 'ENOSPC' } as const;
    const faults = faulty(realContext(1), fault);
    const first = await attempt(async () => await scenario.run(folder, faults.context));
    if (!faults.happened()) return { happened: false, wrong: first.wrong };
    const second = await attempt(async () => await scenario.next(folder, realContext(2)));
    const state = scenario.check(folder, first.ok);
    const wrong = [...first.wrong, ...second.wrong, ...state];
    return { happened: true, wrong: wrong.map((text) => `${mode} at ${at} (${faults.where()}): ${text}`) };
  });
}

/** Runs a scenario through every fault point of every mode. */
async function enumerateFaults(
  scenario: Scenario,
  modes: readonly FaultMode[] = FAULT_MODES,
): Promise<FaultReport> {
  let points = 0;
  const failures: string[] = [];
  let survived = 0;
  for (const mode of modes) {
    for (let at = 1; ; at += 1) {
      const { happened, wrong } = await tryPoint(scenario, mode, at);
      if (!happened) break;
      points += 1;
      if (wrong.length === 0) survived += 1;
      failures.push(...wrong);
    }
  }
  return { points, survived, failures };
}

/** Every mode with `SAMARBEJD_UDTOEMMENDE=1`; else without dying before a call, which leaves what dying after the one before it leaves. */
const USUAL_MODES: readonly FaultMode[] =
  process.env['SAMARBEJD_UDTOEMMENDE'] === '1'
    ? FAULT_MODES
    : FAULT_MODES.filter((mode) => mode !== 'kill-before');

/** Puts a scenario through its faults, prints the figure, and fails unless every one of at least `atLeast` is survived. */
export async function expectAllSurvived(
  name: string,
  scenario: Scenario,
  atLeast: number,
): Promise<FaultReport> {
  const report = await enumerateFaults(scenario, USUAL_MODES);
  process.stdout.write(`  ${name}: ${report.survived} of ${report.points} fault points survived\n`);
  expect(report.failures).toEqual([]);
  expect(report.survived).toBe(report.points);
  expect(report.points).toBeGreaterThanOrEqual(atLeast);
  return report;
}
