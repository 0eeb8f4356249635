/** What the models demand of the whole rather than of one command: purpose, words, roles, and a method yet to come. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';
import { kommune, type Verden } from './kommune.ts';

const worlds: Program[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove();
});

function kept<T extends Program>(world: T): T {
  worlds.push(world);
  return world;
}

function textsBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the ramme', () => {
  it.each(['fjordby', 'bakkekoebing'])(
    '%s: says what it is for, across kommune, private and voluntary (R-001)',
    async (by) => {
      const { out } = await kept(eksempelkommune(by, 'x@fjordby.example')).run(['ramme', 'vis']);
      const [, purpose = ''] = out.split('\n\n');
      for (const word of ['kommunen', 'private', 'frivillige', 'hænger sammen'])
        expect(purpose).toContain(word);
      expect(out).toMatch(/kommunale tilbud/i);
      expect(out).toMatch(/private og frivillige tilbud/i);
    },
  );

  it('is followed by a handleplan: without activities, each of the six målsætninger is named (R-020)', async () => {
    const world = kept(eksempelkommune('fjordby', 'x@fjordby.example'));
    world.write('handleplan.yaml', 'aktiviteter: []\n');
    const { out } = await world.run(['handleplan', 'tjek']);
    for (const mål of ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']) expect(out).toContain(mål);
    expect(out).toContain('handleplan/');
  });
});

describe('the tovholder', () => {
  it('has the threads of one citizen, and not of the next (R-013)', async () => {
    const world: Verden = kept(await kommune('sus'));
    const [mit, andres] = [await world.nyt(), await world.nyt()];
    for (const id of [mit, andres]) {
      const afgørelse =
        'kriterier: [kompleks_sag]\nafgørelse: {dato: 2026-11-10, af: [p-22222], udfald: tilbydes, begrundelse: Ja}\n';
      expect((await world.fra(['forløb', 'visiter', id], afgørelse)).code).toBe(0);
    }
    expect(
      (await world.fra(['forløb', 'tovholder', andres, '--person', 'p-44444'], 'begrundelse: Ja\n')).code,
    ).toBe(0);
    const må = async (id: string) => {
      const { out } = await world.run(['samtykke', 'hvem', id, '--person', 'p-33333', '--format', 'json']);
      return JSON.stringify(JSON.parse(out));
    };
    expect(await må(mit)).toMatch(/"må":\[[^\]]*"helbred"/);
    expect(await må(andres)).toMatch(/"må":\[\]/);
  });
});

describe('the words', () => {
  it('are those of the text that decides: retningslinjer, and it is rammen that the styregruppe approves (X-23)', async () => {
    const shown = [...textsBelow('templates', /\.(?:hbs|ya?ml|md)$/), ...textsBelow('src', /\.ts$/)].join(
      '\n',
    );
    expect(shown).not.toMatch(/opmærksomhedspunkt/i);
    const { out } = await kept(await kommune('sus')).run(['ramme', 'tjek']);
    expect(out).toContain('Rammen er ikke godkendt af styregruppen');
  });
});

describe('a third method', () => {
  it('is a folder of the kommune, no code: its own words come out (X-25)', async () => {
    const world = kept(await kommune('sus'));
    const sus = readFileSync('templates/sus/metode.yaml', 'utf8');
    world.write('skabeloner/unge/metode.yaml', sus.replace('id: kompleks_sag', 'id: på_vej_væk_fra_skolen'));
    world.write('samarbejd.yaml', world.read('samarbejd.yaml').replace('metode: sus', 'metode: unge'));
    const id = await world.nyt();
    const begrundet = (kriterium: string) =>
      `kriterier: [${kriterium}]\nafgørelse: {dato: 2026-11-10, af: [p-22222], udfald: tilbydes, begrundelse: Ja}\n`;
    expect((await world.fra(['forløb', 'visiter', id], begrundet('kompleks_sag'))).code).toBe(1);
    expect((await world.fra(['forløb', 'visiter', id], begrundet('på_vej_væk_fra_skolen'))).code).toBe(0);
  });
});
