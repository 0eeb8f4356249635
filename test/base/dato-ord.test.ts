/** Days as people say them at a meeting, from a Saturday, a Monday and the edges of months and years. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dato,
  datoDele,
  formatDato,
  formatDatoLang,
  plusDage,
  plusMåneder,
  ugedag,
} from '../../src/base/dato.ts';
import { forståDato } from '../../src/base/dato-ord.ts';

const LØRDAG = '2026-11-21';
const MANDAG = '2026-11-23';

describe('a day as it is said', () => {
  it.each([
    ['2027-03-01', LØRDAG, '2027-03-01'],
    ['i dag', LØRDAG, '2026-11-21'],
    ['I morgen', LØRDAG, '2026-11-22'],
    ['i overmorgen', LØRDAG, '2026-11-23'],
    ['fredag', LØRDAG, '2026-11-27'],
    ['på fredag', LØRDAG, '2026-11-27'],
    ['senest på fredag', LØRDAG, '2026-11-27'],
    ['fre', LØRDAG, '2026-11-27'],
    ['fre.', LØRDAG, '2026-11-27'],
    ['lørdag', LØRDAG, '2026-11-28'],
    ['søndag', LØRDAG, '2026-11-22'],
    ['tirsdag', MANDAG, '2026-11-24'],
    ['næste tirsdag', MANDAG, '2026-12-01'],
    ['næste tirsdag', LØRDAG, '2026-11-24'],
    ['næste søndag', LØRDAG, '2026-11-29'],
    ['tirsdag i næste uge', MANDAG, '2026-12-01'],
    ['tirsdag i uge 50', LØRDAG, '2026-12-08'],
    ['uge 50', LØRDAG, '2026-12-11'],
    ['i uge 53', LØRDAG, '2027-01-01'],
    ['uge 2', LØRDAG, '2027-01-15'],
    ['uge 53', '2027-01-03', undefined],
    ['søndag i uge 53', '2027-01-03', '2027-01-03'],
    ['næste uge', MANDAG, '2026-12-04'],
    ['om 14 dage', LØRDAG, '2026-12-05'],
    ['om en uge', LØRDAG, '2026-11-28'],
    ['om to uger', LØRDAG, '2026-12-05'],
    ['om et år', LØRDAG, '2027-11-21'],
    ['om en måned', '2027-01-31', '2027-02-28'],
    ['om tre måneder', '2026-11-30', '2027-02-28'],
    ['1/3', LØRDAG, '2027-03-01'],
    ['1/12', LØRDAG, '2026-12-01'],
    ['21/11', LØRDAG, '2026-11-21'],
    ['20/11', LØRDAG, '2027-11-20'],
    ['1/3-28', LØRDAG, '2028-03-01'],
    ['1/3 2028', LØRDAG, '2028-03-01'],
    ['1.3.2028', LØRDAG, '2028-03-01'],
    ['01-03-2028', LØRDAG, '2028-03-01'],
    ['1.3.', LØRDAG, '2027-03-01'],
    ['29/2', LØRDAG, '2028-02-29'],
    ['15. december', LØRDAG, '2026-12-15'],
    ['15 dec', LØRDAG, '2026-12-15'],
    ['den 15. dec.', LØRDAG, '2026-12-15'],
    ['15. december 2027', LØRDAG, '2027-12-15'],
    ['tirsdag den 15. december', LØRDAG, '2026-12-15'],
    ['d. 15.', LØRDAG, '2026-12-15'],
    ['den 21.', LØRDAG, '2026-11-21'],
    ['den 31.', LØRDAG, '2026-12-31'],
    ['den 30.', '2027-01-31', '2027-03-30'],
  ])('R-099 "%s" on %s is %s', (text, today, expected) => {
    expect(forståDato(text, dato(today))).toBe(expected);
  });

  it.each([
    '', 'snart', 'fr', 'dag', 'næste', 'uge', 'uge 0', 'uge 54', '0/1', '32/1', '1/13', '30/2', '30. februar', 'om nul dage',
    'om', 'om mange dage', 'den 0.', 'den 32.', '15', 'maj', 'ma', '2026-02-30', 'om 9999 dage', '1/3/', '15. d',
  ])('"%s" is not understood', (text) => {
    expect(forståDato(text, dato(LØRDAG))).toBeUndefined();
  }); // prettier-ignore
});

const dag = fc.integer({ min: 0, max: 40_000 }).map((n) => plusDage(dato('1990-01-01'), n));

describe('whatever day it is', () => {
  it('a weekday is one of the next seven days, and is that weekday', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 6 }), (today, n) => {
        const navn = formatDatoLang(plusDage(today, n)).split(' ')[0] ?? '';
        const svar = forståDato(navn, today);
        expect(svar).toBe(plusDage(today, n === 0 ? 7 : n));
        const næste = forståDato(`næste ${navn}`, today) ?? today;
        expect([ugedag(næste), næste > today, næste <= plusDage(today, 13)]).toEqual([
          ugedag(plusDage(today, n)),
          true,
          true,
        ]);
      }),
    );
  });

  it('every way of writing one day leads back to it', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 364 }), (today, n) => {
        const d = plusDage(today, n);
        const { år, måned, dag: nummer } = datoDele(d);
        const måder = [
          d,
          formatDato(d),
          formatDatoLang(d),
          `${nummer}/${måned}-${år}`,
          `${nummer}.${måned}.${år}`,
        ];
        expect(måder.map((text) => forståDato(text, today))).toEqual(måder.map(() => d));
        if (måned === 2 && nummer === 29) return;
        expect(forståDato(`${nummer}/${måned}`, today)).toBe(d);
        expect(forståDato(formatDato(d).replace(/ \d{4}$/, ''), today)).toBe(d);
      }),
    );
  });

  it('counts days, weeks and months as the calendar does', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 200 }), (today, n) => {
        expect(forståDato(`om ${n} dage`, today)).toBe(plusDage(today, n));
        expect(forståDato(`om ${n} uger`, today)).toBe(plusDage(today, 7 * n));
        expect(forståDato(`om ${n} måneder`, today)).toBe(plusMåneder(today, n));
      }),
    );
  });

  it('what is not written with its year is never in the past, and nothing throws', () => {
    const ord = fc.constantFrom(
      'om',
      'en',
      'den',
      '1',
      '31.',
      '12',
      '/',
      'fredag',
      'i',
      'uge',
      'næste',
      'maj',
      'på',
      '',
    );
    fc.assert(
      fc.property(
        dag,
        fc.oneof(
          fc.string(),
          fc.array(ord).map((o) => o.join(' ')),
        ),
        (today, text) => {
          const svar = forståDato(text, today);
          if (svar !== undefined && !/\d{4}|\d\D+\d+\D+\d{2}$/.test(text)) expect(svar >= today).toBe(true);
        },
      ),
    );
  });
});
