/** Lines read one by one: what is typed ahead waits, Ctrl-C stops, a count can be skipped. */

import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { StoppedError } from '../../src/base/errors.ts';
import { openLines } from '../../src/system/lines.ts';

function tastatur() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let vist = '';
  output.on('data', (bytes: Buffer) => (vist += bytes.toString()));
  return { input, lines: openLines(input, output), vist: () => vist };
}

it('shows the prompt, answers in order, and keeps what was typed ahead', async () => {
  const { input, lines, vist } = tastatur();
  input.write('første\randen\r');
  expect([await lines.read('Hvem? '), await lines.read('Hvad? ')]).toEqual(['første', 'anden']);
  expect(vist()).toContain('Hvem? ');
  lines.close();
});

it('takes what no file may hold out of a line, and writes å in one way', async () => {
  const { input, lines } = tastatur();
  input.write('A\u030Ase\u202E\u200B!\r');
  expect(await lines.read('')).toBe('Åse !');
  lines.close();
});

it('Ctrl-C and a closed terminal stop the one that waits and the next', async () => {
  for (const slut of ['\u0003', '\u0004']) {
    const { input, lines, vist } = tastatur();
    const venter = lines.read('Hvem? ');
    input.write(slut);
    await expect(venter).rejects.toBeInstanceOf(StoppedError);
    expect(vist(), 'what is said next does not stand behind the prompt').toMatch(/Hvem\? [^\n]*\n$/);
    await expect(lines.read('')).rejects.toBeInstanceOf(StoppedError);
  }
});

it('R-098 a count of seconds is shown, ends by itself, and is skipped by Enter', async () => {
  const { input, lines, vist } = tastatur();
  expect(await lines.countdown(1, (left) => `${left} s`)).toBe('over');
  expect(vist()).toMatch(/1 s[^]*0 s/);
  input.write('\r');
  expect(await lines.countdown(120, (left) => `${left} s`)).toBe('skipped');
  const venter = lines.read('');
  input.write('efter\r');
  expect(await venter).toBe('efter');
  lines.close();
});
