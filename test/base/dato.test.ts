/** Civil dates: boundary tables, and the algebra against a calendar that walks one day at a time. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dageIMåned,
  dageMellem,
  dagnummer,
  dato,
  datoDele,
  erSkudår,
  formatDato,
  formatDatoLang,
  parseDato,
  plusDage,
  plusMåneder,
  ugedag,
} from '../../src/base/dato.ts';
import { anyDato, calendar } from './calendar.ts';

describe('parseDato', () => {
  test.each(['2026-01-31', '2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])(
    '%s is a date',
    (text) => {
      expect(parseDato(text)).toBe(text);
    },
  );

  test.each([
    ['2023-02-29', 'no leap year (Y4)'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-02-30', 'no 30 February'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'no month 13'],
    ['2026-00-10', 'no month 0'],
    ['2026-01-00', 'no day 0'],
    ['2026-01-32', 'no day 32'],
    ['0999-12-31', 'before year 1000'],
    ['2026-1-1', 'digits missing'],
    ['29.02.2028', 'another order'],
    ['2024-02-30T25:00', 'a time behind'],
    [' 2026-01-01', 'a space before'],
    ['2026-01-01\n', 'a newline behind'],
    ['', 'empty'],
  ])('%j is none: %s', (text) => {
    expect(parseDato(text)).toBeUndefined();
  });

  test('dato() throws without repeating the text', () => {
    expect(() => dato('2026-02-30')).toThrow(new RangeError('not a calendar date'));
    expect(dato('2026-02-28')).toBe('2026-02-28');
  });
});

describe('leap years and month lengths', () => {
  test.each([
    [2000, true],
    [1900, false],
    [2100, false],
    [2024, true],
    [2026, false],
  ])('%i: %s', (år, skudår) => {
    expect(erSkudår(år)).toBe(skudår);
    expect(dageIMåned(år, 2)).toBe(skudår ? 29 : 28);
  });

  test('the twelve months', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => dageIMåned(2026, i + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('plusMåneder clamps to the end of the month (X-06, K1)', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-06-30', 1, '2026-07-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s %i måneder = %s', (fra, n, til) => {
    expect(plusMåneder(dato(fra), n)).toBe(til);
  });

  test('lands in the month asked for, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDato, fc.integer({ min: -240, max: 240 }), (d, n) => {
        const before = datoDele(d);
        const after = datoDele(plusMåneder(d, n));
        expect(after.år * 12 + after.måned - (before.år * 12 + before.måned)).toBe(n);
        expect(after.dag).toBe(Math.min(before.dag, dageIMåned(after.år, after.måned)));
      }),
    );
  });

  test('keeps the order of dates', () => {
    fc.assert(
      fc.property(anyDato, anyDato, fc.integer({ min: -60, max: 60 }), (a, b, n) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(plusMåneder(first, n) <= plusMåneder(last, n)).toBe(true);
      }),
    );
  });
});

describe('days, against a calendar that walks', () => {
  test('day numbers, weekdays and steps agree on every day of 1899–2101', () => {
    let [number, weekday] = [-25_932, 0]; // 1899-01-01 was a Sunday
    let yesterday: string | undefined;
    for (const text of calendar(1899, 2101)) {
      const d = dato(text);
      if (dagnummer(d) !== number || ugedag(d) !== weekday) expect.fail(`${text} is numbered wrong`);
      if (yesterday !== undefined && plusDage(dato(yesterday), 1) !== d)
        expect.fail(`${text} is not reached`);
      [number, weekday, yesterday] = [number + 1, (weekday + 1) % 7, text];
    }
    expect(yesterday).toBe('2101-12-31');
  });

  test('adding days is a group, and dageMellem is its inverse', () => {
    const step = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(anyDato, step, step, (d, n, m) => {
        expect(plusDage(plusDage(d, n), m)).toBe(plusDage(d, n + m));
        expect(plusDage(plusDage(d, n), -n)).toBe(d);
        expect(dageMellem(d, plusDage(d, n))).toBe(n);
      }),
    );
  });

  test('text order is date order', () => {
    fc.assert(
      fc.property(anyDato, anyDato, (a, b) => {
        expect(a < b).toBe(dageMellem(a, b) > 0);
      }),
    );
  });

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
  ])('%s is day %i', (text, number) => {
    expect(dagnummer(dato(text))).toBe(number);
  });
});

describe('as people read it', () => {
  test.each([
    ['2026-12-15', 'tirsdag den 15. december 2026', '15. december 2026'],
    ['2024-02-29', 'torsdag den 29. februar 2024', '29. februar 2024'],
    ['2027-01-03', 'søndag den 3. januar 2027', '3. januar 2027'],
    ['2026-08-01', 'lørdag den 1. august 2026', '1. august 2026'],
  ])('%s', (text, long, short) => {
    expect(formatDatoLang(dato(text))).toBe(long);
    expect(formatDato(dato(text))).toBe(short);
  });

  test('every month has its name', () => {
    const names = Array.from({ length: 12 }, (_, i) => formatDato(plusMåneder(dato('2026-01-01'), i)));
    expect(names.map((name) => name.split(' ')[1])).toEqual(
      'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    );
  });
});
