/** Meetings enough in each stretch: when the next must be held, the day before, the day, the day after. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { parseHyppighed } from '../../src/base/graense.ts';
import { antalsfrist, mangler } from '../../src/rules/moede-antal.ts';

const række = (dage: readonly string[], krav = '3 pr. 12 måneder', start = '2026-11-05') => {
  const læst = parseHyppighed(krav);
  if (læst === undefined) throw new Error(krav);
  return { start: dato(start), dage: dage.map(dato), krav: læst };
};

describe('R-134 R-135 R-137 X-07 three in twelve months, for a forløb that began on 5 November 2026', () => {
  const TRE = ['2026-12-15', '2027-04-01', '2027-08-01'];
  test.each([
    ['none, at the start', '2026-11-05', [], '2027-03-05', 3],
    ['none, the day the first was best', '2027-03-05', [], '2027-03-05', 3],
    ['none, the day after: today, while it can still be reached', '2027-03-06', [], '2027-03-06', 3],
    ['none, the last day', '2027-11-04', [], '2027-11-04', 3],
    ['none, the day after it is too late', '2027-11-05', [], '2027-11-04', 3],
    ['one held: the second by July', '2027-03-06', ['2027-03-01'], '2027-07-05', 2],
    ['one convened counts as held', '2026-11-05', ['2027-03-01'], '2027-07-05', 2],
    ['two held: the third before the year is over', '2027-07-05', ['2027-03-01', '2027-07-01'], '2027-11-04', 1],
    ['three: until the first is a year old', '2027-08-02', TRE, '2027-12-14', 1],
    ['three, on that day', '2027-12-14', TRE, '2027-12-14', 1],
    ['three, the day after', '2027-12-15', TRE, '2027-12-14', 1],
    ['a fourth too late does not undo it', '2027-12-16', [...TRE, '2027-12-20'], '2027-12-14', 1],
    ['a fourth in time moves it', '2027-12-16', [...TRE, '2027-12-15'], '2028-03-31', 1],
    ['late, and then held: the next', '2027-12-20', [...TRE, '2027-12-20'], '2028-03-31', 1],
  ])('%s', (_, today, dage, dag, antal) => {
    expect(antalsfrist(række(dage), dato(today))).toMatchObject({ dag, mangler: antal });
  }); // prettier-ignore
});

test.each([
  ['2027-02-28', '2027-08-31', 1, '2028-02-29'],
  ['2027-02-28', '2028-03-01', 1, '2028-02-29'],
])(
  'a stretch of months ends late enough for a meeting on the last day of a long one',
  (start, today, antal, dag) => {
    const en = række(['2027-08-31'], '1 pr. 6 måneder', start);
    expect([mangler(en, dato('2028-02-29')), mangler(en, dato('2028-03-01'))]).toEqual([0, 1]);
    expect(antalsfrist(en, dato(today))).toMatchObject({ dag, mangler: antal });
  },
);

test('a year is shared out in months, and what cannot be shared out is due on its last day', () => {
  expect(antalsfrist(række([], '4 pr. 1 år'), dato('2026-11-05'))).toMatchObject({
    dag: '2027-02-05',
    mangler: 4,
  });
  expect(antalsfrist(række([], '9 pr. 1 måned'), dato('2026-11-05'))).toMatchObject({
    dag: '2026-12-04',
    mangler: 9,
  });
});
