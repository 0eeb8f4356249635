/** Every file of the folder broken at once, each in its own way: one run tells all of it, changes nothing and repeats nothing about anybody. */

import { Buffer } from 'node:buffer';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';

let world: Program | undefined;
afterEach(() => world?.remove());

const BROKEN: Readonly<Record<string, string | Buffer>> = {
  'samarbejd.yaml': 'kommune: Synligby\nmetode: soroe\nafsender: {enhed: X}\nkomune: Synligby\n',
  'personer.yaml': 'personer:\n\t- navn: Hemmelig\n',
  'ramme.yaml': '<<<<<<< HEAD\nmålgruppe: Synlig\n',
  'tilbud.yaml': Buffer.from('tilbud: Hemmelig på Ærø\n', 'latin1'),
  'handleplan.yaml': '',
  'grundlag.yaml': 'grundlag: &synlig []\n',
};

describe.each(['tjek', 'ramme tjek'])('%s', (command) => {
  it('tells what is wrong with every file at once, with place and hint, and no value about anybody', async () => {
    world = eksempelkommune('bakkekoebing', 'x@bakkekoebing.example', '2026-11-21');
    for (const [name, content] of Object.entries(BROKEN)) writeFileSync(join(world.folder, name), content);
    const { code, out, err } = await world.run(command.split(' '));
    expect(code).toBe(1);
    for (const file of Object.keys(BROKEN))
      expect(out).toMatch(new RegExp(`^${file}:\\d+:\\d+: fejl: .+\\n(?:  .+\\n)*?  → .+`, 'm'));
    expect(out + err).not.toMatch(/hemmelig/i);
    expect(world.read('handleplan.yaml')).toBe('');
  });

  it('a file that is gone is one finding among the others', async () => {
    world = eksempelkommune('bakkekoebing', 'x@bakkekoebing.example', '2026-11-21');
    rmSync(join(world.folder, 'personer.yaml'));
    writeFileSync(join(world.folder, 'ramme.yaml'), 'x\n');
    const { code, out } = await world.run(command.split(' '));
    expect(code).toBe(1);
    for (const file of ['personer.yaml', 'ramme.yaml'])
      expect(out).toMatch(new RegExp(`^${file}:1:1: fejl: `, 'm'));
  });
});
