/** moede.yaml: times that hold together, and names that exist. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Møde } from '../../src/model/moede.ts';
import { tjekMøde } from '../../src/rules/moede.ts';
import { linjer, located } from '../helpers/located.ts';
import { hemmelig, metode, møde, punkt, samarbejd, tid } from './dokumenter.ts';

const fund = (etMøde: Møde) =>
  linjer(
    tjekMøde({
      møde: located(etMøde, 'm.yaml'),
      metode: metode(),
      samarbejd: samarbejd(),
      kendte: new Set(['p-22222', 'p-33333', 'p-44444', 'n-22222']),
    }),
  );
const DAGEN = dato('2026-12-15');
const deltager = (person: string): Møde['deltagere'][number] => ({ person, grund: hemmelig });
const aftale = (id: string, hvem: string): Møde['aftaler'][number] => ({
  id,
  hvem,
  hvad: hemmelig,
  hvornår: dato('2027-01-10'),
  status: 'åben',
  ændringer: [],
});

test('a meeting in order has no findings', () => {
  expect(fund(møde())).toEqual([]);
});

test.each([
  ['11.00', '11.01', []],
  ['11.00', '11.00', ['moede/tid m.yaml#tid.til']],
  ['11.00', '10.59', ['moede/tid m.yaml#tid.til']],
])('R-096 from %s to %s', (fra, til, ventet) => {
  expect(fund(møde({ tid: tid(DAGEN, fra, til), dagsorden: [] }))).toEqual(ventet);
});

describe('R-096 R-168: the agenda of a meeting from 9.30 to 11.00', () => {
  const linje = (i: number) => `moede/dagsordenens-tid m.yaml#dagsorden.${i}.fra`;
  test.each([
    ['fills it', [punkt('09.30', 30), punkt('10.00', 60)], []],
    ['with a pause', [punkt('09.30', 30), punkt('10.10', 50)], []],
    ['begins before it', [punkt('09.29', 30)], [linje(0)]],
    ['begins after it began', [punkt('09.31', 30)], [linje(0)]],
    ['overlaps by a minute', [punkt('09.30', 31), punkt('10.00', 60)], [linje(1)]],
    ['ends a minute late', [punkt('09.30', 30), punkt('10.00', 61)], [linje(1)]],
    ['is out of order', [punkt('09.30', 10), punkt('10.00', 10), punkt('09.45', 10)], [linje(2)]],
    ['is not made yet', [], []],
  ])('%s', (_, dagsorden, ventet) => {
    expect(fund(møde({ dagsorden }))).toEqual(ventet);
  });
});

describe('what it names', () => {
  test.each([
    ['an unknown kind', { type: 'samarbejdsmode' }, ['moede/type m.yaml#type']],
    ['an unknown room', { sted: { lokale: 'raadhus-2-15' } }, ['moede/lokale m.yaml#sted.lokale']],
    ['a room is not needed', { sted: { hos: 'borger' } }, []],
    ['an unknown convener', { indkalder: 'p-99999' }, ['person/ukendt m.yaml#indkalder']],
    [
      'unknown and doubled participants',
      { deltagere: [deltager('p-44444'), deltager('n-99999'), deltager('p-44444')], sted: { hos: 'borger' } },
      ['id/dobbelt m.yaml#deltagere.2.person', 'person/ukendt m.yaml#deltagere.1.person'],
    ],
    [
      'R-088 agreements: the citizen is known',
      { aftaler: [aftale('a-22222', 'borger'), aftale('a-22222', 'p-99999')] },
      ['id/dobbelt m.yaml#aftaler.1.id', 'person/ukendt m.yaml#aftaler.1.hvem'],
    ],
    [
      'R-097 parked by someone unknown',
      { parkeret: [{ tekst: hemmelig }, { tekst: hemmelig, fra: 'p-99999' }] },
      ['person/ukendt m.yaml#parkeret.1.fra'],
    ],
    [
      'R-126 a decision on item 0',
      { beslutninger: [{ punkt: 0, tekst: hemmelig }] },
      ['moede/beslutning m.yaml#beslutninger.0.punkt'],
    ],
    ['R-126 a decision on the last item', { beslutninger: [{ punkt: 2, tekst: hemmelig }] }, []],
    [
      'R-126 a decision past the last item',
      { beslutninger: [{ punkt: 3, tekst: hemmelig }] },
      ['moede/beslutning m.yaml#beslutninger.0.punkt'],
    ],
  ] as const)('%s', (_, ændring, ventet) => {
    expect(fund(møde(ændring as Partial<Møde>))).toEqual(ventet);
  });
});

describe('people and places', () => {
  test('R-090 R-091 a meeting with partners has participants; a formøde needs none', () => {
    expect(fund(møde({ deltagere: [] }))).toEqual(['moede/uden-deltagere m.yaml#deltagere']);
    expect(fund(møde({ deltagere: [], type: 'formøde' }))).toEqual([]);
  });

  test('R-095 four seats: two participants, the convener and the citizen; not three', () => {
    const to = [deltager('p-44444'), deltager('n-22222')];
    expect(fund(møde({ deltagere: to }))).toEqual([]);
    expect(fund(møde({ deltagere: [...to, deltager('p-33333')] }))).toEqual([]);
    expect(fund(møde({ deltagere: [...to, deltager('p-22222')] }))).toEqual([
      'moede/pladser m.yaml#sted.lokale',
    ]);
  });

  test.each([
    [undefined, ['moede/tolk m.yaml#tolk']],
    [{ nødvendig: true }, ['moede/tolk m.yaml#tolk.bestilt']],
    [{ nødvendig: true, bestilt: dato('2026-12-01') }, []],
    [{ nødvendig: false }, []],
  ])('R-080 the interpreter: %j', (tolk, ventet) => {
    const { tolk: _, ...uden } = møde();
    const etMøde = tolk === undefined ? uden : { ...uden, tolk };
    expect(fund(etMøde)).toEqual(ventet);
    expect(fund({ ...etMøde, status: 'holdt' })).toEqual([]);
  });

  test.each([
    ['2026-12-14', []],
    ['2026-12-15', []],
    ['2026-12-16', ['moede/svarfrist-efter-moedet m.yaml#svarfrist']],
  ])('X-22 answers by %s for a meeting on the 15th', (svarfrist, ventet) => {
    expect(fund(møde({ svarfrist: dato(svarfrist) }))).toEqual(ventet);
  });
});
