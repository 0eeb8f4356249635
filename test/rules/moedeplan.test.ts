/** A year of meetings: what the planner proposes breaks no rule and books no room twice (R-125, R-134…R-137). */

import { describe, expect, test } from 'vitest';
import { type Dato, dageMellem, dato, plusDage, plusMåneder, ugedag } from '../../src/base/dato.ts';
import { erFri } from '../../src/base/lukkedage.ts';
import type { Klokkeslæt } from '../../src/base/klokkeslaet.ts';
import { lokalebog } from '../../src/rules/ledige-lokaler.ts';
import { tjekKadence } from '../../src/rules/moede-kadence.ts';
import { type Mødeplan, type Planønske, planlægÅr } from '../../src/rules/moedeplan.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { hentMetode } from '../documents/eksempel.ts';
import { located } from '../helpers/located.ts';
import { forløb, møde, samarbejd } from './dokumenter.ts';

const kl = (...tider: readonly string[]) => tider.map((tid) => tid as Klokkeslæt);
const lokaler = (antal: number) =>
  Array.from({ length: antal }, (_, i) => ({ id: `lokale-${i}`, navn: 'Lokale' }));
const soroe = hentMetode('soroe');
const gældende = grænser(REGLER, located(soroe), located(samarbejd())).grænser;
const START = dato('2026-11-05');

const ønske = (ændring: Partial<Planønske> = {}): Planønske => ({
  samarbejdsmøde: { type: 'samarbejdsmøde', minutter: 90 },
  formøde: { type: 'formøde', minutter: 60 },
  fra: START,
  antal: 3,
  interval: { antal: 4, enhed: 'måneder' },
  sidste: { samarbejdsmøde: undefined, formøde: undefined },
  start: START,
  ...ændring,
});
const sagen = (start: Dato) => {
  const en = forløb();
  const afgørelse = en.visitation?.afgørelse;
  if (!en.visitation || !afgørelse) throw new Error('no decision');
  return located(
    { ...en, visitation: { ...en.visitation, afgørelse: { ...afgørelse, dato: start } } },
    'f.yaml',
  );
};
/** Every breach of the rules on any day from the start until the year is over. */
const brud = (start: Dato, { møder }: Mødeplan) => {
  const indkaldt = møder.map(({ type, dato: d, fra, til }) =>
    located(møde({ type, tid: { dato: d, fra, til } })),
  );
  const sidste = møder.findLast(({ type }) => type === 'samarbejdsmøde')?.dato ?? start;
  const fund: string[] = [];
  for (let today = start; today <= plusMåneder(sidste, 1); today = plusDage(today, 7)) {
    const svar = tjekKadence({
      forløb: sagen(start),
      møder: indkaldt,
      metode: soroe,
      grænser: gældende,
      today,
    });
    fund.push(...svar.map(({ code }) => `${today} ${code}`));
  }
  return fund;
};

describe('one case on Tuesdays', () => {
  const tirsdage = samarbejd({ lokaler: lokaler(1), mødedage: ['tirsdag'], mødetider: kl('09.30', '12.30') });

  test('R-125 R-135 0-4-8: three of each, a formøde about two weeks before, on Tuesdays that are no holidays', () => {
    const plan = planlægÅr(ønske(), lokalebog(tirsdage, []));
    expect(plan.uløst).toEqual([]);
    expect(plan.møder.map(({ type }) => type)).toEqual(
      [1, 2, 3].flatMap(() => ['formøde', 'samarbejdsmøde']),
    );
    expect(plan.møder.map((m) => m.dato)).toEqual([
      '2026-11-10', '2026-11-24', '2027-03-09', '2027-03-23', '2027-07-06', '2027-07-20',
    ]); // prettier-ignore
    for (const { dato: d } of plan.møder) expect(ugedag(d)).toBe(2);
    expect(brud(START, plan)).toEqual([]);
  });

  test('R-136 the next is never after the limit, however the year falls', () => {
    // Easter, Whitsun and Ascension fall on these days.
    const dage = samarbejd({ lokaler: lokaler(1), mødedage: ['mandag', 'torsdag'], mødetider: kl('09.30') });
    for (let i = 0; i < 400; i += 1) {
      const sidste = plusDage(START, i);
      const plan = planlægÅr(
        ønske({
          fra: plusDage(sidste, 30),
          sidste: { samarbejdsmøde: sidste, formøde: plusDage(sidste, -14) },
        }),
        lokalebog(dage, []),
      );
      const første = plan.møder.find(({ type }) => type === 'samarbejdsmøde')?.dato ?? '';
      expect(første <= plusMåneder(sidste, 4), sidste).toBe(true);
      expect(plan.møder.every(({ dato: d }) => !erFri(d, dage.lukkedage))).toBe(true);
    }
  });

  const holdt = (samarbejdsmøde: string, formøde: string) => ({
    samarbejdsmøde: dato(samarbejdsmøde),
    formøde: dato(formøde),
  });
  const planlagt = (ændring: Partial<Planønske>) =>
    planlægÅr(ønske({ antal: 1, ...ændring }), lokalebog(tirsdage, [])).møder.map(
      ({ type, dato: d, skulleSenest }) =>
        [type, d, skulleSenest].filter((del) => del !== undefined).join(' '),
    );

  test.each([
    ['2026-11-10', ['formøde 2026-11-24', 'samarbejdsmøde 2026-12-08']],
    ['2026-12-15', ['formøde 2026-12-15 2026-12-10', 'samarbejdsmøde 2026-12-29 2026-12-14']],
    ['2027-01-20', ['formøde 2027-01-26 2026-12-10', 'samarbejdsmøde 2027-02-02 2026-12-14']],
  ])('R-136 nothing is planned before the first day, %s, and what is late by then is said', (fra, ventet) => {
    const sidste = holdt('2026-08-14', '2026-08-10');
    expect(planlagt({ fra: dato(fra), sidste })).toEqual(ventet);
  });

  test('R-135 a formøde that stands between the two is the one', () => {
    const fra = dato('2026-11-10');
    expect(planlagt({ fra, sidste: holdt('2026-08-14', '2026-11-03') })).toEqual([
      'samarbejdsmøde 2026-12-08',
    ]);
    expect(planlagt({ fra, sidste: holdt('2026-08-14', '2026-08-14') })).toHaveLength(2);
    expect(planlagt({ fra, sidste: holdt('2026-08-14', '2026-12-06') })).toHaveLength(2);
  });

  test('a formøde for which there are no days before the meeting is said to have none', () => {
    const plan = planlægÅr(
      ønske({ fra: dato('2026-12-07'), antal: 1, sidste: holdt('2026-08-14', '2026-08-10') }),
      lokalebog(tirsdage, []),
    );
    expect(plan.møder.map(({ type }) => type)).toEqual(['samarbejdsmøde']);
    expect(plan.uløst.map(({ type, fra, senest }) => `${type} ${senest < fra}`)).toEqual(['formøde true']);
  });

  test('a meeting for which the room is taken goes to another time, then another day', () => {
    const bog = lokalebog(tirsdage, []);
    const [en, to, tre] = [1, 2, 3].map(() => {
      const ledig = bog.find(dato('2026-11-24'), 90) ?? bog.find(dato('2026-12-01'), 90);
      if (ledig) bog.tag(ledig);
      return ledig;
    });
    expect([en, to, tre].map((b) => `${b?.dato} ${b?.fra}`)).toEqual([
      '2026-11-24 09.30', '2026-11-24 12.30', '2026-12-01 09.30',
    ]); // prettier-ignore
  });

  test('meetings that touch do not overlap; one minute more does', () => {
    const taget = (til: string) => [
      { dato: dato('2026-11-24'), fra: '08.30' as Klokkeslæt, til: til as Klokkeslæt, lokale: 'lokale-0' },
    ];
    expect(lokalebog(tirsdage, taget('09.30')).find(dato('2026-11-24'), 90)?.fra).toBe('09.30');
    expect(lokalebog(tirsdage, taget('09.31')).find(dato('2026-11-24'), 90)?.fra).toBe('12.30');
  });

  test('what cannot be placed is said', () => {
    const lukket = samarbejd({ lokaler: lokaler(1), mødedage: [], mødetider: kl('09.30') });
    const plan = planlægÅr(ønske(), lokalebog(lukket, []));
    expect(plan.møder).toEqual([]);
    expect(plan.uløst).toHaveLength(6);
  });
});

test('R-134 R-135 R-136 R-137 X-07 two hundred cases: 3+3 and four months for each, and no room twice', () => {
  const opsætning = samarbejd({
    lokaler: lokaler(4),
    mødedage: ['tirsdag', 'torsdag'],
    mødetider: kl('08.30', '10.15', '12.30', '14.15'),
  });
  const bog = lokalebog(opsætning, []);
  const planer = Array.from({ length: 200 }, (_, i) => {
    const start = plusDage(START, (i * 37) % 300);
    return { start, plan: planlægÅr(ønske({ fra: plusDage(start, 3), start, antal: 4 }), bog) };
  });
  const alle = planer.flatMap(({ plan }) => plan.møder);
  for (const [i, a] of alle.entries()) {
    const oveni = alle
      .slice(i + 1)
      .filter((b) => b.lokale === a.lokale && b.dato === a.dato && a.fra < b.til && b.fra < a.til);
    expect(oveni).toEqual([]);
  }
  for (const { start, plan } of planer) {
    expect(plan.uløst).toEqual([]);
    expect(brud(start, plan)).toEqual([]);
    const af = (type: string) => plan.møder.filter((m) => m.type === type).map((m) => m.dato);
    for (const [i, f] of af('formøde').entries()) {
      expect(dageMellem(f, af('samarbejdsmøde')[i] ?? f)).toBeGreaterThanOrEqual(3);
    }
  }
});
