/** Amounts are exact: what is written is what is read, and sums do not drift. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBeløb, parseBeløb, sum, type Øre } from '../../src/base/beloeb.ts';

const beløb = fc.integer({ min: 0, max: 99_999_999_999 }).map((øre) => øre as Øre);

describe('parseBeløb', () => {
  test.each([
    ['0', 0],
    ['0,5', 50],
    ['0,05', 5],
    ['12345', 1_234_500],
    ['12.345', 1_234_500],
    ['12.345,5', 1_234_550],
    ['12.345,50', 1_234_550],
    ['12.345,50 kr.', 1_234_550],
    ['12345,50kr', 1_234_550],
    [' 1.234.567,89 ', 123_456_789],
    ['999.999.999,99', 99_999_999_999],
    ['999999999,99', 99_999_999_999],
  ])('%j is %i øre', (text, øre) => {
    expect(parseBeløb(text)).toBe(øre);
  });

  test.each([
    '', ' ', '-5', '+5', '12,345', '12345.50', '12.34', '1.2345', '12.345.67', '1234.567', '01', '.500', '12,', ',50',
    '1e3', '١٢', '12 345', '1.000.000.000', '1000000000', '=1+1', '12,50 €', '0x10', 'NaN', '1,2,3',
  ])('%j is no amount: it is not one, or it can be read in two ways', (text) => {
    expect(parseBeløb(text)).toBeUndefined();
  }); // prettier-ignore
});

describe('written and read again', () => {
  test('R-179 gives the same øre back', () => {
    fc.assert(
      fc.property(beløb, (øre) => {
        expect(parseBeløb(formatBeløb(øre))).toBe(øre);
      }),
    );
  });

  test('a difference has its sign and all its digits', () => {
    fc.assert(
      fc.property(beløb, beløb, (a, b) => {
        const vist = formatBeløb(a - b);
        expect(vist.startsWith('-')).toBe(a < b);
        expect(parseBeløb(vist.replace('-', ''))).toBe(Math.abs(a - b));
      }),
    );
  });

  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [-5, '-0,05'],
    [99_999, '999,99'],
    [100_000, '1.000,00'],
    [-123_456_789, '-1.234.567,89'],
  ])('%i øre is %s', (øre, vist) => {
    expect(formatBeløb(øre)).toBe(vist);
  });
});

describe('sum', () => {
  test('is exact, in any order and in any groups', () => {
    fc.assert(
      fc.property(fc.array(beløb, { maxLength: 50 }), fc.nat(50), (alle, skel) => {
        const [a, b] = [alle.slice(0, skel), alle.slice(skel)];
        expect(sum([...b, ...a])).toBe(sum(a) + sum(b));
        const iHele = alle.reduce((ialt, øre) => ialt + BigInt(øre), 0n);
        expect(BigInt(sum(alle))).toBe(iHele);
      }),
    );
  });

  test('ten times ten øre is one krone', () => {
    const ti = parseBeløb('0,10');
    expect(formatBeløb(sum(Array.from({ length: 10 }, () => ti ?? (0 as Øre))))).toBe('1,00');
  });
});
