/** The meeting is prepared with the citizen, before the agenda is settled. */

import { expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { mødeopgaver, OPGAVETEKST, tjekMødeopgaver } from '../../src/rules/moede-opgaver.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { located } from '../helpers/located.ts';
import { forløb, metode, møde, samarbejd } from './dokumenter.ts';

const forbered = (today: string, frister: Record<string, string> = {}, ændring = {}) => {
  const poster = Object.entries(frister).map(([kode, grænse]) => [
    kode,
    { grænse, begrundelse: 'Besluttet' },
  ]);
  const opsætning = located(samarbejd({ frister: Object.fromEntries(poster) as never }));
  const gældende = grænser(REGLER, located(metode()), opsætning).grænser;
  return mødeopgaver(møde(ændring), forløb(), gældende, dato(today)).find((o) => o.opgave === 'forbered')
    ?.senest;
};

test.each([
  ['in good time', '2026-11-20', {}, '2026-12-08'],
  [
    'the day before the agenda settles at the latest',
    '2026-11-20',
    { 'moede/opgave': '1 dag' },
    '2026-12-12',
  ],
  ['earlier where the agenda settles earlier', '2026-11-20', { 'moede/dagsorden': '9 dage' }, '2026-12-05'],
  ['today when it is too late', '2026-12-14', {}, '2026-12-14'],
])('R-092 a meeting on the 15th is prepared with the citizen: %s', (_, today, frister, ventet) => {
  expect(forbered(today, frister)).toBe(ventet);
  expect(OPGAVETEKST.forbered).toContain('sammen med borgeren');
});

test('R-092 a talk with the citizen alone needs no other talk before it', () => {
  expect(forbered('2026-11-20', {}, { deltagere: [] })).toBeUndefined();
});

test.each([
  ['2026-12-07', 0],
  ['2026-12-08', 0],
  ['2026-12-09', 1],
])('R-092 due on the 8th, on %s', (today, antal) => {
  const opgaver = [{ opgave: 'forbered', senest: dato('2026-12-08') } as const];
  expect(tjekMødeopgaver(located(møde({ opgaver })), dato(today))).toHaveLength(antal);
});

const tolken = (retningslinjer: object | undefined, today = '2026-11-20') => {
  const sag = { ...forløb(), ...(retningslinjer && { retningslinjer: retningslinjer as never }) };
  const gældende = grænser(REGLER, located(metode()), located(samarbejd({}))).grænser;
  const medTolk = møde({ tolk: { nødvendig: true } });
  return mødeopgaver(medTolk, sag, gældende, dato(today)).find((o) => o.opgave === 'tolk')?.senest;
};

test.each([
  ['the limit, when nothing is agreed', undefined, '2026-11-20', '2026-12-08'],
  ['the limit, when only the language is', { tolk: { nødvendig: true } }, '2026-11-20', '2026-12-08'],
  ['as many days before as is agreed', { tolk: { nødvendig: true, bestillingsfrist: 10 } }, '2026-11-20', '2026-12-05'],
  ['shorter, when that is agreed', { tolk: { nødvendig: true, bestillingsfrist: 2 } }, '2026-11-20', '2026-12-13'],
  ['today, when it is too late', { tolk: { nødvendig: true, bestillingsfrist: 30 } }, '2026-11-20', '2026-11-20'],
])('R-080 the interpreter is ordered: %s', (_, retningslinjer, today, ventet) => {
  expect(tolken(retningslinjer, today)).toBe(ventet);
}); // prettier-ignore

test.each([
  [true, '2026-11-20', '2026-12-14'],
  [true, '2026-12-15', '2026-12-15'],
  [false, '2026-11-20', undefined],
  [undefined, '2026-11-20', undefined],
])(
  'R-140 who wants to be reminded by SMS (%s) is, the day before: on %s it is due %s',
  (ønsket, today, ventet) => {
    const sag = forløb();
    const borger = { ...sag.borger, sms_påmindelse: ønsket };
    const gældende = grænser(REGLER, located(metode()), located(samarbejd({}))).grænser;
    const opgaver = mødeopgaver(møde(), { ...sag, borger }, gældende, dato(today));
    expect(opgaver.find((o) => o.opgave === 'sms')?.senest).toBe(ventet);
  },
);
