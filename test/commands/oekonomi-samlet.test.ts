/** All økonomiark together: on the screen, as sheets for Økonomi, and as the report to Strategisk Forum. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/store/csv.ts';
import { unzip } from '../support/zip.ts';
import { målverden, type Målverden } from './maalverden.ts';

let verden: Målverden;
beforeEach(() => {
  verden = målverden();
});
afterEach(() => verden.remove());

const samlet = (...argv: string[]) => verden.run(['økonomi', 'samlet', ...argv]);

/** A case with one ark that is komplet, decided in the first half of 2026. */
function sag(nr: number, betaler: string, ville: string): void {
  const id = `2026-2222${nr}`;
  const dag = `2026-0${1 + (nr % 6)}-15`;
  verden.write(
    `forloeb/${id}/oekonomi.yaml`,
    [
      'ark:',
      `  - id: e-2222${nr}`,
      `    besluttet: {dato: ${dag}, af: [p-zhdqv]}`,
      '    indsats: Støtte til =borger',
      `    paragraf: "=SUM(A1)"`,
      `    periode: {fra: ${dag}, til: 2026-12-31}`,
      `    udgift: {center: ${betaler}, beløb: "${nr}.000,10", ansvarlig: p-zhdqv}`,
      `    ellers: {center: ${ville}, beløb: "2.000,25", ansvarlig: p-zhdqv}`,
      `    trin: [{trin: kladde, dato: ${dag}}, {trin: komplet, dato: ${dag}}]`,
      '',
    ].join('\n'),
  );
}

/** Five citizens whose support børn pays, and two whose support arbejdsmarked pays. */
function syvSager(): void {
  for (const nr of [2, 3, 4, 5, 6]) sag(nr, 'boern', 'social');
  for (const nr of [7, 8]) sag(nr, 'arbejdsmarked', 'social');
}

describe('on the screen', () => {
  test('R-183 the centers, the deviations, and what is not counted yet', async () => {
    const { code, out, err } = await samlet();
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/oekonomi/samlet.txt');
    expect(err).toContain('--som xlsx --fil');
  });

  test('a period of one’s own; the last day and the first count', async () => {
    expect((await samlet('--fra', '2026-06-16', '--til', '2026-06-16')).out).toContain('1 ark er talt med');
    expect((await samlet('--fra', '2026-06-17')).out).toContain('0 ark er talt med');
    expect((await samlet('--til', '2026-06-15')).out).toContain('0 ark er talt med');
    expect((await samlet('--fra', '2026-06-17', '--til', '2026-06-16')).code).toBe(2);
  });

  test('a file that cannot be read stops it: half a sum is no sum', async () => {
    verden.write('forloeb/2026-22222/oekonomi.yaml', 'ark: [{id: e-22222}]\n');
    const { code, out } = await samlet();
    expect(code).toBe(1);
    expect(out).toContain('forloeb/2026-22222/oekonomi.yaml');
    expect(out).not.toContain('I alt');
  });
});

describe('the sheets for Økonomi', () => {
  test('R-183 CSV: no citizen, no formula, the same amounts', async () => {
    syvSager();
    const { code, out } = await samlet('--som', 'csv');
    expect(code).toBe(0);
    expect(out).toMatch(/^\uFEFFUdgifter, som følge af helhedsorienteret sagsbehandling;;;;;\r\n/);
    expect(out).not.toMatch(/Tanja|Ravnhøjgård|630383|Støtte|Familievejleder/);
    const rækker = readCsv(out).rows.map(({ cells }) => cells.map((c) => c.text));
    expect(rækker).toContainEqual(['2026-22222', 'e-22222', 'komplet', '15-03-2026', "'=SUM(A1)", '15-03-2026', '31-12-2026', 'Børn og Familier', '2000,1', 'Social og Sundhed', '2000,25', '-0,15']); // prettier-ignore
    expect(rækker).toContainEqual(['I alt', '8', '76250,7', '8', '72814,25', '3436,45']);
  });

  test('R-183 XLSX in a new file of one’s own, with the diagram', async () => {
    const fil = join(verden.folder, '../samlet.xlsx');
    const { code, out } = await samlet('--som', 'xlsx', '--fil', '../samlet.xlsx');
    expect([code, out]).toEqual([0, 'skrev ../samlet.xlsx\n']);
    expect(statSync(fil).mode & 0o777).toBe(0o600);
    const alt = [...unzip(readFileSync(fil)).entries()];
    expect(alt.map(([navn]) => navn)).toContain('xl/charts/chart1.xml');
    for (const [, tekst] of alt) expect(tekst).not.toMatch(/Tanja|Ravnhøjgård|630383|Familievejleder/);
    const igen = await samlet('--som', 'xlsx', '--fil', '../samlet.xlsx');
    expect([igen.code, igen.err]).toEqual([2, expect.stringContaining('findes allerede')]);
  });

  test.each([
    ['no file to write it in', ['--som', 'xlsx']],
    ['the kommune’s folder, which may be shared', ['--som', 'xlsx', '--fil', 'samlet.xlsx']],
    ['the cases’ folder', ['--som', 'csv', '--fil', 'forloeb/samlet.csv']],
    ['a folder that is not there', ['--som', 'csv', '--fil', '../findes/ikke.csv']],
    ['a half-year for the sheets', ['--som', 'csv', '--halvår', '2026-1']],
    ['a period for the report', ['--som', 'markdown', '--fra', '2026-01-01']],
    ['a half-year that is not over', ['--som', 'markdown', '--halvår', '2026-2']],
    ['a half-year nobody can read', ['--som', 'markdown', '--halvår', '2026']],
  ])('refused: %s', async (_, argv) => {
    expect((await samlet(...argv)).code).toBe(2);
    for (const navn of ['samlet.xlsx', 'forloeb/samlet.csv']) expect(existsSync(join(verden.folder, navn))).toBe(false);
  }); // prettier-ignore
});

describe('the report to Strategisk Forum', () => {
  test('R-184 figures, bars and development, and nothing that points at two citizens', async () => {
    syvSager();
    const { code, out } = await samlet('--som', 'markdown');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/oekonomi/orientering.md');
    expect(out).not.toMatch(/15\.000,20|2026-2222|e-2222|Tanja/);
  });

  test('R-184 says so when an ark that is not komplet could tell two reports apart', async () => {
    const venter = 'ikke er komplette og ikke er talt med: 1.';
    expect((await samlet('--som', 'markdown')).err).not.toContain('ikke er komplette');
    const { code, err, out } = await samlet('--som', 'markdown', '--i-dag', '2027-01-02');
    expect([code, err.includes(venter), out.includes(venter)]).toEqual([0, true, false]);
  });

  test('R-184 seven citizens in one center are shown', async () => {
    for (const nr of [2, 3, 4, 5, 6, 7]) sag(nr, 'boern', 'social');
    const { out } = await samlet('--som', 'markdown', '--halvår', '2026-1');
    await expect(out).toMatchFileSnapshot('../golden/oekonomi/orientering-fem.md');
  });

  test('R-184 X-08 with fewer than five there is no figure at all', async () => {
    const { code, out } = await samlet('--som', 'html', '--halvår', '2026-1');
    expect(code).toBe(0);
    expect(out).toContain('færre end 5 borgere i halvåret');
    expect(out).not.toMatch(/kr\.|41\.250|58\.812/);
  });
});
