/** one tovholder or two, Tuesdays or another day; both are the kommune's own to say. */

import { describe, expect, test } from 'vitest';
import { dato, plusDage, ugedag } from '../../src/base/dato.ts';
import type { Klokkeslæt } from '../../src/base/klokkeslaet.ts';
import type { Samarbejd } from '../../src/model/samarbejd.ts';
import { tjekRoller } from '../../src/rules/forloeb-roller.ts';
import { lokalebog } from '../../src/rules/ledige-lokaler.ts';
import { located } from '../helpers/located.ts';
import { forløb, samarbejd } from './dokumenter.ts';
import { læstMetode } from './metoder.ts';

const TO = forløb({
  tovholdere: ['p-22222', 'p-33333'].map((person) => ({
    person,
    fra: dato('2026-11-06'),
    midlertidig: false,
  })),
});

describe('X-21 a list of tovholdere', () => {
  test.each([
    ['soroe', []],
    ['sus', ['Det aktive forløb har i dag 2 i rollen tovholder; der skal være én.']],
  ])('%s: two at a time', (metode, ventet) => {
    const fund = tjekRoller(located(TO), læstMetode(metode), dato('2026-12-01'));
    expect(fund.map(({ message }) => message).filter((m) => m.includes('tovholder'))).toEqual(ventet);
  });
});

describe('X-21 the days meetings can be on', () => {
  /** The weekdays of two weeks in November that have a free room. */
  const åbne = (ændring: Partial<Samarbejd>) => {
    const bog = lokalebog(samarbejd({ mødetider: ['09.30' as Klokkeslæt], ...ændring }), []);
    const dage = Array.from({ length: 14 }, (_, i) => plusDage(dato('2026-11-09'), i));
    return [...new Set(dage.filter((dag) => bog.find(dag, 90) !== undefined).map(ugedag))];
  };
  test.each([
    ['Tuesdays, when it says so', { mødedage: ['tirsdag' as const] }, [2]],
    ['another day of the week', { mødedage: ['onsdag' as const] }, [3]],
    ['every working day, when nothing is said', {}, [1, 2, 3, 4, 5]],
  ])('%s', (_, ændring, ventet) => {
    expect(åbne(ændring)).toEqual(ventet);
  });
});
