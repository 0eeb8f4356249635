/** The collected økonomiark: exact totals, and figures that point at nobody. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '../../src/base/beloeb.ts';
import { dato, plusDage } from '../../src/base/dato.ts';
import { halvårTilOgMed, parseHalvår, sidsteHalvår } from '../../src/rules/halvaar.ts';
import { forum } from '../../src/rules/oekonomi-forum.ts';
import { iPerioden, type Sagsark, samlet } from '../../src/rules/oekonomi-samlet.ts';
import { givet, somSkrives } from '../../src/rules/orientering.ts';
import { FÆRREST } from '../../src/rules/smaa-tal.ts';
import { orienteringer } from '../../src/model/orienteringer.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { writeYaml } from '../../src/store/write-yaml.ts';
import { etArk, CENTRE, sagsark, trin } from './oekonomi-sager.ts';

const ALT = { fra: dato('2020-01-01'), til: dato('2030-12-31') };
const alle = fc.array(sagsark, { maxLength: 25 });
const i2026 = { fra: dato('2026-01-01'), til: dato('2026-12-31') };

describe('R-183 the totals', () => {
  test('each side adds up to its total, center by center, and the deviations to the difference', () => {
    fc.assert(
      fc.property(alle, (ark) => {
        const { centre, ialt } = samlet(ark, ALT, CENTRE);
        expect(sum(centre.map((c) => c.afholdt.beløb))).toBe(ialt.afholdt.beløb);
        expect(sum(centre.map((c) => c.ellers.beløb))).toBe(ialt.ellers.beløb);
        expect(centre.reduce((n, c) => n + c.forskel, 0)).toBe(ialt.forskel);
        expect(ialt.forskel).toBe(ialt.afholdt.beløb - ialt.ellers.beløb);
      }),
    );
  });

  test('two half-years are a year: no ark is counted twice or lost', () => {
    fc.assert(
      fc.property(alle, (ark) => {
        const [første, andet] = halvårTilOgMed(parseHalvår('2026-2') ?? sidsteHalvår(dato('2027-01-01')), 2);
        const ialt = (periode: typeof i2026) => samlet(ark, periode, CENTRE).ialt.afholdt.beløb;
        expect(ialt(første ?? i2026) + ialt(andet ?? i2026)).toBe(ialt(i2026));
      }),
    );
  });

  const sag = (forløb: string, ændret = {}): Sagsark => ({
    forløb,
    ark: etArk({ trin: trin('kladde', 'komplet'), ...ændret }),
  });
  test.each([
    ['a draft', { trin: trin('kladde') }, 0],
    ['one that waits', { trin: trin('kladde', 'afventer_beløb') }, 0],
    ['komplet', {}, 4_125_000],
    ['sent', { trin: trin('kladde', 'komplet', 'sendt') }, 4_125_000],
    ['said to be komplet, without an amount', { ellers: { center: 'social' } }, 0],
  ])('%s', (_, ændret, øre) => {
    const { ialt, linjer } = samlet([sag('2026-22222', ændret)], i2026, CENTRE);
    expect([ialt.afholdt.beløb, linjer.length]).toEqual([øre, 1]);
  }); // prettier-ignore

  test('a citizen with two ark in a center is one citizen; a center that is gone has its row', () => {
    const { centre } = samlet([sag('2026-22222'), sag('2026-22222'), sag('2026-33333')], i2026, ['social']);
    expect(centre.map((c) => [c.center, c.afholdt.sager.size, c.ellers.sager.size])).toEqual([
      ['social', 0, 2],
      ['boern', 2, 0],
    ]);
  });

  test.each([
    [-1, 0],
    [0, 1],
    [1, 1],
  ])('an ark decided %i days from the first day of the period', (dage, antal) => {
    const dag = plusDage(i2026.fra, dage);
    const besluttet = { dato: dag, af: ['p-33333'] };
    expect(iPerioden([sag('2026-22222', { besluttet })], i2026)).toHaveLength(antal);
    expect(iPerioden([sag('2026-22222', { besluttet: { ...besluttet, dato: plusDage(i2026.til, -dage) } })], i2026)).toHaveLength(antal); // prettier-ignore
  });
});

describe('R-184 what Strategisk Forum sees', () => {
  /** The cases behind the figures that are hidden, on one side: their sum is the total without what is shown. */
  function skjulte(ark: readonly Sagsark[], art: 'afholdt' | 'ellers') {
    const tal = samlet(ark, ALT, CENTRE);
    const vist = forum(tal);
    const dele = tal.centre.filter((_, i) => vist.centre[i]?.[art] === undefined);
    return { vist, tal, dele, sager: medBeløb(ark, art, dele.map((c) => c.center)) }; // prettier-ignore
  }

  /** The cases that add something to the figures of these centers. */
  function medBeløb(ark: readonly Sagsark[], art: 'afholdt' | 'ellers', centre: readonly string[]) {
    const sider = samlet(ark, ALT, CENTRE).talte.map(({ forløb, ark: one }) => ({
      forløb,
      side: art === 'afholdt' ? one.udgift : one.ellers,
    }));
    const med = sider.filter(({ side }) => side.beløb !== 0 && centre.includes(side.center));
    return new Set(med.map(({ forløb }) => forløb));
  }

  test('no figure, and no difference of figures, is from fewer than five citizens', () => {
    fc.assert(
      fc.property(fc.array(sagsark, { maxLength: 60 }), fc.constantFrom('afholdt' as const, 'ellers' as const), (ark, art) => {
        const { vist, tal, dele, sager } = skjulte(ark, art);
        if (vist.borgere === undefined) {
            expect(vist.centre).toEqual([]);
            return;
          }
        expect(vist.borgere).toBeGreaterThanOrEqual(FÆRREST);
        for (const [i, center] of tal.centre.entries()) {
          if (vist.centre[i]?.[art] !== undefined) expect([0, FÆRREST, 6, 7, 8]).toContain(medBeløb(ark, art, [center.center]).size);
        }
        if (dele.length > 0) {
          expect(dele.length).toBeGreaterThanOrEqual(2);
          expect(sager.size).toBeGreaterThanOrEqual(FÆRREST);
        }
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  const sager = (antal: number, center: string, fra = 2, beløb = ['100', '50']): readonly Sagsark[] =>
    Array.from({ length: antal }, (_, i) => ({
      forløb: `2026-2222${fra + i}`,
      ark: etArk({
        udgift: { center, beløb: beløb[0], ansvarlig: 'p-33333' },
        ellers: { center: 'social', beløb: beløb[1], ansvarlig: 'p-44444' },
        trin: trin('kladde', 'komplet'),
      }),
    }));
  test.each([
    ['four citizens', sager(4, 'boern'), undefined, []],
    ['four citizens without an amount', sager(4, 'boern', 2, ['0', '0']), undefined, []],
    ['one amount and four of 0', [...sager(4, 'boern', 2, ['100', '0']), ...sager(1, 'boern', 6)], undefined, []],
    ['five amounts of 0', sager(5, 'boern', 2, ['100', '0']), 5, [0, 0, 50_000]],
    ['five, and one amount with four of 0', [...sager(5, 'boern'), ...sager(4, 'social', 2, ['0', '50']), ...sager(1, 'social', 6)], 5, [undefined, undefined, undefined]],
    ['five in one center', sager(5, 'boern'), 5, [0, 0, 50_000]],
    ['five and one', [...sager(5, 'boern'), ...sager(1, 'arbejdsmarked', 7)], 6, [undefined, undefined, undefined]],
    ['five and five', [...sager(5, 'boern'), ...sager(5, 'arbejdsmarked')], 5, [50_000, 0, 50_000]],
  ])('%s', (_, ark, borgere, afholdt) => {
    const vist = forum(samlet(ark, ALT, CENTRE));
    expect(vist.borgere).toBe(borgere);
    expect(vist.centre.map((c) => c.afholdt)).toEqual(afholdt);
  }); // prettier-ignore

  test('one small side hides the deviation of every center it could be found from, and not what they pay', () => {
    const [første, ...resten] = sager(6, 'boern');
    const enkelt = første && {
      ...første,
      ark: { ...første.ark, ellers: { ...første.ark.ellers, center: 'arbejdsmarked' } },
    };
    const { centre } = forum(samlet(enkelt ? [enkelt, ...resten] : [], ALT, CENTRE));
    expect(centre.map((c) => [c.afholdt, c.ellers, c.forskel])).toEqual([
      [0, undefined, undefined],
      [0, undefined, undefined],
      [60_000, undefined, undefined],
    ]);
  });

  test('a deviation is hidden with either of its sides', () => {
    fc.assert(
      fc.property(fc.array(sagsark, { maxLength: 60 }), (ark) => {
        for (const { afholdt, ellers, forskel } of forum(samlet(ark, ALT, CENTRE)).centre)
          expect(forskel === undefined).toBe(afholdt === undefined || ellers === undefined);
      }),
    );
  });
});

test('R-184 what is kept of a report reads back as what was shown, and holds nothing more', () => {
  const halvår = parseHalvår('2026-1');
  const dag = dato('2026-07-05');
  fc.assert(
    fc.property(fc.array(sagsark, { maxLength: 60 }), (ark) => {
      if (halvår === undefined) throw new Error('no half-year');
      const tal = forum(samlet(ark, ALT, CENTRE));
      const text = writeYaml({ orienteringer: [somSkrives(halvår, dag, tal)] });
      const { doc, findings } = readDocument('o.yaml', new TextEncoder().encode(text), orienteringer);
      expect(findings).toEqual([]);
      expect(givet(doc?.value.orienteringer ?? [], halvår)).toEqual({ opgjort: dag, tal });
      expect(text).not.toMatch(/2026-2222|e-6p2kd|Familievejleder/);
    }),
  );
});

describe('R-184 half-years', () => {
  test.each([
    ['2026-1', '2026-01-01', '2026-06-30', 'første halvår 2026'],
    ['2026-2', '2026-07-01', '2026-12-31', 'andet halvår 2026'],
  ])('%s', (kode, fra, til, navn) => {
    expect(parseHalvår(kode)).toEqual({ fra, til, kode, navn });
  });

  test.each(['2026', '2026-3', '2026-0', '26-1', '2026-1-1', ''])('%j is none', (text) => {
    expect(parseHalvår(text)).toBeUndefined();
  });

  test.each([
    ['2026-06-30', 'andet halvår 2025'],
    ['2026-07-01', 'første halvår 2026'],
    ['2026-12-31', 'første halvår 2026'],
    ['2027-01-01', 'andet halvår 2026'],
  ])('on %s the last whole one is %s', (today, navn) => {
    expect(sidsteHalvår(dato(today)).navn).toBe(navn);
  });

  test('the ones before it, the oldest first', () => {
    const sidste = sidsteHalvår(dato('2026-08-01'));
    expect(halvårTilOgMed(sidste, 4).map(({ fra }) => fra)).toEqual(['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01']); // prettier-ignore
  });
});
