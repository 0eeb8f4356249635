/** Real processes: many at once, and killed ones (threats C1, C2, D4). */

import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from '../../src/store/change.ts';
import { processes } from '../../src/system/processes.ts';
import { bundleProgram, type Ended, start } from '../helpers/child-program.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { complaints, git, litterIn, makeRepo } from '../helpers/real-git.ts';

let program = '';
let folder = '';
let done: () => void = () => undefined;
let kept: Promise<void> | undefined;

beforeAll(async () => {
  await new Promise<void>((ready) => {
    kept = inTemporaryFolder(async (made) => {
      folder = made;
      program = await bundleProgram('appender', made);
      ready();
      await new Promise<void>((resolve) => (done = resolve));
    });
  });
});

afterAll(async () => {
  done();
  await kept;
});

function linesIn(repo: string): string[] {
  return fs
    .readFileSync(`${repo}/liste.yaml`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(2));
}

function commitsIn(repo: string): number {
  return git(repo, 'log', '--format=%s')
    .split('\n')
    .filter((line) => line === 'liste: tilføjet').length;
}

/** The next command, with nothing to change. */
async function nextCommand(repo: string): Promise<void> {
  const context = realContext(processes.pid, { processes });
  await change(context, repo, async () => ({ message: 'liste: set', changes: [] }));
}

describe('five processes of twenty changes each (threats C1)', () => {
  it('lose none of a hundred', async () => {
    const repo = `${folder}/mange`;
    makeRepo(repo, { 'liste.yaml': '' });
    const children = [1, 2, 3, 4, 5].map((n) => start(program, [repo, `p${n}`, '20']));
    const ended = await Promise.all(children.map((child) => child.ended));
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0, 0]);
    const acknowledged = ended.flatMap(({ lines }) => lines);
    expect(acknowledged).toHaveLength(100);
    expect(linesIn(repo).toSorted()).toEqual(acknowledged.toSorted());
    expect(commitsIn(repo)).toBe(100);
    expect([...complaints(repo), ...litterIn(repo)]).toEqual([]);
  });
});

describe('kill -9 at any moment (threats D4, C2)', () => {
  const rounds = process.env['SAMARBEJD_UDTOEMMENDE'] === '1' ? 200 : 8;

  it(`${rounds} times: the next command finds or makes all well`, { timeout: 600_000 }, async () => {
    const repo = `${folder}/draebt`;
    makeRepo(repo, { 'liste.yaml': '' });
    const acknowledged: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const ended = await killAndGoOn(repo, `r${round}`, Math.random() * 100, round % 2 === 0);
      acknowledged.push(...ended.lines);
      const now = linesIn(repo);
      expect(acknowledged.filter((line) => !now.includes(line))).toEqual([]);
      expect(now).toHaveLength(commitsIn(repo));
      expect([...complaints(repo), ...litterIn(repo)]).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds);
  });
});

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Kills the program `ms` after its first change, alone or (`whole`) with its git, and lets the next command come at
 * once. A git that lost its master may go on meanwhile; its end is waited for only afterwards.
 */
async function killAndGoOn(repo: string, name: string, ms: number, whole: boolean): Promise<Ended> {
  const child = start(program, [repo, name, '1000']);
  const pid = child.process.pid ?? 0;
  await new Promise((resolve) => child.process.stdout?.once('data', resolve));
  await pause(ms);
  process.kill(whole ? -pid : pid, 'SIGKILL');
  await new Promise((resolve) => child.process.once('exit', resolve));
  await nextCommand(repo);
  while (isAlive(-pid)) await pause(5);
  return await child.ended;
}
