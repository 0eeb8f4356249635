/** Working days. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import { parseVarighed, plusVarighed } from '../../src/base/graense.ts';
import { erArbejdsdag, plusArbejdsdage } from '../../src/base/arbejdsdage.ts';
import { anyDato } from './calendar.ts';

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
