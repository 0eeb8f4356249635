/** Many findings counted instead of listed: on one screen of 24 lines and 80 columns, however many there are. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { LISTES_HØJST } from '../../src/report/oversigt.ts';
import { tekst } from '../../src/report/tekst.ts';
import { REGLER } from '../../src/rules/regler.ts';

const fund = fc.record({
  code: fc.constantFrom(...REGLER.map(({ kode }) => kode)),
  severity: fc.constantFrom('fejl', 'advarsel', 'oplysning'),
  file: fc.constantFrom('ramme.yaml', 'forloeb/2026-k7q3x/forloeb.yaml', 'forloeb/2026-k7q3x/moeder/koordinerende-moede-1-7k2qx/moede.yaml'),
  line: fc.integer({ min: 1, max: 50_000 }),
  column: fc.constant(1),
  message: fc.constant('Besked.'),
  hint: fc.constant('Råd.'),
  source: fc.constant('Kilde'),
}) satisfies fc.Arbitrary<Finding>; // prettier-ignore

const linjer = (findings: readonly Finding[]) =>
  tekst(findings, { streng: false, kort: true }).map((linje) =>
    typeof linje === 'string' ? linje : linje.map((del) => (typeof del === 'string' ? del : del.text)).join(''),
  ); // prettier-ignore

test('the summary of many findings fits a screen', () => {
  fc.assert(
    fc.property(fc.array(fund, { minLength: LISTES_HØJST + 1, maxLength: 400, size: 'max' }), (findings) => {
      const vist = linjer(findings);
      expect(vist.length).toBeLessThanOrEqual(24);
      expect(vist.filter((linje) => linje.length > 80)).toEqual([]);
    }),
  );
});

test('a long place is cut where it tells least, and left out where nothing of it can be seen', () => {
  const lang = { code: 'moede/dagsordenens-tid', severity: 'fejl', file: 'forloeb/2026-k7q3x/moeder/koordinerende-moede-1-7k2qx/moede.yaml', line: 12, column: 1, message: 'M', hint: '', source: '' } as const;
  const [linje] = linjer(Array.from({ length: 31 }, () => lang));
  expect(linje).toBe('   31  fejl       moede/dagsordenens-tid  (først …e-moede-1-7k2qx/moede.yaml:12)');
  const [uden] = linjer(Array.from({ length: 31 }, () => ({ ...lang, code: `moede/${'x'.repeat(50)}` })));
  expect(uden).toMatch(/x{50}$/);
}); // prettier-ignore
