/** What `init kommune` says when it is done: words that work when they are typed where one stands. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { program, type Program } from '../helpers/program.ts';

let world: Program;
beforeEach(() => {
  world = program();
});
afterEach(() => world.remove());

const init = async (...args: readonly string[]) =>
  await world.run(['init', 'kommune', ...args, '--metode', 'sus', '--ja']);

describe('R-189 the folder that was made is told as one would type it', () => {
  test.each([
    ['a name', 'by', 'by/ramme.yaml', 'cd by'],
    ['a path', 'under/by/', 'under/by/ramme.yaml', 'cd under/by'],
    ['a name with a space', 'Prøveby 2', 'Prøveby 2/ramme.yaml', 'cd "Prøveby 2"'],
  ])('%s', async (_, mappe, fil, cd) => {
    const { code, out, err } = await init(mappe, '--navn', 'Prøveby Kommune');
    expect([code, existsSync(join(world.folder, fil))]).toEqual([0, true]);
    expect(out.split('\n')).toContain(fil);
    expect(err).toContain(`  ${cd}\n`);
  });

  test('here: there is nowhere to go', async () => {
    const { out, err } = await init('.', '--navn', 'Prøveby Kommune');
    expect(out.split('\n')).toContain('ramme.yaml');
    expect(err).not.toContain('cd ');
  });

  test.each([['under'], ['dyb/under']])(
    'inside a kommune’s folder: refused, nothing written: %s',
    async (mappe) => {
      await init('.', '--navn', 'Prøveby Kommune');
      const { code, err } = await init(mappe, '--navn', 'Anden Kommune');
      expect([code, err]).toEqual([2, expect.stringContaining('inde i en kommunes mappe')]);
      expect(existsSync(join(world.folder, mappe.split('/')[0] ?? ''))).toBe(false);
    },
  );

  test('a plan says that it is one, and no next step', async () => {
    const { out, err } = await init('by', '--navn', 'Prøveby Kommune', '--vis');
    expect([out.split('\n')[0], err]).toEqual(['Intet er skrevet. Planen er:', '']);
    expect(existsSync(join(world.folder, 'by'))).toBe(false);
  });

  test('a name that gives no folder name is told, and nothing is written here', async () => {
    const { code, err } = await init('--navn', '!!!');
    expect([code, existsSync(join(world.folder, 'ramme.yaml'))]).toEqual([2, false]);
    expect(err).toContain('Kommunens navn kan ikke blive til navnet på en mappe.');
  });
});
