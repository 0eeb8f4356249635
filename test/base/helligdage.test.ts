/** Public holidays and working days. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato, plusDage, ugedag } from '../../src/base/dato.ts';
import { parseVarighed, plusVarighed } from '../../src/base/graense.ts';
import { erArbejdsdag, erHelligdag, plusArbejdsdage, påskedag } from '../../src/base/helligdage.ts';
import { anyDato } from './calendar.ts';

// Printed calendars, with the earliest and latest Easters and the years where a simpler reckoning goes wrong.
test.each([
  '1818-03-22', '1954-04-18', '1981-04-19', '2008-03-23', '2019-04-21', '2023-04-09', '2024-03-31',
  '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2049-04-18', '2076-04-19',
])('Easter Sunday %s', (dag) => {
  expect(påskedag(Number(dag.slice(0, 4)))).toBe(dag);
}); // prettier-ignore

test('Easter is a Sunday from 22 March to 25 April, every year', () => {
  for (let år = 1583; år <= 3000; år += 1) {
    const dag = påskedag(år);
    expect(ugedag(dag)).toBe(0);
    expect(dag >= dato(`${år}-03-22`) && dag <= dato(`${år}-04-25`), dag).toBe(true);
  }
});

test('the public holidays of 2026, and of 2023 with store bededag', () => {
  const helligdage = (år: number) =>
    Array.from({ length: 365 }, (_, n) => plusDage(dato(`${år}-01-01`), n)).filter(erHelligdag);
  expect(helligdage(2026)).toEqual([
    '2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24',
    '2026-05-25', '2026-12-25', '2026-12-26',
  ]); // prettier-ignore
  expect(helligdage(2023)).toContain('2023-05-05');
});

test('store bededag is a working day from 2024', () => {
  expect(erArbejdsdag(dato('2023-05-05'))).toBe(false);
  expect(erArbejdsdag(dato('2024-04-26'))).toBe(true);
});

describe('R-094 two working days', () => {
  test.each([
    ['a Thursday', '2026-12-10', '2026-12-08'],
    ['a Monday', '2026-12-14', '2026-12-10'],
    ['the Tuesday after Easter', '2026-04-07', '2026-03-31'],
    ['the first weekday after Christmas', '2026-12-28', '2026-12-23'],
  ])('before %s', (_, fra, til) => {
    const grænse = parseVarighed('2 arbejdsdage');
    expect(grænse && plusVarighed(dato(fra), grænse, -1)).toBe(til);
  });

  test('2 dage are calendar days', () => {
    const grænse = parseVarighed('2 dage');
    expect(grænse && plusVarighed(dato('2026-12-14'), grænse, -1)).toBe('2026-12-12');
  });
});

test('n working days ahead end on a working day and pass n − 1 others', () => {
  fc.assert(
    fc.property(anyDato, fc.integer({ min: 1, max: 30 }), (fra, n) => {
      const til = plusArbejdsdage(fra, n);
      let set = 0;
      for (let dag = plusDage(fra, 1); dag <= til; dag = plusDage(dag, 1)) if (erArbejdsdag(dag)) set += 1;
      return set === n && erArbejdsdag(til) && plusArbejdsdage(fra, 0) === fra;
    }),
    { numRuns: 50 },
  );
});
