/**
 * The whole program in this process, over real files and a real git in a folder of its own. Only what would make a
 * run differ from the next is replaced: the clock, chance, the terminal's streams and the person who
 * answers questions.
 */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { StoppedError } from '../../src/base/errors.ts';
import { run } from '../../src/cli/run.ts';
import { registry as realRegistry, type Registry } from '../../src/commands/registry.ts';
import type { Context, Prompter, Random } from '../../src/context.ts';
import { createClock } from '../../src/system/clock.ts';
import { createContext } from '../../src/system/context.ts';
import { createGit } from '../../src/system/git.ts';
import { createTerminal } from '../../src/system/terminal.ts';

const ROOT = process.cwd();
const REAL = createContext(ROOT);

/** An answer to one question, in the order they are asked. Choices are answered by their value, several as a list or as `a, b`. */
export type Answer = string | boolean | readonly string[];

export interface ProgramOptions {
  /** The date in Denmark, `2026-12-01` when not given; it is noon UTC. */
  readonly today?: string;
  readonly seed?: number;
  readonly registry?: Registry;
  /** True: stdout is a terminal, so colours are on. */
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Last change to the world before each run, for faults and spies. */
  readonly world?: (context: Context) => Context;
}

export interface RunOptions {
  /** Given: the session is interactive. Running out of answers is Ctrl-C. */
  readonly answers?: readonly Answer[];
  readonly stdin?: string;
  /** Where the command is started, relative to `folder`. */
  readonly cwd?: string;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** stdout and stderr in the order they were written, questions and answers between them. */
  readonly transcript: string;
}

export interface Program {
  /** The absolute path of the throw-away folder. */
  readonly folder: string;
  run(argv: readonly string[], options?: RunOptions): Promise<Outcome>;
  setToday(date: string): void;
  write(path: string, text: string): void;
  read(path: string): string;
  remove(): void;
}

/** mulberry32: the same numbers for the same seed, on every machine. */
function seededRandom(seed: number): Random {
  let state = seed;
  return {
    below: (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
    },
  };
}

function scripted(answers: readonly Answer[], note: (text: string) => void): Prompter {
  const left = [...answers];
  const answer = async <T extends Answer>(question: string): Promise<T> => {
    const next = left.shift();
    if (next === undefined) throw new StoppedError(`no answer to: ${question}`);
    note(`? ${question} » ${typeof next === 'object' ? next.join(', ') : String(next)}\n`);
    return await Promise.resolve(next as T);
  };
  const text: Prompter['text'] = async (question, options = {}) => {
    const typed = await answer<string>(question);
    const wrong = typed.trim() === '' ? undefined : options.check?.(typed);
    if (wrong === undefined) return typed;
    note(`> ${wrong}\n`);
    return await text(question, options);
  };
  return {
    text,
    secret: text,
    choose: answer,
    chooseMany: async (question) => {
      const chosen = await answer<string | readonly string[]>(question);
      return typeof chosen === 'string' ? chosen.split(', ') : chosen;
    },
    confirm: async (question) => [true, 'ja'].includes(await answer(question)),
    lines: () => ({
      read: answer,
      countdown: async () => await Promise.resolve('over'),
      close: () => undefined,
    }),
  };
}

function capture(isTTY: boolean, keep: (text: string) => void): Writable & { isTTY: boolean } {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      keep(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY });
}

/** A folder and a program to run in it. Call `remove` when done. */
export function program(options: ProgramOptions = {}): Program {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'samarbejd-test-')));
  const folder = join(home, 'arbejde');
  mkdirSync(folder);
  writeFileSync(
    join(home, '.gitconfig'),
    '[user]\n\tname = Prøve Person\n\temail = proeve@eksempel.example\n',
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    ...options.env,
  };
  const random = seededRandom(options.seed ?? 1);
  let today = options.today ?? '2026-12-01';
  const clock = createClock(() => Date.parse(`${today}T12:00:00Z`));

  const runOnce: Program['run'] = async (argv, { answers, stdin = '', cwd = '.' } = {}) => {
    const written: { from: 'out' | 'err' | 'ask'; text: string }[] = [];
    const note = (from: 'out' | 'err' | 'ask') => (text: string) => void written.push({ from, text });
    const tty = options.tty ?? false;
    const streams = {
      stdin: { isTTY: tty },
      stdout: capture(tty, note('out')),
      stderr: capture(tty, note('err')),
    };
    const terminal = {
      ...createTerminal(streams, env),
      interactive: answers !== undefined,
      readStdin: () => new TextEncoder().encode(stdin),
    };
    const context: Context = {
      ...REAL,
      git: createGit(env, clock),
      clock,
      random,
      env,
      terminal,
      prompter: scripted(answers ?? [], note('ask')),
      cwd: join(folder, cwd),
    };
    const world = options.world?.(context) ?? context;
    const code = await run(argv, world, options.registry ?? realRegistry);
    const texts = (...from: string[]): string =>
      written
        .filter((piece) => from.includes(piece.from))
        .map(({ text }) => text)
        .join('');
    return { code, out: texts('out'), err: texts('err'), transcript: texts('out', 'err', 'ask') };
  };

  return {
    folder,
    run: runOnce,
    setToday: (date) => {
      today = date;
    },
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
