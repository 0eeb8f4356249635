/** Who was at the samarbejdsmøder, and how many talks there were in all. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Forløb } from '../../src/model/forloeb.ts';
import type { Møde } from '../../src/model/moede.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { tjekFaggrupper } from '../../src/rules/moede-faggrupper.ts';
import { tjekKadence } from '../../src/rules/moede-kadence.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { hentMetode } from '../documents/eksempel.ts';
import { located } from '../helpers/located.ts';
import { forløb, hemmelig, møde, person, samarbejd, tid } from './dokumenter.ts';

const soroe = hentMetode('soroe');
const regler = (frister: Record<string, string> = {}, metode = soroe) => {
  const poster = Object.entries(frister).map(([kode, grænse]) => [
    kode,
    { grænse, begrundelse: 'Besluttet' },
  ]);
  const opsætning = located(samarbejd({ frister: Object.fromEntries(poster) as never }));
  return grænser(REGLER, located(metode), opsætning).grænser;
};

const PERSONER = [
  person('p-22222', { parttype: 'egen_myndighed', fagcenter: 'arbejdsmarked', organisation: 'Kommunen' }),
  person('p-33333', { parttype: 'egen_myndighed', fagcenter: 'social', organisation: 'Kommunen' }),
  person('p-44444', { organisation: 'Psykiatrien' }),
  person('p-55555', { organisation: 'Psykiatrien' }),
  person('p-66666', { parttype: 'egen_myndighed', fagcenter: 'boern', organisation: 'Kommunen' }),
  person('p-77777', { parttype: 'egen_myndighed', organisation: 'Kommunen' }),
];

const med = (...ids: readonly string[]) => ids.map((id) => ({ person: id, grund: hemmelig }));
const svarer = (id: string, valg: '1' | '2' | '3' | '4') => [
  { person: id, grund: hemmelig, svar: { valg, dato: dato('2026-12-01') } },
];
const ALLE: Partial<Møde> = { indkalder: 'p-33333', deltagere: med('p-22222') };

function savnet(
  { dag = '2026-12-15', ...ændring }: Partial<Møde> & { dag?: string },
  {
    today = '2026-12-20',
    metode = soroe,
    ...sag
  }: Partial<Forløb> & { today?: string; metode?: typeof soroe } = {},
): readonly string[] {
  const holdt = møde({
    type: 'samarbejdsmøde',
    status: 'holdt',
    tid: tid(dato(dag), '09.30', '11.00'),
    ...ændring,
  });
  return tjekFaggrupper(
    {
      forløb: located(forløb(sag), 'f'),
      møder: [located(holdt, 'm')],
      metode,
      grænser: regler({}, metode),
      today: dato(today),
    },
    PERSONER,
  ).map(({ code, file, severity, message }) => `${severity} ${code} ${file}: ${message}`);
}

const linje = (...hvem: readonly string[]) => [
  `advarsel moede/faggruppe-mangler m#deltagere: Der var ingen med fra ${hvem.join(', ')}.`,
];

describe('R-106 every faggruppe in the case is at the samarbejdsmøder', () => {
  test.each([
    ['both fagcentre, one of them convening', ALLE, []],
    ['only the one who convened', { ...ALLE, deltagere: [] }, linje('arbejdsmarked')],
    [
      'neither',
      { ...ALLE, indkalder: 'p-77777', deltagere: med('p-44444') },
      linje('arbejdsmarked', 'social'),
    ],
    ['one who said yes', { ...ALLE, deltagere: svarer('p-22222', '1') }, []],
    ['one who sends a note instead', { ...ALLE, deltagere: svarer('p-22222', '2') }, linje('arbejdsmarked')],
    ['one who could not that day', { ...ALLE, deltagere: svarer('p-22222', '3') }, linje('arbejdsmarked')],
    ['one who finds it irrelevant', { ...ALLE, deltagere: svarer('p-22222', '4') }, linje('arbejdsmarked')],
    [
      'those written down as present, not those invited',
      { ...ALLE, til_stede: ['p-33333'] },
      linje('arbejdsmarked'),
    ],
    [
      'somebody present who was not invited',
      { ...ALLE, deltagere: [], til_stede: ['p-22222', 'p-33333'] },
      [],
    ],
    ['a meeting not held', { deltagere: [], status: 'indkaldt' as const }, []],
    ['a meeting called off', { deltagere: [], status: 'aflyst' as const }, []],
    ['a formøde, which is for two', { deltagere: [], type: 'formøde' }, []],
  ])('%s', (_, ændring, ventet) => {
    expect(savnet(ændring)).toEqual(ventet);
  });

  test.each([
    ['the fagcenter of one', ['p-66666'], ALLE, linje('boern')],
    ['and is there', ['p-66666'], { ...ALLE, deltagere: med('p-22222', 'p-66666') }, []],
    ['from elsewhere', ['p-44444'], ALLE, linje('p-44444')],
    ['whose colleague comes', ['p-44444'], { ...ALLE, deltagere: med('p-22222', 'p-55555') }, []],
    ['of the kommune without a fagcenter: not any colleague will do', ['p-77777'], ALLE, linje('p-77777')],
  ])('a professional involved: %s', (_, fagpersoner, ændring, ventet) => {
    expect(savnet(ændring, { fagpersoner: fagpersoner.map((id) => ({ person: id })) })).toEqual(ventet);
  });

  test.each([
    ['2026-12-14', 0],
    ['2026-12-15', 1],
    ['2027-12-14', 1],
    ['2027-12-15', 0],
  ])('a meeting of 15 December 2026 on %s', (today, antal) => {
    expect(savnet({ ...ALLE, deltagere: [] }, { today })).toHaveLength(antal);
  });

  test('not of a closed case, nor by a method without fixed meetings', () => {
    expect(savnet({ deltagere: [] }, { status: 'afsluttet' })).toEqual([]);
    expect(savnet({ deltagere: [], type: 'koordinerende_møde' }, { metode: hentMetode('sus') })).toEqual([]);
  });
});

const holdt = (type: string, ...dage: readonly string[]) =>
  dage.map((dag) => located(møde({ type, status: 'holdt', tid: tid(dato(dag), '09.30', '11.00') }), 'm'));
const samtaler = (today: string, møder: ReturnType<typeof holdt>, frister: Record<string, string> = {}) =>
  tjekKadence({
    forløb: located(forløb()),
    møder,
    metode: soroe,
    grænser: regler(frister),
    today: dato(today),
  })
    .filter(({ code }) => code === 'moede/samtaler')
    .map(({ message }) => message);

describe('R-138 six talks a year, formøder and samarbejdsmøder together', () => {
  const TRE = holdt('samarbejdsmøde', '2027-02-01', '2027-06-01', '2027-10-01');
  const TO = { 'moede/formoeder': '2 pr. 12 måneder' };

  test('the method says six, and two kinds of three are six', () => {
    expect(soroe.regler['moede/samtaler']?.grænse).toBe('6 pr. 12 måneder');
    expect(
      samtaler('2027-12-01', [...TRE, ...holdt('formøde', '2027-01-15', '2027-05-15', '2027-09-15')]),
    ).toEqual([]);
  });

  test.each([
    ['2027-12-09', ['2026-12-10', '2027-05-15', '2027-09-15'], 0],
    ['2027-12-10', ['2026-12-10', '2027-05-15', '2027-09-15'], 1],
    ['2027-12-10', ['2027-12-10', '2027-05-15', '2027-09-15'], 0],
    ['2027-12-10', ['2027-12-11', '2027-05-15', '2027-09-15'], 1],
  ])(
    'where the kommune asks for two formøder, five talks are one too few: on %s',
    (today, formøder, antal) => {
      expect(samtaler(today, [...TRE, ...holdt('formøde', ...formøder)], TO)).toHaveLength(antal);
    },
  );

  test('says how many, and is silent where one kind is short by itself', () => {
    const fem = [...TRE, ...holdt('formøde', '2027-05-15', '2027-09-15')];
    expect(samtaler('2027-12-10', fem, TO)).toEqual([
      'Der er holdt 5 samtaler de seneste 12 måneder; der skal være mindst 6.',
    ]);
    expect(samtaler('2027-12-10', fem)).toEqual([]);
  });
});
