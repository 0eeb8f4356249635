/** LibreOffice, set to Danish, opens the collected økonomiark: numbers are numbers, dates dates, the sums right to the øre (R-183). */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { samledeArk } from '../../src/documents/oekonomi-ark.ts';
import { tilCsv } from '../../src/export/regneark-csv.ts';
import { tilXlsx } from '../../src/export/xlsx.ts';
import { samarbejd } from '../../src/model/samarbejd.ts';
import { samlet } from '../../src/rules/oekonomi-samlet.ts';
import { etArk, trin } from '../rules/oekonomi-sager.ts';
import { describeWith, LIBREOFFICE, runOutside } from '../support/outside.ts';

/** What a program such as LibreOffice has understood of a cell. */
interface Celle {
  readonly type: string;
  readonly værdi: string;
  readonly formel: boolean;
}

function celler(fods: string): readonly (readonly Celle[])[] {
  return [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, række = '']) =>
    [...række.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, egenskaber = '', indhold = '']) => ({
        type: /office:value-type="([^"]*)"/.exec(egenskaber)?.[1] ?? '',
        værdi:
          /office:(?:date-)?value="([^"]*)"/.exec(egenskaber)?.[1] ??
          indhold
            .replaceAll(/<[^>]*>/g, '')
            .replaceAll('&apos;', "'")
            .trim(),
        formel: egenskaber.includes('table:formula'),
      }),
    ),
  );
}

describeWith('a Danish spreadsheet', [LIBREOFFICE], () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samarbejd-regneark-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens `navn` as a Dane would, and gives what is understood of it. */
  function åbn(navn: string, data: string | Uint8Array, ...filter: readonly string[]): string {
    writeFileSync(join(folder, navn), data);
    const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    runOutside('soffice', [profil, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, join(folder, navn)]); // prettier-ignore
    return readFileSync(join(folder, navn.replace(/\.\w+$/, '.fods')), 'utf8');
  }

  const FAGCENTRE = ['arbejdsmarked', 'social', 'boern'];
  const komplet = { trin: trin('kladde', 'komplet') };
  const alle = [
    { forløb: '2026-22222', ark: etArk({ ...komplet, paragraf: '=1+1' }) },
    { forløb: '2026-33333', ark: etArk({ ...komplet, id: 'e-33333', udgift: { center: 'boern', beløb: '0,05', ansvarlig: 'p-33333' } }) },
    { forløb: '2026-44444', ark: etArk({ id: 'e-44444', paragraf: '-2+3' }) },
  ]; // prettier-ignore
  const periode = { fra: dato('2026-01-01'), til: dato('2026-12-31') };
  const ark = samledeArk({
    samlet: samlet(alle, periode, FAGCENTRE),
    periode,
    titel: 'Udgifter',
    samarbejd: samarbejd.parse({
      kommune: 'Eksempelby Kommune',
      metode: 'soroe',
      afsender: { enhed: 'Center' },
      fagcentre: FAGCENTRE.map((id) => ({ id, navn: `Center for ${id}` })),
    }),
  });

  /** The same cells, whichever file they came from. */
  function bedøm(rækker: readonly (readonly Celle[])[]): void {
    const med = (tekst: string) => rækker.find((r) => r[0]?.værdi.startsWith(tekst)) ?? [];
    expect(rækker.flat().filter(({ formel }) => formel)).toEqual([]);
    const kort = (r: readonly Celle[]) => r.filter((c) => c.type !== '').map(({ type, værdi }) => `${type} ${værdi}`);
    expect(kort(med('I alt'))).toEqual(['string I alt', 'float 2', 'float 41250.05', 'float 2', 'float 117625', 'float -76374.95']); // prettier-ignore
    expect(kort(med('2026-33333')).slice(3, 7)).toEqual(['date 2026-06-15', 'string Barnets lov', 'date 2026-07-01', 'date 2026-12-31']); // prettier-ignore
    expect(kort(med('2026-33333')).slice(8)).toEqual(['float 0.05', 'string Center for social', 'float 58812.5', 'float -58812.45']); // prettier-ignore
    for (const [sag, tekst] of [['2026-22222', /^'?=1\+1$/], ['2026-44444', /^'?-2\+3$/]] as const) {
      expect(med(sag)[4]).toMatchObject({ type: 'string', værdi: expect.stringMatching(tekst) });
    }
  } // prettier-ignore

  test('R-183 the CSV file', () => {
    // Semicolon, double quote, UTF-8, from the first line; Danish (1030), no cell is forced to be text, numbers are found.
    const filter = '--infilter=CSV:59,34,76,1,,1030,false,true,false';
    bedøm(celler(åbn('samlet.csv', tilCsv(ark), filter)));
  });

  test('R-183 the workbook, and the diagram with its two rows of numbers', async () => {
    const fods = åbn('samlet.xlsx', await tilXlsx(ark));
    const [arkene = ''] = fods.split('<chart:chart');
    bedøm(celler(fods.replaceAll(/<table:table table:name="local-table".*?<\/table:table>/gs, '')));
    expect(arkene).toMatch(/<table:table table:name="Centre".*<draw:frame/s);
    expect(fods).toMatch(/<chart:chart [^>]*chart:class="chart:bar"/);
    expect(fods.match(/<chart:series [^>]*chart:values-cell-range-address="Centre[^"]*"/g)).toHaveLength(2);
    expect(fods).toContain('Hvad centrene betaler, og hvad de ville have betalt');
  });
});
