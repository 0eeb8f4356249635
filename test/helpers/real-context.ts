/** The real world for tests: real disk and git in a temporary folder, a made-up user, silence, and a pid of choice. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Context, Processes } from '../../src/context.ts';
import { createClock } from '../../src/system/clock.ts';
import { files } from '../../src/system/files.ts';
import { createGit } from '../../src/system/git.ts';
import { hash } from '../../src/system/hash.ts';
import { random } from '../../src/system/random.ts';

export const TEST_ENV: Readonly<Record<string, string | undefined>> = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_AUTHOR_NAME: 'Prøve Prøvesen',
  GIT_AUTHOR_EMAIL: 'proeve@eksempelby.example',
};

/** It is always noon UTC on 21 November 2026. */
export const TEST_CLOCK = createClock(() => Date.UTC(2026, 10, 21, 12));

export interface TestContext extends Context {
  /** What was said on stderr. */
  readonly said: string[];
}

function never(): never {
  throw new Error('nothing may ask in this test');
}

/** A process that sleeps in no time and thinks that only `alive` (and itself) run. */
function fakeProcesses(pid: number, alive: readonly number[]): Processes {
  return {
    pid,
    host: 'proevemaskine',
    started: `abc-${pid}`,
    isRunning: (other, started) => [pid, ...alive].includes(other) && started === `abc-${other}`,
    sleep: async () => undefined,
  };
}

/** A context over the real disk and git. */
export function realContext(
  pid = 1,
  options: Partial<Context> & { alive?: readonly number[] } = {},
): TestContext {
  const { alive = [], ...rest } = options;
  const said: string[] = [];
  return {
    files,
    git: createGit(TEST_ENV, TEST_CLOCK),
    terminal: {
      out: () => undefined,
      err: (line) => void said.push(typeof line === 'string' ? line : 'spans'),
      data: () => undefined,
      interactive: false,
      color: false,
      readStdin: never,
      finish: async () => undefined,
    },
    prompter: { text: never, secret: never, choose: never, chooseMany: never, confirm: never, lines: never },
    clock: TEST_CLOCK,
    random,
    hash,
    processes: fakeProcesses(pid, alive),
    env: TEST_ENV,
    cwd: os.tmpdir(),
    root: process.cwd(),
    said,
    ...rest,
  };
}

/** Runs `work` in a new temporary folder and removes it afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'samarbejd-')));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
