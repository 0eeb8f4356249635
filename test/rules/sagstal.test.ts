/** What one case adds to the overview, each demand tried the day before, on the day and the day after. */

import { describe, expect, test } from 'vitest';
import { type Dato, dato } from '../../src/base/dato.ts';
import type { Møde } from '../../src/model/moede.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { type Sagskilde, sagstal } from '../../src/rules/sagstal.ts';
import { located } from '../helpers/located.ts';
import { forløb, metode, møde, samarbejd, tid } from './dokumenter.ts';
import { læstMetode } from './metoder.ts';
import { INDHOLD, skema } from './skema.ts';

const SORØ = læstMetode('soroe');
const FJERNT = dato('2024-01-02');

const sag = (today: Dato | string, ændring: Partial<Sagskilde> = {}) => {
  const { metode: m = SORØ } = ændring;
  return sagstal({
    forløb: located(forløb({ behov: { konstateret: FJERNT, af: 'p-33333' }, visitation: undefined })),
    møder: [],
    samtykker: [],
    mål: undefined,
    oplevelser: [],
    metode: m,
    samarbejd: samarbejd(),
    grænser: grænser(REGLER, located(m), located(samarbejd())).grænser,
    today: dato(today),
    ...ændring,
  });
};

/** Held on these days, one after the other. */
const holdt = (type: string, ...dage: readonly string[]) =>
  dage.map((d, i) =>
    located(
      møde({
        id: `m-2222${i + 2}`,
        type,
        nummer: i + 1,
        status: 'holdt',
        tid: tid(dato(d), '09.30', '11.00'),
      }),
    ),
  );

describe('X-07 R-136 never more than four months between two meetings', () => {
  const efter = (...dage: readonly string[]) => holdt('samarbejdsmøde', ...dage);

  test.each([
    ['2026-10-14', '2026-06-15', false],
    ['2026-10-15', '2026-06-15', false],
    ['2026-10-16', '2026-06-15', true],
    // Month ends are clamped: 31 October and four months is the last of February.
    ['2026-02-28', '2025-10-31', false],
    ['2026-03-01', '2025-10-31', true],
  ])('on %s, the last one %s: broken %s', (today, sidste, brudt) => {
    expect(sag(today, { møder: efter(sidste) }).brud.includes('interval')).toBe(brudt);
  });

  test('only while the case is active, and only where the method says so', () => {
    const lukket = located(forløb({ status: 'afsluttet', behov: { konstateret: FJERNT, af: 'p-33333' } }));
    expect(sag('2026-12-01', { forløb: lukket }).brud).toEqual([]);
    expect(sag('2026-12-01', { metode: metode() }).brud).toEqual([]);
  });
});

describe('X-07 R-137 3 + 3 within twelve months', () => {
  const samarbejdsmøder = holdt('samarbejdsmøde', '2025-12-01', '2026-04-01', '2026-08-01');
  const formøder = holdt('formøde', '2025-12-01', '2026-04-01', '2026-08-01');

  test.each([
    ['2026-11-29', false],
    ['2026-11-30', false],
    ['2026-12-01', true],
  ])('the first of them is a year old: on %s broken %s', (today, brudt) => {
    const møder = [...samarbejdsmøder, ...formøder];
    expect(sag(today, { møder }).brud.includes('antal')).toBe(brudt);
  });

  test('three of one kind are not enough', () => {
    expect(sag('2026-11-30', { møder: samarbejdsmøder }).brud).toEqual(['antal']);
    expect(sag('2026-11-30', { møder: formøder }).brud).toEqual(['interval', 'antal']);
  });

  test.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
  ])('not before the case has lasted a year: on %s broken %s', (today, brudt) => {
    const ny = located(forløb({ visitation: undefined, behov: { konstateret: dato('2025-12-01'), af: 'p-33333' } })); // prettier-ignore
    expect(sag(today, { forløb: ny }).brud.includes('antal')).toBe(brudt);
  });
});

describe('R-166 the skema is signed fourteen days after the meeting', () => {
  const mål = { skema: located(skema({ underskrifter: [] })), indhold: INDHOLD };

  test.each([
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
  ])('on %s missing %s', (today, mangler) => {
    expect(sag(today, { mål }).brud.includes('underskrift')).toBe(mangler);
  });

  test('a signed skema, and none at all, lack nothing', () => {
    const under = { mål: { ...mål, skema: located(skema()) } };
    const kontakt = { koordinerende_sagsbehandlere: [{ person: 'p-22222', fra: FJERNT }] };
    const forløbet = located(forløb({ ...kontakt, behov: { konstateret: FJERNT, af: 'p-33333' } }));
    expect(sag('2026-12-14', { ...under, forløb: forløbet }).brud).not.toContain('underskrift');
    expect(sag('2026-12-14').brud).not.toContain('underskrift');
  });
});

describe('R-149…R-152 answers to the invitations of three months', () => {
  const svar = (valg: '1' | '2' | '3' | '4') => ({ svar: { valg, dato: dato('2026-08-20') } });
  const deltagere: Møde['deltagere'] = [
    { person: 'p-33333' },
    { person: 'p-44444', ...svar('1') },
    { person: 'p-55555', ...svar('1') },
    { person: 'p-66666', ...svar('4') },
    { person: 'p-77777' },
  ].map((d) => ({ grund: møde().formål, ...d }));
  const med = (ændring: Partial<Møde>) => [
    located(møde({ deltagere, indkalder: 'p-33333', status: 'holdt', tid: tid(dato('2026-09-01'), '09.30', '11.00'), ...ændring })),
  ]; // prettier-ignore

  test('each counts once, and whoever convenes is not awaited', () => {
    expect(sag('2026-09-01', { møder: med({}) }).svar).toEqual({ 1: 2, 2: 0, 3: 0, 4: 1, intet: 1 });
  });

  test.each([
    ['2026-08-31', 0],
    ['2026-09-01', 2],
    ['2026-11-30', 2],
    ['2026-12-01', 0],
  ])('a meeting on 1 September is counted on %s: %i', (today, antal) => {
    expect(sag(today, { møder: med({}) }).svar[1]).toBe(antal);
  });

  test('a meeting that was called off is not', () => {
    expect(sag('2026-09-01', { møder: med({ status: 'aflyst' }) }).svar[1]).toBe(0);
  });
});

describe('R-159 goals reached, phases going on, experiences told', () => {
  test('an area is reached when one of its goals is, by the latest word', () => {
    const status = [
      { dato: '2026-10-01', nået: 'ja' },
      { dato: '2026-11-01', nået: 'nej' },
    ];
    const mål = (s: readonly object[]) => ({
      skema: located(skema({ mål: [{ id: 'g-22222', område: 'bolig', mål: 'Jeg', status: s }, { id: 'g-33333', område: 'bolig', mål: 'Jeg' }] })),
      indhold: INDHOLD,
    }); // prettier-ignore
    expect(sag('2026-12-01', { mål: mål(status.slice(0, 1)) }).mål).toEqual({ bolig: true });
    expect(sag('2026-12-01', { mål: mål(status) }).mål).toEqual({ bolig: false });
    expect(sag('2026-12-01').mål).toEqual({});
  });

  test.each([
    ['2026-04-30', []],
    ['2026-05-01', ['kontakt']],
    ['2026-06-01', ['kontakt', 'plan']],
    ['2026-06-02', ['plan']],
  ])('R-058 X-01 on %s: %j', (today, faser) => {
    const i = [
      { fase: 'kontakt', fra: dato('2026-05-01'), til: dato('2026-06-01') },
      { fase: 'plan', fra: dato('2026-06-01') },
      { fase: 'plan', fra: dato('2026-06-01') },
    ];
    expect(sag(today, { forløb: located(forløb({ faser: i })) }).faser).toEqual(faser);
  });

  test('an answer of tomorrow is not told today', () => {
    const ja = 'ja' as const;
    const oplevelse = { møde: 'm-22222', dato: dato('2026-12-01'), relation: ja, mål_og_emner: ja, tilgang_og_metode: ja, generelt: ja }; // prettier-ignore
    expect(sag('2026-11-30', { oplevelser: [oplevelse] }).oplevelser).toEqual([]);
    expect(sag('2026-12-01', { oplevelser: [oplevelse] }).oplevelser).toHaveLength(1);
  });
});
