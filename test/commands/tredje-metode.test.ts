/** A model is a folder in templates/: the tool offers it, founds a kommune by it and knows its rules, without a line of code. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { program, type Program } from '../helpers/program.ts';

let world: Program;
beforeEach(() => {
  world = program({
    world: (context) => ({ ...context, root: `${world.folder}/../pakke` }),
  });
  const pakke = `${world.folder}/../pakke`;
  for (const mappe of ['templates', 'schemas']) cpSync(mappe, `${pakke}/${mappe}`, { recursive: true });
  cpSync('templates/sus', `${pakke}/templates/unge`, { recursive: true });
  const model = `${pakke}/templates/unge/metode.yaml`;
  writeFileSync(model, readFileSync(model, 'utf8').replace(/^navn: .*$/m, 'navn: En model for de unge'));
});
afterEach(() => world.remove());

describe('X-25 a third model', () => {
  test('is offered, and its kommune is judged by its rules', async () => {
    const made = await world.run(['init', 'kommune', 'by', '--navn', 'Prøveby Kommune', '--vis'], {
      answers: ['unge', '', ''],
    });
    expect([made.code, made.transcript]).toEqual([
      0,
      expect.stringContaining('samarbejdsmodel arbejder I efter? » unge'),
    ]);
    await world.run(['init', 'kommune', 'by', '--navn', 'Prøveby Kommune', '--metode', 'Unge', '--ja']);
    expect(world.read('by/samarbejd.yaml')).toMatch(/^metode: unge$/m);
    const { code, out } = await world.run(['ramme', 'tjek', '--mappe', 'by']);
    expect([code, out]).toEqual([1, expect.stringContaining('ramme/ubesvaret')]);
  });

  test.each([
    ['ungee', 'Mente du unge?'],
    ['helt andet', 'Vælg mellem soroe, sus og unge.'],
    ['faelles', 'Vælg mellem soroe, sus og unge.'],
  ])('%s is none: refused with what there is, nothing written', async (metode, hint) => {
    const { code, err } = await world.run([
      'init',
      'kommune',
      'by',
      '--navn',
      'P',
      '--metode',
      metode,
      '--ja',
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
    expect(() => world.read('by/samarbejd.yaml')).toThrow('ENOENT');
  });
});
