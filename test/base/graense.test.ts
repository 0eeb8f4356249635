/** Limits as people write them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dageMellem, dato } from '../../src/base/dato.ts';
import {
  type Enhed,
  formatVarighed,
  parseHyppighed,
  parseVarighed,
  plusVarighed,
} from '../../src/base/graense.ts';
import { anyDato } from './calendar.ts';

const enheder: readonly Enhed[] = ['dage', 'arbejdsdage', 'uger', 'måneder', 'år'];

test.each([
  ['6 måneder', 6, 'måneder'],
  ['1 måned', 1, 'måneder'],
  ['7 dage', 7, 'dage'],
  ['1 dag', 1, 'dage'],
  ['2 arbejdsdage', 2, 'arbejdsdage'],
  ['1 arbejdsdag', 1, 'arbejdsdage'],
  ['1 uge', 1, 'uger'],
  ['2 uger', 2, 'uger'],
  ['5 år', 5, 'år'],
  [' 30 dage ', 30, 'dage'],
])('%j is read', (text, antal, enhed) => {
  expect(parseVarighed(text)).toEqual({ antal, enhed });
});

test.each([
  '0 dage',
  '-1 dag',
  '1.5 år',
  '10000 dage',
  'seks måneder',
  '6  måneder',
  '6',
  'måneder',
  '',
  '6 months',
])('%j is no stretch of time', (text) => {
  expect(parseVarighed(text)).toBeUndefined();
});

test.each([
  ['3 pr. 12 måneder', { mindst: 3, pr: { antal: 12, enhed: 'måneder' } }],
  ['1 pr. 1 år', { mindst: 1, pr: { antal: 1, enhed: 'år' } }],
])('%j is read', (text, hyppighed) => {
  expect(parseHyppighed(text)).toEqual(hyppighed);
});

test.each(['3 pr 12 måneder', '0 pr. 12 måneder', '3 pr. 0 måneder', '3 pr. ', '3 om året', ''])(
  '%j is no frequency',
  (text) => {
    expect(parseHyppighed(text)).toBeUndefined();
  },
);

describe('plusVarighed', () => {
  test.each([
    ['2026-08-31', '6 måneder', 1, '2027-02-28'],
    ['2026-11-02', '7 dage', 1, '2026-11-09'],
    ['2026-11-02', '1 uge', 1, '2026-11-09'],
    ['2024-02-29', '1 år', 1, '2025-02-28'],
    ['2026-03-31', '1 måned', -1, '2026-02-28'],
    ['2026-03-01', '1 dag', -1, '2026-02-28'],
    ['2026-03-01', '2 uger', -1, '2026-02-15'],
    ['2026-01-31', '1 måned', 3, '2026-04-30'],
  ])('%s + %s × %i = %s', (fra, text, gange, til) => {
    const varighed = parseVarighed(text);
    expect(varighed && plusVarighed(dato(fra), varighed, gange)).toBe(til);
  });

  test('a stretch forward is later, a week is seven days, a year is twelve months', () => {
    const antal = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(anyDato, antal, fc.constantFrom(...enheder), (d, n, enhed) => {
        expect(plusVarighed(d, { antal: n, enhed }) > d).toBe(true);
        expect(dageMellem(d, plusVarighed(d, { antal: n, enhed: 'uger' }))).toBe(n * 7);
        expect(plusVarighed(d, { antal: n, enhed: 'år' })).toBe(
          plusVarighed(d, { antal: n * 12, enhed: 'måneder' }),
        );
      }),
    );
  });
});

test('what is written is read back', () => {
  const antal = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(antal, fc.constantFrom(...enheder), (n, enhed) => {
      expect(parseVarighed(formatVarighed({ antal: n, enhed }))).toEqual({ antal: n, enhed });
    }),
  );
  expect(enheder.map((enhed) => formatVarighed({ antal: 1, enhed }))).toEqual([
    '1 dag',
    '1 arbejdsdag',
    '1 uge',
    '1 måned',
    '1 år',
  ]);
  expect(formatVarighed({ antal: 6, enhed: 'måneder' })).toBe('6 måneder');
});
