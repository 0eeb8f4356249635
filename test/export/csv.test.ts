/** Danish CSV: read back by our own reader, and nothing in it that a spreadsheet would calculate. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { readCsv } from '../../src/store/csv.ts';

const rows = (text: string) => readCsv(text).rows.map(({ cells }) => cells.map((c) => c.text));

describe('what a Danish spreadsheet wants', () => {
  test('byte order mark, semicolons, CRLF and decimal comma', () => {
    expect(toCsv([['Hvad', 'Nu'], ['Tilbud, bekræftet', 2.5], ['', -3]])).toBe(
      '\uFEFFHvad;Nu\r\nTilbud, bekræftet;2,5\r\n;-3\r\n',
    ); // prettier-ignore
  });

  test.each([
    ['a;b', '"a;b"'],
    ['sagde "ja"', '"sagde ""ja"""'],
    ['to\nlinjer', '"to\nlinjer"'],
    [' luft ', '" luft "'],
  ])('%j is one cell', (tekst, skrevet) => {
    expect(toCsv([[tekst]])).toBe(`\uFEFF${skrevet}\r\n`);
  });

  test('every text comes back as it was, but for the apostrophe of the guard', () => {
    const tekst = fc.string({ unit: fc.constantFrom('a', 'ø', ';', '"', ' ', '=', '\n', '\t', '-', ',') });
    fc.assert(
      fc.property(fc.array(fc.array(tekst, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rækker) => {
        const [, ...læst] = rows(toCsv([['Hvad', 'Nu'], ...rækker]));
        expect(læst.map((r) => r.map((c) => c.replace(/^'/, '')))).toEqual(rækker);
      }),
    );
  });
});

describe('T2 formulas', () => {
  test.each(['=1+1', '+4512345678', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1+1', '＠x'])(
    '%j stays text',
    (tekst) => {
      expect(rows(toCsv([[tekst, 'x']]))[0]?.[0]).toBe(`'${tekst}`);
    },
  );

  test('a dash in the middle, an apostrophe and a number are left alone', () => {
    expect(toCsv([["2-3 år, det's fint", -1]])).toBe("\uFEFF2-3 år, det's fint;-1\r\n");
  });
});
