/** A fordelingsmøde before anything is decided: the one who decides, the citizen, and nobody else. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BORGER, kommune, type Verden } from './kommune.ts';

let verden: Verden;
let id: string;
beforeEach(async () => {
  verden = await kommune('sus');
  id = await verden.nyt();
});
afterEach(() => verden.remove());

const indkald = (person: string) =>
  verden.fra(
    ['møde', 'indkald', id],
    `type: fordelingsmøde
formål: At finde en tovholder
tid: {dato: 2026-11-12, fra: "09.00", til: "09.45"}
sted: {andet: Biblioteket}
deltagere: [{person: ${person}, grund: Afgør det}]
tolk: {nødvendig: nej}
indkalder: p-22222
`,
  );

it('R-071 the projektleder calls the citizen, and the purpose is visitation', async () => {
  expect(verden.forløb(id)).toContain('status: henvist');
  const { code, err } = await indkald('p-22222');
  expect(code, err).toBe(0);
  const moeder = join(verden.folder, 'forloeb', id, 'moeder');
  const mappe = `forloeb/${id}/moeder/${readdirSync(moeder)[0] ?? ''}`;
  expect(verden.read(`${mappe}/indkaldelse-p-22222.md`)).toContain(BORGER);
  expect(verden.read(`${mappe}/indkaldelse-borger.md`)).toContain('Hvem skal være din tovholder?');
  const log = verden.read(`forloeb/${id}/delinger.yaml`);
  expect(log).toMatch(/modtager: p-22222\n +formål: visitation/);
});

it.each(['p-66666', 'p-55555', 'p-44444'])('X-12 %s decides nothing, and is refused', async (person) => {
  const { code, err } = await indkald(person);
  expect(code).toBe(2);
  expect(err).toContain(person);
  expect(readdirSync(join(verden.folder, 'forloeb', id))).not.toContain('moeder');
});
