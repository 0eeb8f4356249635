/** stdout and stderr. Everything for eyes goes through `visible` before colour is put on; chalk lives here. */

import fs from 'node:fs';
import { Chalk, type ChalkInstance } from 'chalk';
import { visible } from '../base/tekst.ts';
import type { Span, Terminal } from '../context.ts';

/** What the terminal needs of the process; tests give their own streams. */
export interface Streams {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

interface Sink {
  write(text: string): void;
  finish(): Promise<Error | undefined>;
}

function errorCode(error: Error): unknown {
  return 'code' in error ? error.code : undefined;
}

/** Writes until the first trouble, and remembers it. A closed pipe ends the writing but is no trouble (threats D3). */
function sink(stream: NodeJS.WritableStream): Sink {
  let failure: Error | undefined;
  let pending = 0;
  let idle: (() => void) | undefined;
  const settled = (error?: Error | null): void => {
    failure ??= error ?? undefined;
    pending -= 1;
    if (pending === 0) idle?.();
  };
  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  return {
    write: (text) => {
      if (failure !== undefined) return;
      pending += 1;
      stream.write(text, settled);
    },
    finish: async () => {
      if (pending > 0) await new Promise<void>((resolve) => (idle = resolve));
      return failure !== undefined && errorCode(failure) === 'EPIPE' ? undefined : failure;
    },
  };
}

/** chalk is loaded where there is colour only. */
function paint(chalk: ChalkInstance | undefined, line: string | readonly Span[]): string {
  if (typeof line === 'string') return visible(line);
  return line
    .map((span) => {
      if (typeof span === 'string') return visible(span);
      return chalk ? chalk[span.style](visible(span.text)) : visible(span.text);
    })
    .join('');
}

/** chalk does not know NO_COLOR, so the level is ours: colour on a terminal only. */
function colorOn(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** The terminal over a process's three streams. */
export function createTerminal(
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const chalkFor = (stream: { readonly isTTY?: boolean }) =>
    colorOn(stream, env) ? new Chalk({ level: 1 }) : undefined;
  const out = sink(streams.stdout);
  const outChalk = chalkFor(streams.stdout);
  // Opening a stream of the process takes time: stderr and stdin are opened when they are needed.
  let stderr: { readonly sink: Sink; readonly chalk: ChalkInstance | undefined } | undefined;
  const err = () => (stderr ??= { sink: sink(streams.stderr), chalk: chalkFor(streams.stderr) });
  return {
    color: outChalk !== undefined,
    get interactive() {
      return streams.stdin.isTTY === true && streams.stdout.isTTY === true;
    },
    out: (line) => out.write(`${paint(outChalk, line)}\n`),
    err: (line) => err().sink.write(`${paint(err().chalk, line)}\n`),
    data: (text) => out.write(streams.stdout.isTTY === true ? visible(text) : text),
    readStdin: () => fs.readFileSync(0),
    finish: async () => {
      await stderr?.sink.finish();
      return await out.finish();
    },
  };
}
