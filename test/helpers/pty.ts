/** The built program at a real pseudo-terminal: lines typed when it asks, and killed without warning. */

import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

export interface PtySession {
  readonly pid: number;
  /** Waits until `text` has been shown since the last wait. Rejects when the program ends first. */
  until(text: string): Promise<void>;
  type(text: string): void;
  /** `kill -9`, and waits until it is gone. */
  kill(): Promise<void>;
  /** The exit code, when the program ends by itself. */
  readonly ended: Promise<number>;
  /** Everything shown so far. */
  shown(): string;
}

/** Starts `samarbejd …` in `folder`, with `home` as the user's. */
export function startAtTerminal(folder: string, home: string, argv: readonly string[]): PtySession {
  const program = spawn(process.execPath, [join(process.cwd(), 'bin/samarbejd.cjs'), ...argv], {
    cols: 120,
    rows: 40,
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: home, TERM: 'xterm', NO_COLOR: '1' },
  });
  let shown = '';
  let seen = 0;
  let over = false;
  let look = (): void => undefined;
  program.onData((data) => {
    shown += data;
    look();
  });
  const ended = new Promise<number>((resolve) =>
    program.onExit(({ exitCode }) => {
      over = true;
      look();
      resolve(exitCode);
    }),
  );
  return {
    pid: program.pid,
    until: async (text) =>
      await new Promise((resolve, reject) => {
        look = () => {
          const at = shown.indexOf(text, seen);
          if (at !== -1) {
            seen = at + text.length;
            look = () => undefined;
            resolve();
          } else if (over) reject(new Error(`ended before "${text}":\n${shown.slice(-2000)}`));
        };
        look();
      }),
    type: (text) => program.write(text),
    kill: async () => {
      process.kill(program.pid, 'SIGKILL');
      await ended;
    },
    ended,
    shown: () => shown,
  };
}
