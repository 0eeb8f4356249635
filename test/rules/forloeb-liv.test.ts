/** Screening counted, guidelines missing, erasure due, and who must be told at the end. */

import { describe, expect, it, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import { forløb as forløbsskema } from '../../src/model/forloeb.ts';
import { møde as mødeskema } from '../../src/model/moede.ts';
import { aktører, ikkeOrienterede, åbneAftaler } from '../../src/rules/forloeb-afslutning.ts';
import { tjekRetningslinjer } from '../../src/rules/forloeb-retningslinjer.ts';
import { slettedag, tjekSlettefrist } from '../../src/rules/forloeb-slettefrist.ts';
import { tjekTovholderUge } from '../../src/rules/forloeb-roller.ts';
import { gældendeSamtykker } from '../../src/rules/samtykke-gaeldende.ts';
import { visitationsstøtte } from '../../src/rules/visitationsstoette.ts';
import { located } from '../helpers/located.ts';
import { forløb, metode, samarbejd, standardgrænser } from './dokumenter.ts';
import { samtykke, tilbagekaldelse } from './sag.ts';

const poster = (...ids: string[]) => ids.map((id) => ({ id, navn: id }));

describe('the counts of a screening', () => {
  const m = metode({
    kriterier: poster('a', 'b', 'c'),
    tjekliste: poster('u1', 'u2', 'u3'),
    stratificering: [{ id: 's', navn: 'Helbred', lav: poster('l1', 'l2'), høj: poster('h1') }],
  });
  const tæl = (kriterier: string[], udsagn: string[], krav: 'mindst_ét' | 'alle' = 'mindst_ét') =>
    visitationsstøtte(
      {
        kriterier,
        udelukket: [],
        tjekliste: udsagn.map((u) => ({ udsagn: u })),
        stratificering: ['h1', 'l2', 'x'],
      },
      { ...m, kriterier_krav: krav },
    );

  test.each([
    [[], 'mindst_ét', false],
    [['a'], 'mindst_ét', true],
    [['x'], 'mindst_ét', false],
    [['a', 'b'], 'alle', false],
    [['a', 'b', 'c'], 'alle', true],
    [['a', 'a', 'a'], 'alle', false],
  ] as const)('X-04 criteria %j with %s: %s', (kriterier, krav, nok) => {
    expect(tæl([...kriterier], [], krav).kriterier.nok).toBe(nok);
  });

  test.each([
    [[], 0, false],
    [['u1'], 1, false],
    [['u1', 'u2'], 2, true],
    [['u1', 'u1'], 1, false],
    [['u1', 'x'], 1, false],
  ] as const)('R-116 statements %j are %i, several: %s', (udsagn, passer, flere) => {
    expect(tæl([], [...udsagn]).tjekliste).toMatchObject({ passer, ialt: 3, flere });
  });

  it('R-117, R-118 counts the low and the high degree by themselves', () => {
    const [helbred] = tæl([], []).stratificering;
    expect(helbred).toMatchObject({ lav: { passer: 1, ialt: 2 }, høj: { passer: 1, ialt: 1 } });
  });
});

describe('R-079…R-085 the guidelines', () => {
  const svaret = forløbsskema.shape.retningslinjer.parse({
    mødested: 'Her',
    tolk: { nødvendig: 'nej' },
    bisidder: { har: 'nej' },
    egen_fortælling: 'Min',
    samarbejdet: 'Sådan',
  });
  const fuldt = forløb({
    retningslinjer: svaret,
    borger: { navn: new Sensitive('N'), kanal: 'brev' },
    netværk: [],
    fagpersoner: [{ person: 'p-22222' }],
  });
  const kilder = (f: typeof fuldt) =>
    tjekRetningslinjer(located(f)).map(({ source }) => /R-\d+/.exec(source)?.[0]);

  test.each([
    ['mødested', 'R-079'],
    ['tolk', 'R-080'],
    ['bisidder', 'R-081'],
    ['egen_fortælling', 'R-083'],
    ['samarbejdet', 'R-085'],
  ])('without %s: %s', (nøgle, krav) => {
    expect(kilder(fuldt)).toEqual([]);
    expect(kilder({ ...fuldt, retningslinjer: { ...svaret, [nøgle]: undefined } })).toEqual([krav]);
  });

  it('R-082, R-140 without a network and without a channel', () => {
    expect(kilder({ ...fuldt, fagpersoner: [] })).toEqual(['R-082']);
    expect(kilder({ ...fuldt, borger: { navn: new Sensitive('N') } })).toEqual(['R-140']);
  });

  it('R-080 nothing is demanded before the case is active or after it is closed', () => {
    for (const status of ['henvist', 'visiteret', 'afsluttet', 'slettes'] as const) {
      expect(kilder({ ...forløb(), status })).toEqual([]);
    }
  });
});

describe('R-089 erasure', () => {
  const lukket = located(forløb({ status: 'afsluttet', afsluttet: dato('2024-02-29') }));
  const opsat = (år?: number) => samarbejd(år === undefined ? {} : { slettefrist: { år, hjemmel: 'B' } });
  const koder = (dag: string, år?: number) =>
    tjekSlettefrist(lukket, opsat(år), dato(dag)).map(({ code, severity }) => `${severity} ${code}`);

  test.each([
    ['2029-02-27', 5, []],
    ['2029-02-28', 5, ['fejl forloeb/slettefrist']],
    ['2029-03-01', 5, ['fejl forloeb/slettefrist']],
    ['2028-02-28', 4, []],
    ['2028-02-29', 4, ['fejl forloeb/slettefrist']],
  ])('closed on a leap day, %s, %i years: %j', (dag, år, ventet) => {
    expect(koder(dag, år)).toEqual(ventet);
  });

  it('reminds of the missing decision, and never makes one', () => {
    expect(koder('2050-01-01')).toEqual(['advarsel forloeb/slettefrist-mangler']);
    expect(slettedag(forløb(), opsat(5))).toBeUndefined();
  });
});

describe('R-089 who must be told', () => {
  const møde = (status: string, person: string, aftaler: object[] = []) =>
    mødeskema.parse({
      id: 'm-22222',
      type: 'møde',
      nummer: '1',
      status,
      formål: 'F',
      tid: { dato: '2026-11-03', fra: '09.00', til: '10.00' },
      sted: { hos: 'borger' },
      indkalder: 'p-22222',
      deltagere: [{ person, grund: 'G' }],
      aftaler,
      kalender: { uid: 'tilfaeldig@kalender.invalid' },
    });
  const sag = forløb({ fagpersoner: [{ person: 'p-66666' }, { person: 'p-77777' }] });

  it('the citizen, the roles, the professionals, and whoever was invited; each once, and nobody of a meeting called off', () => {
    const møder = [møde('holdt', 'p-77777'), møde('indkaldt', 'n-22222'), møde('aflyst', 'p-88888')];
    const alle = aktører(sag, møder, dato('2026-12-01'));
    expect(alle).toEqual(['borger', 'p-22222', 'p-66666', 'p-77777', 'n-22222']);
    const orienteret = alle
      .slice(1)
      .map((person) => ({ person, dato: dato('2026-12-01'), hvordan: new Sensitive('t') }));
    const slut = { dato: dato('2026-12-01'), begrundelse: new Sensitive('b'), plan: new Sensitive('p'), plan_med_borgeren: true, orienteret }; // prettier-ignore
    expect(ikkeOrienterede(sag, møder, slut)).toEqual(['borger']);
  });

  it('agreements still open are counted, kept and dropped ones are not', () => {
    const aftale = (id: string, status: string) => ({
      id,
      hvem: 'borger',
      hvad: 'H',
      hvornår: '2026-12-01',
      status,
    });
    const aftaler = [aftale('a-22222', 'åben'), aftale('a-33333', 'udført'), aftale('a-44444', 'bortfaldet')];
    expect(åbneAftaler([møde('holdt', 'p-77777', aftaler)]).map(({ id }) => id)).toEqual(['a-22222']);
  });
});

test('R-071, R-072, R-073 a fordelingsmøde or a direct agreement: either stops the clock, and only the decision does', () => {
  const behov = { konstateret: dato('2026-11-02'), af: 'p-33333' };
  const uge = (tovholdere: ReturnType<typeof forløb>['tovholdere'], dag: string) =>
    tjekTovholderUge(
      located(forløb({ status: 'henvist', behov, tovholdere })),
      metode({ roller_i_forløb: ['tovholder'] }),
      standardgrænser,
      dato(dag),
    );
  const midlertidig = { person: 'p-33333', fra: dato('2026-11-02'), midlertidig: true };
  const besluttet = { person: 'p-22222', fra: dato('2026-11-09'), midlertidig: false };
  expect(uge([midlertidig], '2026-11-09')).toEqual([]);
  expect(uge([midlertidig], '2026-11-10')[0]?.hint).toMatch(/med borgeren.*fordelingsmøde/);
  expect(uge([midlertidig, besluttet], '2026-11-10')).toEqual([]);
});

test.each([
  ['the citizen was told nothing', { informeret: undefined }],
  ['the citizen was not told whom it is for', { informeret: { om_hvem: false } }],
  ['the citizen was told afterwards', { informeret: { dato: dato('2026-11-10') } }],
  ['it is oral without a reason', { givet: { form: 'mundtlig' } }],
] as const)('R-084, R-187 a consent is not in force when %s', (_, ændring) => {
  expect(gældendeSamtykker([samtykke(ændring)], dato('2026-11-20'))).toEqual([]);
});

test('a consent is in force from its day to its last day, and not from the day it is withdrawn', () => {
  const ét = samtykke();
  const på = (dag: string, ...flere: ReturnType<typeof tilbagekaldelse>[]) =>
    gældendeSamtykker([ét, ...flere], dato(dag)).map(({ id }) => id);
  expect(på('2026-11-08')).toEqual([]);
  expect(på('2026-11-09')).toEqual(['s-22222']);
  expect(på('2027-11-09')).toEqual(['s-22222']);
  expect(på('2027-11-10')).toEqual([]);
  const nej = tilbagekaldelse(dato('2026-12-01'));
  expect(på('2026-11-30', nej)).toEqual(['s-22222']);
  expect(på('2026-12-01', nej)).toEqual([]);
});
