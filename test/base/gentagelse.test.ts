/** When an activity is to happen: words understood, and the days they lead to. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dato, plusDage, plusMåneder } from '../../src/base/dato.ts';
import { erGentagelse, forekomster, type Hvornår } from '../../src/base/gentagelse.ts';
import { HVORNÅR_EKSEMPLER, parseHvornår } from '../../src/base/gentagelse-tekst.ts';

const [FRA, TIL] = [dato('2026-01-01'), dato('2026-12-31')];

function forfald(text: string, fra = FRA, til = TIL): readonly string[] {
  const hvornår = parseHvornår(text);
  if (!hvornår) throw new Error(`not understood: ${text}`);
  return forekomster(hvornår, fra, til).map((f) => f.forfald);
}

const KVARTALER = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
const MÅNEDSSLUT = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31']; // prettier-ignore

describe('R-056 repetitions', () => {
  it.each([
    ['4 x årligt', KVARTALER],
    ['4 × årligt', KVARTALER],
    ['4x årligt', KVARTALER],
    ['Fire gange om året', KVARTALER],
    ['4 gange pr. år', KVARTALER],
    ['hvert kvartal', KVARTALER],
    ['Hvert kvartal.', KVARTALER],
    ['kvartalsvis', KVARTALER],
    ['en gang i kvartalet', KVARTALER],
    ['hver 3. måned', KVARTALER],
    ['hver tredje måned', KVARTALER],
    ['2 x årligt', ['2026-06-30', '2026-12-31']],
    ['to gange aarligt', ['2026-06-30', '2026-12-31']],
    ['hvert halvår', ['2026-06-30', '2026-12-31']],
    ['hvert halve år', ['2026-06-30', '2026-12-31']],
    ['hvert år', ['2026-12-31']],
    ['én gang om året', ['2026-12-31']],
    ['hver måned', MÅNEDSSLUT],
    ['1 x om måneden', MÅNEDSSLUT],
    ['månedligt', MÅNEDSSLUT],
    ['sidste dag i måneden', MÅNEDSSLUT],
    ['den 31. i måneden', MÅNEDSSLUT],
    ['hver anden måned', MÅNEDSSLUT.filter((_, i) => i % 2 === 1)],
    ['5 x årligt', ['2026-02-28', '2026-05-31', '2026-07-31', '2026-10-31', '2026-12-31']],
    ['sidste dag i kvartalet', KVARTALER],
    ['første dag i kvartalet', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
    ['første mandag i kvartalet', ['2026-01-05', '2026-04-06', '2026-07-06', '2026-10-05']],
    ['sidste torsdag i kvartalet', ['2026-03-26', '2026-06-25', '2026-09-24', '2026-12-31']],
    ['anden tirsdag i halvåret', ['2026-01-13', '2026-07-14']],
    ['den tredje onsdag i året', ['2026-01-21']],
    ['1/3 og 1/9', ['2026-03-01', '2026-09-01']],
    ['1. marts og 1. september', ['2026-03-01', '2026-09-01']],
    ['1/3, 1/6 og 1/9', ['2026-03-01', '2026-06-01', '2026-09-01']],
    ['1/5 hvert år', ['2026-05-01']],
    ['29/2 og 31/8', ['2026-02-28', '2026-08-31']],
  ])('%s', (text, dage) => {
    expect(forfald(text)).toEqual(dage);
    expect(erGentagelse(parseHvornår(text) as Hvornår)).toBe(true);
  });

  it.each([
    ['første mandag i måneden', ['2026-11-02', '2026-12-07', '2027-01-04']],
    ['sidste torsdag i hver måned', ['2026-11-26', '2026-12-31', '2027-01-28']],
    ['hver mandag', ['2026-11-02', '2026-11-09', '2026-11-16']],
    ['hver uge', ['2026-11-01', '2026-11-08', '2026-11-15']],
    ['den 15. i hver måned', ['2026-11-15', '2026-12-15', '2027-01-15']],
  ])('%s: the first three from November 2026', (text, dage) => {
    expect(forfald(text, dato('2026-11-01'), dato('2027-02-01')).slice(0, 3)).toEqual(dage);
  });

  it('hver 2. uge: every other Sunday, over the year’s end too', () => {
    const dage = forfald('hver 2. uge', dato('2026-12-01'), dato('2027-02-01'));
    expect(dage).toEqual(forfald('hver 14. dag', dato('2026-12-01'), dato('2027-02-01')));
    expect(dage.length).toBeGreaterThanOrEqual(4);
    for (const [i, d] of dage.entries()) if (i > 0) expect(plusDage(dato(dage[i - 1] ?? ''), 14)).toBe(d);
  });
});

describe('R-056 once', () => {
  it.each([
    ['2026-12-15', '2026-12-15', '2026-12-15'],
    ['15. december 2026', '2026-12-15', '2026-12-15'],
    ['senest den 15. december 2026', '2026-12-15', '2026-12-15'],
    ['15-12-2026', '2026-12-15', '2026-12-15'],
    ['5/2 2026', '2026-02-05', '2026-02-05'],
    ['15.12.2026', '2026-12-15', '2026-12-15'],
    ['2026-09-01 til 2026-12-15', '2026-09-01', '2026-12-15'],
    ['fra 1. september 2026 til 15. december 2026', '2026-09-01', '2026-12-15'],
    ['2026-09-01 – 2026-12-15', '2026-09-01', '2026-12-15'],
    ['efteråret 2026', '2026-09-01', '2026-11-30'],
    ['Foråret 2027', '2027-03-01', '2027-05-31'],
    ['sommer 2026', '2026-06-01', '2026-08-31'],
    ['oktober 2026', '2026-10-01', '2026-10-31'],
    ['februar 2028', '2028-02-01', '2028-02-29'],
    ['3. kvartal 2026', '2026-07-01', '2026-09-30'],
    ['1. halvår 2027', '2027-01-01', '2027-06-30'],
    ['2027', '2027-01-01', '2027-12-31'],
    ['uge 1 2026', '2025-12-29', '2026-01-04'],
    ['uge 53, 2026', '2026-12-28', '2027-01-03'],
  ])('%s', (text, fra, til) => {
    expect(parseHvornår(text)).toEqual({ art: 'periode', fra, til });
  });
});

it.each([
  '', 'løbende', 'snart', 'når der er tid', '13 x årligt', '0 x årligt', 'hver 5. måned', 'hver 2. mandag', 'femte mandag i måneden',
  '32. i måneden', '30/2 og 1/3', '1/3', 'den 1.', '2026-02-30', '2026-12-15 til 2026-09-01', 'vinteren 2026', '5. kvartal 2026',
  'uge 53 2027', 'uge 54 2026', '31. april 2026', 'hver uge 2026', 'constructor', 'hver constructor', '__proto__',
])('is not guessed at: %j', (text) => {
  expect(parseHvornår(text)).toBeUndefined();
}); // prettier-ignore

test('every example in a hint is understood', () => {
  for (const text of HVORNÅR_EKSEMPLER) expect(parseHvornår(text), text).toBeDefined();
});

const dag = fc.integer({ min: 0, max: 20_000 }).map((n) => plusDage(dato('2000-01-01'), n));
const tekster = fc.constantFrom(
  '4 x årligt', '5 x årligt', '7 gange om året', 'hver måned', 'hver 2. uge', 'hver 5. uge', 'hver tirsdag', 'første mandag i måneden',
  'sidste torsdag i kvartalet', 'fjerde fredag i halvåret', 'den 30. i måneden', 'sidste dag i halvåret', '29/2 og 1/9', '1/1, 1/2 og 31/12',
); // prettier-ignore

function regel(text: string): Hvornår {
  return parseHvornår(text) as Hvornår;
}

describe('the algebra of forekomster', () => {
  it('comes in order, inside the stretch, each with its first day no later than its last', () => {
    fc.assert(
      fc.property(tekster, dag, fc.integer({ min: 0, max: 60 }), (text, fra, m) => {
        const til = plusMåneder(fra, m);
        const alle = forekomster(regel(text), fra, til);
        expect(alle.map((f) => f.forfald)).toEqual([...new Set(alle.map((f) => f.forfald))].toSorted());
        for (const { fra: begynd, forfald: slut } of alle) {
          expect(begynd <= slut && slut >= fra && slut <= til).toBe(true);
        }
      }),
    );
  });

  it('two stretches end to end hold what the whole holds', () => {
    fc.assert(
      fc.property(tekster, dag, fc.nat(900), fc.nat(900), (text, fra, a, b) => {
        const [midt, til] = [plusDage(fra, a), plusDage(fra, a + b + 1)];
        const r = regel(text);
        const dele = [...forekomster(r, fra, midt), ...forekomster(r, plusDage(midt, 1), til)];
        expect(dele).toEqual(forekomster(r, fra, til));
      }),
    );
  });

  it('the next one begins after the one before was due', () => {
    fc.assert(
      fc.property(tekster, dag, (text, fra) => {
        const alle = forekomster(regel(text), fra, plusMåneder(fra, 36));
        for (const [i, f] of alle.entries()) {
          const før = alle[i - 1];
          if (før) expect(f.fra > før.forfald).toBe(true);
        }
      }),
    );
  });

  it.each(['1000-01-01', '9997-12-31', '9999-12-31'])('ends also at the edge of the calendar: %s', (d) => {
    for (const text of HVORNÅR_EKSEMPLER) {
      if (erGentagelse(regel(text)))
        expect(forekomster(regel(text), dato(d), plusMåneder(dato(d), 24))).toEqual([]);
    }
  });
});
