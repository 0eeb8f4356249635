/** The table reader: what any spreadsheet may write, cell for cell, and where each cell stands. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/store/csv.ts';

function texts(csv: string): string[][] {
  return readCsv(csv).rows.map(({ cells }) => cells.map(({ text }) => text));
}

/** A writer of its own, by the words of RFC 4180. `spare`: quotes only where they are needed. */
function write(
  table: readonly (readonly string[])[],
  separator: string,
  eol: string,
  spare: boolean,
): string {
  const cell = (text: string) =>
    spare && !/["\r\n;,\t]/.test(text) && text !== '' ? text : `"${text.replaceAll('"', '""')}"`;
  return table.map((row) => row.map(cell).join(separator) + eol).join('');
}

describe('reads', () => {
  it.each<[string, string, string[][]]>([
    ['semicolons', 'a;b\nc;d\n', [['a', 'b'], ['c', 'd']]],
    ['no line end at the end', 'a;b\nc;d', [['a', 'b'], ['c', 'd']]],
    ['Windows line ends', 'a;b\r\nc;d\r\n', [['a', 'b'], ['c', 'd']]],
    ['old Mac line ends', 'a;b\rc;d\r', [['a', 'b'], ['c', 'd']]],
    ['a byte order mark', '\uFEFFnavn;b\n', [['navn', 'b']]],
    ['quotes, quotes within, separators and line ends in a cell', 'a;"b;""c""\nd"\ne;f', [['a', 'b;"c"\nd'], ['e', 'f']]],
    ['empty cells, also the last', 'a;;\n;b;\n', [['a', '', ''], ['', 'b', '']]],
    ['spaces as they are', ' a ; b\n', [[' a ', ' b']]],
    ['spaces after a quote', '"a" ;b\n', [['a', 'b']]],
    ['a quote within a cell', 'a"b;c\n', [['a"b', 'c']]],
    ['Excel’s own first line', 'sep=;\r\na,b;c\r\n', [['a,b', 'c']]],
    ['tabs', 'a\tb\n', [['a', 'b']]],
    ['commas where there is no semicolon in the first line', 'a,b\nc;d,e\n', [['a', 'b'], ['c;d', 'e']]],
    ['commas as text where there is', 'a;b (c, d)\n', [['a', 'b (c, d)']]],
    ['formulas as text', '=1+1;+45 1;@x;-1\n', [['=1+1', '+45 1', '@x', '-1']]],
    ['nothing', '', []],
    ['blank lines', 'a\n\n\nb\n', [['a'], ['b']]],
  ])('%s', (_, csv, table) => {
    expect(readCsv(csv).faults).toEqual([]);
    expect(texts(csv)).toEqual(table);
  }); // prettier-ignore
});

it('says where each cell stands, and counts rows as a spreadsheet does', () => {
  const { rows } = readCsv('\uFEFFnavn;tlf\r\n"to\r\nlinjer";1\r\n\r\nc;"d"\r\n');
  expect(rows).toEqual([
    { number: 1, cells: [{ text: 'navn', line: 1, column: 1 }, { text: 'tlf', line: 1, column: 6 }] },
    { number: 2, cells: [{ text: 'to\r\nlinjer', line: 2, column: 1 }, { text: '1', line: 3, column: 9 }] },
    { number: 4, cells: [{ text: 'c', line: 5, column: 1 }, { text: 'd', line: 5, column: 3 }] },
  ]); // prettier-ignore
});

it.each([
  ['never closed', 'a;b\nc;"d\ne;f\n', { kind: 'åben', row: 2, line: 2, column: 3 }],
  ['closed too soon', 'a;b\n"c"d;e\nf;g\n', { kind: 'efter', row: 2, line: 2, column: 1 }],
])('a quote %s is told of, and reading goes on', (_, csv, fault) => {
  expect(readCsv(csv).faults).toEqual([fault]);
  expect(texts(csv)[0]).toEqual(['a', 'b']);
});

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', '\t', '\n', '\r', ' ', '=') }),
);
const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const header = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'æ') }), {
    minLength: width,
    maxLength: width,
  });
  const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 });
  return fc.tuple(header, rows).map(([first, rest]) => [first, ...rest]);
});

describe('whatever stands in the cells', () => {
  it('is read back as it was written', () => {
    const options = fc.tuple(
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(table, options, fc.boolean(), (t, [separator, eol, spare], bom) => {
        expect(texts((bom ? '\uFEFF' : '') + write(t, separator, eol, spare))).toEqual(t);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and every place is in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', '\uFEFF') }), (csv) => {
        const { rows, faults } = readCsv(csv);
        const lines = csv.split(/\r\n?|\n/).length;
        for (const { line, column } of [...rows.flatMap((r) => r.cells), ...faults]) {
          expect(line >= 1 && line <= lines && column >= 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
