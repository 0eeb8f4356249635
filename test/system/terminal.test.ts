/** What reaches the terminal, and what happens when it will not take it (threats T1, D3). */

import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../src/system/terminal.ts';

function stream(isTTY: boolean, fail?: string): Writable & { isTTY: boolean; text: string } {
  const made = new Writable({
    write(chunk: Buffer, _encoding, callback) {
      if (fail === undefined) made.text += chunk.toString();
      callback(fail === undefined ? null : Object.assign(new Error(fail), { code: fail }));
    },
  }) as Writable & { isTTY: boolean; text: string };
  return Object.assign(made, { isTTY, text: '' });
}

function terminal(options: {
  tty?: boolean;
  stdinTTY?: boolean;
  fail?: string;
  env?: Record<string, string>;
}) {
  const { tty = false, stdinTTY = tty, fail, env = {} } = options;
  const stdout = stream(tty, fail);
  const stderr = stream(tty);
  return { stdout, stderr, made: createTerminal({ stdin: { isTTY: stdinTTY }, stdout, stderr }, env) };
}

const WICKED = 'Navn\u001b]52;c;x\u0007\r\u202eæøå';
const SHOWN = 'Navn\\u{1b}]52;c;x\\u{7}\\u{d}\\u{202e}æøå';

describe('terminal', () => {
  it('shows control characters instead of sending them, on stdout and stderr, coloured or not', async () => {
    const { made, stdout, stderr } = terminal({ tty: true });
    made.out(WICKED);
    made.err([{ text: WICKED, style: 'red' }, WICKED]);
    made.data(WICKED);
    await made.finish();
    expect(stdout.text).toBe(`${SHOWN}\n${SHOWN}`);
    expect(stderr.text).toBe(`\u001b[31m${SHOWN}\u001b[39m${SHOWN}\n`);
  });

  it('sends data as it is when nobody looks at it', async () => {
    const { made, stdout } = terminal({});
    made.data('\ufeffa;b\r\n');
    await made.finish();
    expect(stdout.text).toBe('\ufeffa;b\r\n');
  });

  it.each([
    ['a terminal', { tty: true }, true],
    ['a file', { tty: false }, false],
    ['NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { tty: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR to a file', { env: { FORCE_COLOR: '3' } }, false],
  ])('colour with %s', async (_name, options, expected) => {
    const { made, stdout } = terminal(options);
    made.out([{ text: 'x', style: 'red' }]);
    await made.finish();
    expect([made.color, stdout.text.includes('\u001b')]).toEqual([expected, expected]);
  });

  it('asks only when both ends are terminals', () => {
    expect(terminal({ tty: true }).made.interactive).toBe(true);
    expect(terminal({ tty: true, stdinTTY: false }).made.interactive).toBe(false);
    expect(terminal({ tty: false, stdinTTY: true }).made.interactive).toBe(false);
  });

  it.each([
    ['EPIPE', undefined],
    ['ENOSPC', 'ENOSPC'],
    ['EIO', 'EIO'],
  ])('a stdout that answers %s', async (code, told) => {
    const { made } = terminal({ fail: code });
    made.out('a');
    await new Promise((resolve) => setImmediate(resolve));
    made.out('b');
    expect((await made.finish())?.message).toBe(told);
    expect((await made.finish())?.message).toBe(told);
  });
});
