/** The same sheets as CSV and as a workbook: numbers are numbers, dates dates, and no text is ever a formula (R-183, threats T2). */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { antal, type Ark, beløb, dag, tekst } from '../../src/documents/regneark.ts';
import { tilCsv } from '../../src/export/regneark-csv.ts';
import { tilXlsx } from '../../src/export/xlsx.ts';
import { readCsv } from '../../src/store/csv.ts';
import { unzip } from '../support/zip.ts';

const CENTRE: Ark = {
  navn: 'Centre',
  overskrift: 'Udgifter',
  undertekst: 'I 2026',
  kolonner: ['Center', 'Sager', 'Betaler', 'Ville', 'Dag'].map((titel) => ({ titel, bredde: 12 })),
  rækker: [
    [tekst('=HYPERLINK("x")'), antal(3), beløb(1_234_550), beløb(-5), dag(dato('2026-12-15'))],
    [tekst('Børn & "Unge"; <b>'), antal(0), beløb(99_999_999_999), beløb(undefined), dag(undefined)],
  ],
  ialt: [tekst('I alt'), antal(3), beløb(100_001_234_549), undefined, undefined],
  diagram: { titel: 'Hvem & hvad', kolonner: [2, 3] },
};
const ANDET: Ark = { ...CENTRE, navn: 'Økonomiark', diagram: undefined as never };

describe('CSV', () => {
  const rækker = readCsv(tilCsv([CENTRE, ANDET])).rows.map(({ cells }) => cells.map((c) => c.text));

  test('R-183 a title, headings, rows and a total for each sheet', () => {
    expect(rækker.slice(0, 6)).toEqual([
      ['Udgifter', '', '', '', ''],
      ['I 2026', '', '', '', ''],
      ['Center', 'Sager', 'Betaler', 'Ville', 'Dag'],
      [`'=HYPERLINK("x")`, '3', '12345,5', '-0,05', '15-12-2026'],
      ['Børn & "Unge"; <b>', '0', '999999999,99', '', ''],
      ['I alt', '3', '1000012345,49', '', ''],
    ]);
    expect(rækker).toHaveLength(12);
  });
});

describe('XLSX', () => {
  async function læst(ark: readonly Ark[]) {
    const filer = unzip(await tilXlsx(ark));
    return (navn: string) => filer.get(navn) ?? `no file ${navn}`;
  }

  test('R-183 amounts, counts and dates are numbers with their format, and nothing is a formula', async () => {
    const fil = await læst([CENTRE, ANDET]);
    const side = fil('xl/worksheets/sheet1.xml');
    for (const tal of ['12345.5', '-0.05', '999999999.99', '1000012345.49', '3', '46371'])
      expect(side).toMatch(new RegExp(`<c r="[B-E]\\d"[^>]*><v>${tal.replace('.', '\\.')}</v>`));
    expect(side).not.toContain('<f>');
    expect(side).toMatch(/<c r="A5"[^>]*t="s"/);
    expect(fil('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
    expect(fil('xl/styles.xml')).toMatch(/formatCode="#,##0\.00".*formatCode="dd-mm-yyyy"/s);
  });

  test('R-183 the diagram is native, reads the cells, and is only in its own sheet', async () => {
    const fil = await læst([ANDET, CENTRE]);
    const diagram = fil('xl/charts/chart2.xml');
    expect(diagram.match(/<c:f>[^<]*<\/c:f>/g)).toEqual([
      "<c:f>'Centre'!$C$4</c:f>",
      "<c:f>'Centre'!$A$5:$A$6</c:f>",
      "<c:f>'Centre'!$C$5:$C$6</c:f>",
      "<c:f>'Centre'!$D$4</c:f>",
      "<c:f>'Centre'!$A$5:$A$6</c:f>",
      "<c:f>'Centre'!$D$5:$D$6</c:f>",
    ]);
    expect(diagram).toContain('<c:v>12345.5</c:v>');
    expect(diagram).toContain('Hvem &amp; hvad');
    expect(fil('xl/drawings/_rels/drawing2.xml.rels')).toContain('Target="/xl/charts/chart2.xml"');
    expect(fil('[Content_Types].xml')).toContain('PartName="/xl/charts/chart2.xml"');
    expect(fil('xl/charts/chart1.xml')).toContain('no file');
    expect(fil('xl/drawings/drawing1.xml')).toContain('no file');
  });

  test('every amount is the decimal it was, to the øre', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), async (øre) => {
        const fil = await læst([{ ...ANDET, rækker: [], ialt: [beløb(øre)] }]);
        const [, tal = ''] = /<c r="A5"[^>]*><v>([^<]*)<\/v>/.exec(fil('xl/worksheets/sheet1.xml')) ?? [];
        expect(tal).toMatch(/^-?\d+(?:\.\d{1,2})?$/);
        const [hele = '', dele = ''] = tal.replace('-', '').split('.');
        expect(BigInt(hele) * 100n + BigInt(dele.padEnd(2, '0'))).toBe(BigInt(Math.abs(øre)));
      }),
      { numRuns: 40 },
    );
  });
});
