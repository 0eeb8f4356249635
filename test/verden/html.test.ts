/** A real browser prints a letter: no complaint on its console, nothing fetched, and the Danish text in the PDF. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import { målverden } from '../commands/maalverden.ts';
import { SAMPLE_LETTER } from '../support/sample-letter.ts';
import { CHROMIUM, describeWith, PDFTOTEXT, runOutside } from '../support/outside.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--enable-logging=stderr',
];

describeWith('a printed page', [CHROMIUM, PDFTOTEXT], () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samarbejd-side-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What the browser said on its console while it printed the page to `side.pdf`. */
  function print(html: string): string[] {
    const page = join(folder, 'side.html');
    writeFileSync(page, html);
    const profile = `--user-data-dir=${join(folder, 'profil')}`;
    const target = `--print-to-pdf=${join(folder, 'side.pdf')}`;
    const { stderr } = runOutside('chromium', [...FLAGS, profile, target, pathToFileURL(page).href]);
    return stderr.split('\n').filter((line) => /:CONSOLE[(:]/.test(line));
  }

  function textOfPdf(): string {
    expect(existsSync(join(folder, 'side.pdf'))).toBe(true);
    return runOutside('pdftotext', ['-layout', join(folder, 'side.pdf'), '-']).stdout;
  }

  function pagesOfPdf(): number {
    return Number(/Pages: +(\d+)/.exec(runOutside('pdfinfo', [join(folder, 'side.pdf')]).stdout)?.[1]);
  }

  test('the letter comes out whole, in Danish, on one A4 page', async () => {
    expect(print(await toHtml(SAMPLE_LETTER, { titel: 'Indkaldelse' }))).toEqual([]);
    const text = textOfPdf();
    for (const words of [
      'Rådhuspladsen 1',
      'Indkaldelse til samarbejdsmøde',
      'tirsdag den 15. december 2026',
      '☐',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Hvem +Hvad +Hvornår/);
    expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
    const { stdout } = runOutside('pdfinfo', [join(folder, 'side.pdf')]);
    expect(stdout).toMatch(/Page size: +59[45]\.\d+ x 84[12]\.?\d* pts \(A4\)/);
    expect(stdout).toMatch(/Title: +Indkaldelse/);
  });

  test('a citizen’s plan of four goals stays on one sheet, which it would not by itself', async () => {
    const verden = målverden();
    try {
      const { code, out } = await verden.run(['mål', 'vis', verden.id, '--borger', '--som', 'html', '--vis']);
      expect([code, out]).toEqual([0, expect.stringContaining('<main class="taet">')]);
      expect(print(out)).toEqual([]);
      expect(pagesOfPdf()).toBe(1);
      print(out.replace(' class="taet"', ''));
      expect(pagesOfPdf()).toBe(2);
    } finally {
      verden.remove();
    }
  });

  test.each(['soroe', 'sus'])(
    'the consent to be ticked and signed stays on one sheet: %s',
    async (metode) => {
      const markdown = readFileSync(`test/golden/papirer/${metode}-samtykkeerklaering-tom.md`, 'utf8');
      expect(print(await toHtml(markdown, { titel: 'Samtykke', ét_ark: true }))).toEqual([]);
      expect(pagesOfPdf()).toBe(1);
    },
  );

  test('a page that breaks its own policy is heard, so that silence means something', async () => {
    const html = await toHtml('Hej', { titel: 'x' });
    const said = print(
      html.replace('</style>', 'p { color: red }</style>').replace('</main>', '<script>1</script>'),
    );
    expect(said).toEqual([expect.stringContaining('style-src'), expect.stringContaining('script')]);
  });
});
