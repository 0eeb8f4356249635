/** tilbud.yaml, handleplan.yaml and personer.yaml: what is wrong in them, and what is due. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Aktivitet } from '../../src/model/handleplan.ts';
import { tjekHandleplan } from '../../src/rules/handleplan.ts';
import { tjekPersoner } from '../../src/rules/personer.ts';
import { tjekTilbud } from '../../src/rules/tilbud.ts';
import { linjer, located } from '../helpers/located.ts';
import { metode, oversigt, person, personer, samarbejd, standardgrænser, tilbud } from './dokumenter.ts';

describe('tilbud (R-045, R-046)', () => {
  const fund = (liste: readonly ReturnType<typeof tilbud>[], today = '2026-08-01') =>
    tjekTilbud({
      tilbud: located({ tilbud: [...liste] }, 'tilbud.yaml'),
      personer,
      grænser: standardgrænser,
      today: dato(today),
    });

  test('in order', () => {
    expect(fund(oversigt.tilbud)).toEqual([]);
  });

  test.each([
    ['2026-03-01', '2027-02-28', false],
    ['2026-03-01', '2027-03-01', false],
    ['2026-03-01', '2027-03-02', true],
    ['2028-02-29', '2029-02-28', false],
    ['2028-02-29', '2029-03-01', true],
  ])('confirmed %s, today %s: late %s', (bekræftet, today, sent) => {
    const fundet = linjer(fund([tilbud('t-22222', { bekræftet: { dato: dato(bekræftet) } })], today));
    expect(fundet).toEqual(sent ? ['tilbud/ikke-bekraeftet tilbud.yaml#tilbud.0.bekræftet.dato'] : []);
  });

  test('never confirmed, confirmed in the future, confirmed by nobody known', () => {
    const { bekræftet: _, ...aldrig } = tilbud('t-22222');
    const fremtid = tilbud('t-33333', { bekræftet: { dato: dato('2026-08-02'), af: 'p-99999' } });
    expect(linjer(fund([aldrig, fremtid]))).toEqual([
      'person/ukendt tilbud.yaml#tilbud.1.bekræftet.af',
      'tilbud/fremtid tilbud.yaml#tilbud.1.bekræftet.dato',
      'tilbud/ikke-bekraeftet tilbud.yaml#tilbud.0',
    ]);
  });

  test('without a way to reach it, and named twice', () => {
    expect(linjer(fund([tilbud('t-22222'), tilbud('t-22222', { kontakt: {} })]))).toEqual([
      'id/dobbelt tilbud.yaml#tilbud.1.id',
      'tilbud/uden-kontakt tilbud.yaml#tilbud.1.kontakt',
    ]);
  });
});

describe('handleplan (R-053…R-057)', () => {
  const aktivitet = (ændring: Partial<Aktivitet> = {}): Aktivitet => ({
    id: 'h-22222',
    aktivitet: 'Møder med projektgruppen',
    målsætninger: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'],
    hvornår: 'løbende',
    hvem: ['p-22222'],
    status: 'planlagt',
    gennemført: [],
    ...ændring,
  });
  /** The rules tested here; recurrences have their own tests. */
  const her = new Set(['id/dobbelt', 'person/ukendt', 'handleplan/udaekket', 'handleplan/forsinket']);
  const fund = (aktiviteter: Aktivitet[], today = '2026-12-15') =>
    tjekHandleplan({ handleplan: located({ aktiviteter }, 'h.yaml'), personer, today: dato(today) }).filter(
      ({ code }) => her.has(code),
    );

  test('in order; what has no date is never late', () => {
    expect(fund([aktivitet()])).toEqual([]);
  });

  test('R-055 each målsætning without an activity; an abandoned one covers nothing', () => {
    const delvis = aktivitet({ målsætninger: ['M1', 'M2', 'M3', 'M4'] });
    const opgivet = aktivitet({ id: 'h-33333', målsætninger: ['M5'], status: 'opgivet' });
    const beskeder = fund([delvis, opgivet]).map(({ message }) => /M\d/.exec(message)?.[0]);
    expect(beskeder).toEqual(['M5', 'M6']);
  });

  test.each([
    ['2026-12-14', 'planlagt', false],
    ['2026-12-15', 'planlagt', false],
    ['2026-12-16', 'planlagt', true],
    ['2026-12-16', 'i_gang', true],
    ['2026-12-16', 'gennemført', false],
    ['2026-12-16', 'opgivet', false],
  ] as const)('R-056 due 15 December, today %s, %s: late %s', (today, status, sent) => {
    const koder = fund([aktivitet(), aktivitet({ id: 'h-33333', hvornår: '2026-12-15', status })], today);
    expect(linjer(koder)).toEqual(sent ? ['handleplan/forsinket h.yaml#aktiviteter.1.hvornår'] : []);
  });

  test('unknown people and doubled ids', () => {
    expect(linjer(fund([aktivitet(), aktivitet({ hvem: ['p-22222', 'p-99999'] })]))).toEqual([
      'id/dobbelt h.yaml#aktiviteter.1.id',
      'person/ukendt h.yaml#aktiviteter.1.hvem.1',
    ]);
  });
});

describe('personer', () => {
  const fund = (liste: ReturnType<typeof person>[]) =>
    tjekPersoner({
      personer: located({ personer: liste }, 'personer.yaml'),
      samarbejd: samarbejd(),
      metode: metode(),
    });

  test('in order', () => {
    expect(fund(personer.personer)).toEqual([]);
  });

  test.each([
    ['doubled id', [person('p-22222'), person('p-22222')], 'id/dobbelt personer.yaml#personer.1.id'],
    [
      'unknown fagcenter',
      [person('p-22222', { fagcenter: 'socal' })],
      'person/fagcenter personer.yaml#personer.0.fagcenter',
    ],
    [
      'unknown consent unit (X-14)',
      [person('p-22222', { samtykkeenhed: 'psykiatri' })],
      'person/samtykkeenhed personer.yaml#personer.0.samtykkeenhed',
    ],
    [
      'private in a unit of authorities (X-11)',
      [person('p-22222', { parttype: 'privat', samtykkeenhed: 'psykiatrien' })],
      'person/parttype personer.yaml#personer.0.parttype',
    ],
  ])('%s', (_, liste, linje) => {
    expect(linjer(fund(liste))).toEqual([linje]);
  });

  test('the nearest name is offered, else the list', () => {
    const hint = (fagcenter: string) => fund([person('p-22222', { fagcenter })])[0]?.hint;
    expect(hint('socal')).toContain('Mente du social? Vælg mellem');
    expect(hint('ingenting')).toBe('Vælg mellem arbejdsmarked og social.');
  });
});
