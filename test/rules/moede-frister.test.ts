/** Deadlines of meetings: the day before, the day, the day after. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Klokkeslæt } from '../../src/base/klokkeslaet.ts';
import type { Møde } from '../../src/model/moede.ts';
import { flytDagsorden } from '../../src/rules/dagsorden.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { tjekMødefrister } from '../../src/rules/moede-frister.ts';
import { tjekKadence } from '../../src/rules/moede-kadence.ts';
import { tjekMødeopgaver } from '../../src/rules/moede-opgaver.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { hentMetode } from '../documents/eksempel.ts';
import { linjer, located } from '../helpers/located.ts';
import { forløb, hemmelig, metode, møde, samarbejd, standardgrænser, tid } from './dokumenter.ts';

const soroe = hentMetode('soroe');
const lokalt = (frister: Record<string, string> = {}) => {
  const poster = Object.entries(frister).map(([kode, grænse]) => [
    kode,
    { grænse, begrundelse: 'Besluttet' },
  ]);
  const opsætning = located(samarbejd({ frister: Object.fromEntries(poster) as never }));
  return grænser(REGLER, located(soroe), opsætning).grænser;
};
/** The example is offered on 5 November 2026. */
const kadence = (
  today: string,
  møder: readonly Møde[],
  frister = {},
  status: 'aktivt' | 'afsluttet' = 'aktivt',
) =>
  linjer(
    tjekKadence({
      forløb: located(forløb({ status }), 'f'),
      møder: møder.map((m) => located(m, 'm')),
      metode: soroe,
      grænser: lokalt(frister),
      today: dato(today),
    }),
  ).filter((linje) => linje.startsWith('moede/'));
const holdt = (dag: string, ændring: Partial<Møde> = {}) =>
  møde({ type: 'samarbejdsmøde', status: 'holdt', tid: tid(dato(dag), '09.30', '11.00'), ...ændring });
const kun = (kode: string, fund: readonly string[]) => fund.filter((f) => f.startsWith(`moede/${kode}`));

describe('R-136 X-07 never more than four months', () => {
  const ÉT = [holdt('2026-12-15')];
  test.each([
    ['2027-04-14', ÉT, []],
    ['2027-04-15', ÉT, []],
    ['2027-04-16', ÉT, ['moede/interval f#status']],
    ['2027-01-10', [...ÉT, holdt('2027-04-15', { status: 'indkaldt' })], []],
    ['2027-01-10', [...ÉT, holdt('2027-04-16', { status: 'indkaldt' })], ['moede/interval m#tid.dato']],
    ['2027-04-16', [...ÉT, holdt('2027-03-01', { status: 'aflyst' })], ['moede/interval f#status']],
    ['2027-04-16', [...ÉT, holdt('2027-03-01', { type: 'formøde' })], ['moede/interval f#status']],
    ['2027-03-05', [], []],
    ['2027-03-06', [], ['moede/interval f#status']],
  ])('on %s', (today, møder, ventet) => {
    expect(kun('interval', kadence(today, møder))).toEqual(ventet);
  });

  test('the kommune decides another limit; a closed case has none; nor has a method without it', () => {
    expect(kun('interval', kadence('2027-03-16', ÉT, { 'moede/interval': '3 måneder' }))).toHaveLength(1);
    expect(kun('interval', kadence('2027-04-16', ÉT, { 'moede/interval': '5 måneder' }))).toEqual([]);
    expect(kadence('2028-01-01', ÉT, {}, 'afsluttet')).toEqual([]);
    const sag = { forløb: located(forløb()), møder: [], grænser: standardgrænser, today: dato('2029-01-01') };
    expect(tjekKadence({ ...sag, metode: metode() })).toEqual([]);
  });
});

describe.each([
  ['R-134 R-137', 'antal', 'samarbejdsmøde'],
  ['R-135 R-137', 'formoeder', 'formøde'],
])('%s three in any twelve months', (_, kode, type) => {
  const tre = ['2026-12-15', '2027-04-01', '2027-08-01'].map((dag) => holdt(dag, { type }));
  test.each([
    ['2027-11-04', [], 0],
    ['2027-11-05', [], 1],
    ['2027-12-14', tre, 0],
    ['2027-12-15', tre, 1],
    ['2027-12-15', [...tre, holdt('2027-12-15', { type, status: 'indkaldt' })], 0],
    ['2027-12-15', [...tre, holdt('2027-12-16', { type, status: 'indkaldt' })], 1],
    ['2027-12-14', [...tre.slice(1), holdt('2026-12-15', { type, status: 'aflyst' })], 1],
  ])('on %s', (today, møder, antal) => {
    expect(kun(kode, kadence(today, møder))).toHaveLength(antal);
  });

  test('the kommune decides another number', () => {
    expect(kun(kode, kadence('2027-12-15', tre, { [`moede/${kode}`]: '2 pr. 12 måneder' }))).toEqual([]);
    expect(kun(kode, kadence('2027-12-14', tre, { [`moede/${kode}`]: '4 pr. 12 måneder' }))).toHaveLength(1);
  });
});

const frist = (today: string, ændring: Partial<Møde>) =>
  linjer(tjekMødefrister(located(møde(ændring), 'm'), '2026-k7q3x', lokalt(), dato(today)));
const SVAR = { valg: '1', dato: dato('2026-12-01') } as const;

describe('R-149…R-153 X-22 answers are in when the last day is over', () => {
  const medFrist = { svarfrist: dato('2026-12-08') };
  test.each([
    ['2026-12-07', medFrist, 0],
    ['2026-12-08', medFrist, 0],
    ['2026-12-09', medFrist, 1],
    ['2026-12-09', { ...medFrist, deltagere: [{ person: 'p-44444', grund: hemmelig, svar: SVAR }] }, 0],
    ['2026-12-09', { ...medFrist, indkalder: 'p-44444' }, 0],
    ['2026-12-09', { ...medFrist, status: 'aflyst' }, 0],
    ['2026-12-16', medFrist, 0],
  ] as const)('on %s', (today, ændring, antal) => {
    expect(frist(today, ændring as Partial<Møde>)).toHaveLength(antal);
  });
});

test.each([
  ['2026-12-12', 0],
  ['2026-12-13', 0],
  ['2026-12-14', 1],
])('R-094 X-05 a changed agenda of %s for a meeting on the 15th', (dag, antal) => {
  expect(frist(dag, { dagsorden_ændret: [dato('2026-12-14'), dato(dag)] })).toHaveLength(antal);
});

test.each([
  ['2026-12-07', undefined, 0],
  ['2026-12-08', undefined, 0],
  ['2026-12-09', undefined, 1],
  ['2026-12-09', dato('2026-12-09'), 0],
])('R-095 a task due on the 8th, on %s', (today, udført, antal) => {
  const opgaver = [{ opgave: 'lokale', senest: dato('2026-12-08'), udført } as const];
  expect(tjekMødeopgaver(located(møde({ opgaver })), dato(today))).toHaveLength(antal);
});

test('a moved agenda keeps its minutes and pauses, or is shared out again when the meeting is shorter', () => {
  const kl = (text: string) => text as Klokkeslæt;
  const rum = (fra: string, til: string) => ({ fra: kl(fra), til: kl(til) });
  const punkter = [
    { fra: kl('09.30'), minutter: 30 },
    { fra: kl('10.10'), minutter: 50 },
  ];
  expect(flytDagsorden(punkter, rum('09.30', '11.00'), rum('13.00', '14.30'))).toEqual([
    { fra: '13.00', minutter: 30 },
    { fra: '13.40', minutter: 50 },
  ]);
  expect(flytDagsorden(punkter, rum('09.30', '11.00'), rum('13.00', '13.40'))).toEqual([
    { fra: '13.00', minutter: 15 },
    { fra: '13.15', minutter: 25 },
  ]);
});
