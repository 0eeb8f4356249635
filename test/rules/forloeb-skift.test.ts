/** Roles that change hands: who ends when, and when a case becomes active. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Dato, dato, plusDage } from '../../src/base/dato.ts';
import type { Forløb } from '../../src/model/forloeb.ts';
import { rollehavere } from '../../src/rules/forloeb-roller.ts';
import { alleRollerBesat, kanHaveRollen, skift, statusEfterRoller } from '../../src/rules/forloeb-skift.ts';
import { forløb, metode } from './dokumenter.ts';

type Tovholdere = Forløb['tovholdere'];
const d = (text: string): Dato => dato(text);

function haver(person: string, fra: string, til?: string, midlertidig = false): Tovholdere[number] {
  return { person, fra: d(fra), ...(til !== undefined && { til: d(til) }), midlertidig };
}

const ny = (fra: string, person = 'p-99999') => ({ rolle: 'tovholder', person, fra: d(fra) }) as const;
const med = (...tovholdere: Tovholdere) => forløb({ tovholdere });

describe('R-066, R-067 who gives way, and on which day', () => {
  test.each([
    ['the temporary one, the day before', [haver('p-22222', '2026-11-02', undefined, true)], '2026-11-09', [[0, '2026-11-08']]],
    ['the temporary one of the same day keeps that day', [haver('p-22222', '2026-11-09', undefined, true)], '2026-11-09', [[0, '2026-11-09']]],
    ['the decided one, the day before', [haver('p-22222', '2026-11-02')], '2026-11-03', [[0, '2026-11-02']]],
    ['nobody who has ended', [haver('p-22222', '2026-11-02', '2026-11-08')], '2026-11-09', []],
    ['whoever still runs on the day', [haver('p-22222', '2026-11-02', '2026-11-09')], '2026-11-09', [[0, '2026-11-08']]],
    ['both of two', [haver('p-22222', '2026-11-02', undefined, true), haver('p-33333', '2026-11-03')], '2026-11-09', [[0, '2026-11-08'], [1, '2026-11-08']]],
  ] as const)('%s', (_, tovholdere, fra, afløses) => {
    const forventet = afløses.map(([indeks, til]) => ({ indeks, til }));
    expect(skift(med(...tovholdere), ny(fra))).toEqual({ art: 'skift', afløses: forventet });
  }); // prettier-ignore

  test.each([
    ['2026-11-08', 'for_tidligt'],
    ['2026-11-09', 'for_tidligt'],
    ['2026-11-10', 'skift'],
  ])('a change on %s, when the holder began on the 9th: %s', (fra, art) => {
    const svar = skift(med(haver('p-22222', '2026-11-09')), ny(fra));
    expect(svar.art).toBe(art);
    if (svar.art === 'for_tidligt') expect(svar.tidligst).toBe('2026-11-10');
  });

  it('knows the one who has the role already, but not one who has it only for the time being', () => {
    expect(skift(med(haver('p-99999', '2026-11-02')), ny('2026-11-09')).art).toBe('har_rollen');
    expect(skift(med(haver('p-99999', '2026-11-02', undefined, true)), ny('2026-11-09')).art).toBe('skift');
    expect(skift(med(haver('p-99999', '2026-11-02', '2026-11-08')), ny('2026-11-09')).art).toBe('skift');
  });

  it('R-059 after any number of changes there is exactly one tovholder on every day from the first', () => {
    const skridt = fc.array(fc.record({ person: fc.constantFrom('p-22222', 'p-33333', 'p-44444'), om: fc.integer({ min: 0, max: 40 }) }), { maxLength: 12 }); // prettier-ignore
    fc.assert(
      fc.property(skridt, fc.boolean(), (rækken, midlertidig) => {
        let tovholdere: Tovholdere = [haver('p-22222', '2026-11-02', undefined, midlertidig)];
        let fra = d('2026-11-02');
        for (const { person, om } of rækken) {
          fra = plusDage(fra, om);
          const svar = skift(med(...tovholdere), { rolle: 'tovholder', person, fra });
          if (svar.art !== 'skift') continue;
          const til = new Map(svar.afløses.map((a) => [a.indeks, a.til]));
          tovholdere = tovholdere.map((t, i) => ({ ...t, ...(til.has(i) && { til: til.get(i) }) }));
          tovholdere = [...tovholdere, { person, fra, midlertidig: false }];
        }
        const sag = med(...tovholdere);
        for (let dag = d('2026-11-02'); dag <= plusDage(fra, 3); dag = plusDage(dag, 1)) {
          expect(rollehavere(sag, 'tovholder', dag)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('R-059, R-104, R-105 when a case is active', () => {
  const sorø = metode({ roller_i_forløb: ['koordinerende_sagsbehandler', 'støtteperson'] });
  const koordinator = { person: 'p-33333', fra: d('2026-11-05') };
  const støtte = { person: 'n-22222', fra: d('2026-11-09'), art: 'eget_netværk' } as const;
  const sag = (koordinerende: boolean, støttet: boolean, status: Forløb['status'] = 'visiteret') =>
    forløb({
      status,
      koordinerende_sagsbehandlere: koordinerende ? [koordinator] : [],
      støttepersoner: støttet ? [støtte] : [],
    });

  test.each([
    [true, true, '2026-11-08', 'visiteret'],
    [true, true, '2026-11-09', 'aktivt'],
    [true, true, '2026-11-10', 'aktivt'],
    [true, false, '2026-11-10', 'visiteret'],
    [false, true, '2026-11-10', 'visiteret'],
  ])('koordinator %s, støtteperson %s, on %s: %s', (k, s, dag, status) => {
    expect(statusEfterRoller(sag(k, s), sorø, d(dag))).toBe(status);
  });

  test.each(['henvist', 'aktivt', 'afsluttet', 'slettes'] as const)(
    'a case that is %s stays so',
    (status) => {
      expect(statusEfterRoller(sag(true, true, status), sorø, d('2026-12-01'))).toBe(status);
    },
  );

  it('R-067 somebody for the time being fills no role', () => {
    const midlertidig = med(haver('p-22222', '2026-11-02', undefined, true));
    expect(alleRollerBesat(midlertidig, metode({ roller_i_forløb: ['tovholder'] }), d('2026-11-03'))).toBe(false);
    expect(alleRollerBesat(med(haver('p-22222', '2026-11-02')), metode({ roller_i_forløb: ['tovholder'] }), d('2026-11-03'))).toBe(true);
  }); // prettier-ignore
});

test('R-068, R-069 who may be tovholder is said by personer.yaml or by the ramme; other roles by personer.yaml alone', () => {
  const uden = { id: 'p-22222', roller: [] };
  expect(kanHaveRollen({ ...uden, roller: ['tovholder'] }, 'tovholder', [])).toBe(true);
  expect(kanHaveRollen(uden, 'tovholder', ['p-22222'])).toBe(true);
  expect(kanHaveRollen(uden, 'tovholder', ['p-33333'])).toBe(false);
  expect(kanHaveRollen(uden, 'koordinerende_sagsbehandler', ['p-22222'])).toBe(false);
});
