/** All økonomiark together: on the screen, and as sheets for Økonomi. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/store/csv.ts';
import { unzip } from '../support/zip.ts';
import { målverden, type Målverden } from './maalverden.ts';
import { syvSager } from './oekonomiverden.ts';

let verden: Målverden;
beforeEach(() => {
  verden = målverden();
});
afterEach(() => verden.remove());

const samlet = (...argv: string[]) => verden.run(['økonomi', 'samlet', ...argv]);

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
    syvSager(verden);
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
  ])('refused: %s', async (_, argv) => {
    expect((await samlet(...argv)).code).toBe(2);
    for (const navn of ['samlet.xlsx', 'forloeb/samlet.csv']) expect(existsSync(join(verden.folder, navn))).toBe(false);
  }); // prettier-ignore
});
