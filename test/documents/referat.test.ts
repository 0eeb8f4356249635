/** The referat as each reader gets it, by both methods: test/golden/papirer holds it to be read by people. */

import { describe, expect, it } from 'vitest';
import { skrivPapir } from '../../src/documents/paper.ts';
import { aftalesætning } from '../../src/documents/tekstform.ts';
import type { Modtager } from '../../src/documents/views/moedekilde.ts';
import { referat } from '../../src/documents/views/referat.ts';
import { dato } from '../../src/base/dato.ts';
import type { Kategori } from '../../src/model/kategorier.ts';
import { møde } from '../../src/model/moede.ts';
import { ALT, FORLØB, godkendt, mødekilde } from './eksempel.ts';
import { findSkabelon } from './shipped.ts';

const FØLGER = møde.pick({ beslutninger: true, aftaler: true, parkeret: true, til_stede: true }).parse({
  til_stede: ['borger', 'p-r4k2m', 'p-2b3cd', 'n-6w3tz'],
  beslutninger: [
    { punkt: '2', tekst: 'Vi søger en mindre lejlighed i byen.' },
    { punkt: '2', tekst: 'Nedtrapningen fortsætter.', om: ['helbred'] },
  ],
  aftaler: [
    { id: 'a-22222', hvem: 'p-2b3cd', hvad: 'ringer til boligselskabet', hvornår: '2027-04-20' },
    { id: 'a-33333', hvem: 'borger', hvad: 'Tager papirerne med.', hvornår: '2027-04-16' },
    { id: 'a-44444', hvem: 'p-4f5gh', hvad: 'skriver til lægen', hvornår: '2027-05-01', om: ['helbred'] },
  ],
  parkeret: [{ tekst: 'Ferie til sommer' }],
});

function papir(mappe: 'sus' | 'soroe', navn: string, må: readonly Kategori[], modtager?: Modtager) {
  const type = mappe === 'sus' ? 'koordinerende_møde' : 'samarbejdsmøde';
  const kilde = mødekilde({ mappe, type, nummer: 2, ...(modtager && { modtager }) });
  return skrivPapir(
    findSkabelon(mappe, navn),
    referat,
    { ...kilde, møde: { ...kilde.møde, ...FØLGER } },
    godkendt(må),
  );
}

const golden = (navn: string) => `../golden/papirer/${navn}.md`;
const MED_HELBRED: readonly Kategori[] = [...ALT, 'helbred'];

describe.each(['sus', 'soroe'] as const)('%s', (mappe) => {
  it('X-03 R-100 R-126 to one who may know it all, to all, and to one who knows no names', async () => {
    const dina = { id: 'p-4f5gh', navn: 'Dina Distrikt', organisation: 'Distriktspsykiatrien Øst' };
    await expect(papir(mappe, 'referat', MED_HELBRED, dina).markdown).toMatchFileSnapshot(
      golden(`${mappe}-referat-myndighed`),
    );
    await expect(papir(mappe, 'referat', ALT).markdown).toMatchFileSnapshot(golden(`${mappe}-referat`));
    const få = papir(mappe, 'referat', ['forløb']);
    await expect(få.markdown).toMatchFileSnapshot(golden(`${mappe}-referat-uden-navn`));
    expect(få.markdown).not.toMatch(/Aviaja|Nukaaka|Bostøtte|Distrikt|lægen|Nedtrapning/);
    expect(få.udeladt).toEqual(['identitet', 'helbred', 'netværk']);
  });

  it('R-100 to the citizen, in plain words, their own agreements first', async () => {
    const { markdown } = papir(mappe, 'referat-til-borger', MED_HELBRED, {
      id: 'borger',
      navn: FORLØB.borger.navn,
    });
    await expect(markdown).toMatchFileSnapshot(golden(`${mappe}-referat-borger`));
    expect(markdown).toContain('- Du tager papirerne med, senest fredag den 16. april 2027.');
  });
});

it.each([
  [
    'ringer til boligselskabet',
    '2026-11-20',
    'Line ringer til boligselskabet senest fredag den 20. november',
  ],
  [
    'Ringer til boligselskabet.',
    '2027-01-08',
    'Line ringer til boligselskabet senest fredag den 8. januar 2027',
  ],
  ['EAN-nummeret sendes', undefined, 'Line EAN-nummeret sendes (hvornår?)'],
])('R-099 "%s" is read aloud', (hvad, hvornår, sagt) => {
  const dag = hvornår === undefined ? undefined : dato(hvornår);
  expect(aftalesætning('Line', hvad, dag, dato('2026-11-17'))).toBe(sagt);
});
