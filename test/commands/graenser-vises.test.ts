/** A limit of the kommune's own is allowed, however far from the model, and `tjek` and `regler` both show that it deviates (R-014). */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { metodensGrænser } from '../rules/graensedage.ts';
import { læstMetode } from '../rules/metoder.ts';
import { eksempelkommune } from './eksempelkommune.ts';

let world: Program;
afterEach(() => world.remove());
beforeEach(() => {
  world = eksempelkommune('fjordby', 'proeve@eksempel.example');
});

/** Every limit of the method, changed to one that breaks the model. */
function egne(metode: string): Readonly<Record<string, string>> {
  const liste = metodensGrænser(læstMetode(metode)).liste;
  return Object.fromEntries(liste.map(({ kode, grænse }) => [kode, grænse.includes(' pr. ') ? '1 pr. 9 år' : '9 år']));
} // prettier-ignore

function skriv(metode: string, frister: Readonly<Record<string, string>>): void {
  const [før = ''] = world.read('samarbejd.yaml').split('\nfrister:');
  const linjer = Object.entries(frister).map(([kode, g]) => `  ${kode}: {grænse: ${g}, begrundelse: prøve}\n`);
  world.write('samarbejd.yaml', `${før.replace(/^metode: .*$/m, `metode: ${metode}`)}\nfrister:\n${linjer.join('')}`);
} // prettier-ignore

test.each(['sus', 'soroe'])('R-014 each limit of %s', async (metode) => {
  const frister = egne(metode);
  skriv(metode, frister);
  const fund = await world.run(['tjek', '--kun', 'regel', '--alle', '--format', 'json']);
  expect(fund.code).toBe(0);
  const afvigende = JSON.parse(fund.out) as readonly { code: string; message: string }[];
  expect(afvigende.map(({ code }) => code)).toEqual(Object.keys(frister).map(() => 'regel/afviger'));
  const { out } = await world.run(['regler']);
  for (const [kode, grænse] of Object.entries(frister)) {
    expect(afvigende.filter(({ message }) => message.startsWith(`Grænsen for ${kode} er ${grænse}; modellens er `))).toHaveLength(1);
    expect(out).toContain(`  grænse: ${grænse} (afviger lokalt: prøve)\n  ændres i samarbejd.yaml: frister: {${kode}: `);
  }
}); // prettier-ignore
