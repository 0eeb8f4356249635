/** The room of a meeting: taken by another case's meeting or by the year's plan, said before the papers are sent; and the plan that is used up. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indkaldelseYaml, type Sagsverden, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

let verden: Sagsverden;
const ANDEN = '2026-zzzzz';
const LOKALER = 'lokaler: [{id: raadhus-2-14, navn: "Rådhuset, lokale 2.14"}, {id: huset-1, navn: Huset}]\n';

const møde = (
  tid: string,
  mere = '',
) => `{id: m-22222, type: samarbejdsmøde, nummer: 1, formål: HEMMELIGT, tid: ${tid},
sted: {lokale: raadhus-2-14}, indkalder: p-33333, tolk: {nødvendig: nej}, kalender: {uid: tilfaeldig@kalender.invalid}${mere}}
`;
const forløb = (plan = '[]') => `id: ${ANDEN}
status: aktivt
borger: {navn: En Anden}
behov: {konstateret: 2026-11-02, af: p-33333}
plan: ${plan}
`;

function anden(forløbet: string, mødet?: string): void {
  verden.write(`forloeb/${ANDEN}/forloeb.yaml`, forløbet);
  if (mødet !== undefined) verden.write(`forloeb/${ANDEN}/moeder/samarbejdsmoede-1-22222/moede.yaml`, mødet);
}

const indkald = (...valg: string[]) =>
  verden.run(['møde', 'indkald', verden.id, '--lokale', 'raadhus-2-14', '--fra', '-', ...valg], {
    stdin: `${indkaldelseYaml('soroe', 'p-66666').replace('sted: {andet: Biblioteket}\n', '')}indkalder: p-33333\n`,
  });

beforeEach(async () => {
  verden = await sagMedSamtykke('soroe');
  verden.write('samarbejd.yaml', verden.read('samarbejd.yaml') + LOKALER);
  await verden.giv(samtykkeYaml('soroe'));
});
afterEach(() => verden.remove());

describe('R-095, R-125 the room', () => {
  it.each([
    ['09.00', '09.30', false],
    ['09.00', '09.31', true],
    ['10.00', '10.30', true],
    ['10.59', '12.00', true],
    ['11.00', '12.00', false],
  ])('of a meeting from 9.30 to 11, taken by another case from %s to %s: %s', async (fra, til, optaget) => {
    anden(forløb(), møde(`{dato: 2026-12-15, fra: "${fra}", til: "${til}"}`));
    const { code, err } = await indkald();
    expect(code).toBe(0);
    expect(
      err.includes(
        'advarsel: Rådhuset, lokale 2.14 er allerede taget til et andet møde den 15. december 2026',
      ),
    ).toBe(optaget);
    expect(err.includes('Ledige på det tidspunkt: huset-1.')).toBe(optaget);
    expect(err).not.toMatch(/zzzzz|m-22222|HEMMELIGT|En Anden/);
  });

  it('is not taken on another day, in another room, or by a meeting that is called off', async () => {
    anden(forløb(), møde('{dato: 2026-12-16, fra: "09.30", til: "11.00"}'));
    expect((await indkald('--vis')).err).not.toContain('advarsel');
    anden(
      forløb(),
      møde('{dato: 2026-12-15, fra: "09.30", til: "11.00"}').replace('raadhus-2-14', 'huset-1'),
    );
    expect((await indkald('--vis')).err).not.toContain('advarsel');
    anden(forløb(), møde('{dato: 2026-12-15, fra: "09.30", til: "11.00"}', ', status: aflyst'));
    expect((await indkald('--vis')).err).not.toContain('advarsel');
  });

  it('is set aside for another case in the year’s plan', async () => {
    anden(
      forløb(
        '[{type: samarbejdsmøde, tid: {dato: 2026-12-15, fra: "10.00", til: "11.30"}, lokale: raadhus-2-14}]',
      ),
    );
    const { code, err } = await indkald('--vis');
    expect(code).toBe(0);
    expect(err).toContain(
      'lokale 2.14 er sat af i årsplanen til et andet møde den 15. december 2026 kl. 10.00–11.30.',
    );
    expect(err).toContain('Vælg et andet med: --lokale …');
  });

  it('is warned of when a meeting is moved, and a meeting does not stand in its own way', async () => {
    anden(forløb(), møde('{dato: 2027-01-12, fra: "10.00", til: "11.00"}'));
    await indkald();
    const [mappe = ''] = readdirSync(join(verden.folder, 'forloeb', verden.id, 'moeder'));
    const flyt = (...valg: string[]) =>
      verden.fra(['møde', 'flyt', verden.id, `m-${mappe.slice(-5)}`, ...valg], 'begrundelse: Sygdom\n');
    expect((await flyt('--kl', '10.00-11.30', '--vis')).err).not.toContain('advarsel');
    expect((await flyt('--den', '2027-01-12')).err).toContain(
      'allerede taget til et andet møde den 12. januar 2027',
    );
  });
});

describe('R-125 the plan', () => {
  const PLAN = `plan:
  # aftalt med Kim
  - {type: samarbejdsmøde, tid: {dato: 2026-12-15, fra: "09.00", til: "10.30"}, lokale: raadhus-2-14}
  - {type: formøde, tid: {dato: 2026-12-15, fra: "12.30", til: "13.30"}, lokale: raadhus-2-14}
`;

  it('gives up the meeting that is convened, and keeps the rest', async () => {
    const path = `forloeb/${verden.id}/forloeb.yaml`;
    verden.write(path, verden.read(path) + PLAN);
    const { code, out, err } = await indkald('--medtag');
    expect([code, err]).toEqual([0, expect.not.stringContaining('advarsel')]);
    expect(out).toContain('rettede forloeb.yaml');
    const plan = verden.read(path).slice(verden.read(path).indexOf('plan:'));
    expect(plan).toContain('type: formøde');
    expect(plan).not.toContain('samarbejdsmøde');
  });

  it('gives up the only one there is', async () => {
    const path = `forloeb/${verden.id}/forloeb.yaml`;
    verden.write(path, `${verden.read(path)}${PLAN.split('\n').slice(0, 3).join('\n')}\n`);
    expect((await indkald('--medtag')).code).toBe(0);
    expect(verden.read(path)).not.toContain('samarbejdsmøde');
    expect((await verden.run(['forløb', 'vis', verden.id])).code).toBe(0);
  });
});
