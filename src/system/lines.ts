/** Many short lines at a terminal, by node:readline: nothing is redrawn, and what is typed ahead is kept. */

import readline from 'node:readline';
import { StoppedError } from '../base/errors.ts';
import { nfc, visible, withoutControl } from '../base/tekst.ts';
import type { LineReader } from '../context.ts';

interface Taker {
  take(line: string): void;
  stop(error: Error): void;
}

/** One normal form, and what no file may hold made into a space. */
function cleaned(line: string): string {
  return withoutControl(nfc(line)).replaceAll('\t', ' ');
}

/** Begins to read. No history is kept: the lines may be about people. */
export function openLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): LineReader {
  const reader = readline.createInterface({ input, output, terminal: true, historySize: 0 });
  const typedAhead: string[] = [];
  let taker: Taker | undefined;
  let ended = false;
  reader.on('line', (line) => {
    if (taker === undefined) typedAhead.push(cleaned(line));
    else taker.take(cleaned(line));
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    ended = true;
    if (taker !== undefined) output.write('\n');
    taker?.stop(new StoppedError('stopped at a line'));
  });

  const next = async (): Promise<string> => {
    const waiting = typedAhead.shift();
    if (waiting !== undefined) return waiting;
    if (ended) throw new StoppedError('stopped before a line');
    try {
      return await new Promise((take, stop) => (taker = { take, stop }));
    } finally {
      taker = undefined;
    }
  };

  return {
    read: async (prompt) => {
      if (!ended) reader.setPrompt(visible(prompt));
      if (!ended) reader.prompt();
      return await next();
    },
    countdown: async (seconds, show) => {
      let left = seconds;
      let over: (() => void) | undefined;
      const draw = (): void => void output.write(`\r\u001b[K${visible(show(left))}`);
      const timer = setInterval(() => {
        left -= 1;
        draw();
        if (left <= 0) over?.();
      }, 1000);
      draw();
      const time = new Promise<'over'>((resolve) => (over = () => resolve('over')));
      const line = next().then(() => 'skipped' as const);
      try {
        return await Promise.race([time, line]);
      } finally {
        clearInterval(timer);
        line.catch(() => undefined);
        taker = undefined;
        output.write('\n');
      }
    },
    close: () => {
      taker = undefined;
      reader.close();
    },
  };
}
