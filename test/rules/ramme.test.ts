/** `ramme tjek`: the half year to the day, the approval, every question, and what git can and cannot say. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { RAMMESKEMA } from '../../src/model/ramme-spoergsmaal.ts';
import type { Ramme } from '../../src/model/ramme.ts';
import { erEtableret, rammeIndhold, type Rammetjek, tjekRamme } from '../../src/rules/ramme.ts';
import { linjer, located } from '../helpers/located.ts';
import { oversigt, personer, ramme, standardgrænser, tilbud } from './dokumenter.ts';

function fund(enRamme: Ramme, ændring: Partial<Rammetjek> = {}) {
  return tjekRamme({
    ramme: located(enRamme, 'ramme.yaml'),
    tilbud: located(oversigt, 'tilbud.yaml'),
    personer,
    grænser: standardgrænser,
    today: dato('2026-08-01'),
    indhold: 'sha256-a',
    historik: { kind: 'known', lastChange: dato('2026-06-01') },
    ...ændring,
  });
}

function medDatoer(opdateret: string, næste = '2099-12-31'): Ramme {
  return ramme({
    opdatering: { ...ramme().opdatering, opdateret: dato(opdateret), næste: dato(næste) },
    godkendelse: { dato: dato('2020-01-01'), af: 'styregruppen' },
  });
}

const SENT = { historik: { kind: 'known', lastChange: dato('2020-01-01') } } as const;

test('a ramme in order has no findings', () => {
  expect(fund(ramme())).toEqual([]);
});

describe('R-021 X-06: not older than six calendar months', () => {
  test.each([
    ['2026-06-01', '2026-11-30', 'snart'],
    ['2026-06-01', '2026-12-01', 'snart'],
    ['2026-06-01', '2026-12-02', 'forældet'],
    ['2026-08-31', '2027-02-27', 'snart'],
    ['2026-08-31', '2027-02-28', 'snart'],
    ['2026-08-31', '2027-03-01', 'forældet'],
    ['2027-08-31', '2028-02-28', 'snart'],
    ['2027-08-31', '2028-02-29', 'snart'],
    ['2027-08-31', '2028-03-01', 'forældet'],
    ['2028-02-29', '2028-08-29', 'snart'],
    ['2028-02-29', '2028-08-30', 'forældet'],
    ['2026-06-01', '2026-10-31', 'i orden'],
    ['2026-06-01', '2026-11-01', 'snart'],
    ['2026-09-30', '2027-02-27', 'i orden'],
    ['2026-09-30', '2027-02-28', 'snart'],
  ] as const)('updated %s, today %s: %s', (opdateret, today, svar) => {
    const koder = { 'i orden': [], snart: ['ramme/snart-foraeldet'], forældet: ['ramme/foraeldet'] };
    const ventet = koder[svar].map((kode) => `${kode} ramme.yaml#opdatering.opdateret`);
    expect(linjer(fund(medDatoer(opdateret), { today: dato(today), ...SENT }))).toEqual(ventet);
  });
});

describe('R-052 X-06: nor past the day set for the next', () => {
  test.each([
    ['2026-07-31', 'i orden'],
    ['2026-08-01', 'snart'],
    ['2026-08-31', 'snart'],
    ['2026-09-01', 'snart'],
    ['2026-09-02', 'forældet'],
  ] as const)('next 1 September, today %s: %s', (today, svar) => {
    const koder = { 'i orden': [], snart: ['ramme/snart-foraeldet'], forældet: ['ramme/foraeldet'] };
    const ventet = koder[svar].map((kode) => `${kode} ramme.yaml#opdatering.næste`);
    const enRamme = medDatoer('2026-06-01', '2026-09-01');
    expect(linjer(fund(enRamme, { today: dato(today), ...SENT }))).toEqual(ventet);
  });

  test('both days passed: both lines', () => {
    const enRamme = medDatoer('2026-06-01', '2026-09-01');
    expect(linjer(fund(enRamme, { today: dato('2027-01-01'), ...SENT }))).toEqual([
      'ramme/foraeldet ramme.yaml#opdatering.næste',
      'ramme/foraeldet ramme.yaml#opdatering.opdateret',
    ]);
  });

  test.each([
    ['2026-06-01', true],
    ['2026-06-02', false],
  ])('the next on %s, the last on 1 June: out of order %s', (næste, fejl) => {
    const koder = fund(medDatoer('2026-06-01', næste), { today: dato('2026-06-01'), ...SENT }).map(
      (f) => f.code,
    );
    expect(koder.includes('ramme/naeste-foer-opdateret')).toBe(fejl);
  });
});

describe('R-017 R-018: approved by the styregruppe', () => {
  test.each([
    [{}, 'ramme/ikke-godkendt ramme.yaml#godkendelse'],
    [
      { godkendelse: { dato: dato('2026-06-10'), af: 'projektlederen' } },
      'ramme/ikke-godkendt ramme.yaml#godkendelse.af',
    ],
    [
      { godkendelse: { dato: dato('2026-06-10'), af: 'Styregruppen', indhold: 'sha256-b' } },
      'ramme/aendret-siden-godkendelse ramme.yaml#godkendelse.indhold',
    ],
    [
      { godkendelse: { dato: dato('2026-08-02'), af: 'styregruppen' } },
      'ramme/fremtid ramme.yaml#godkendelse.dato',
    ],
  ])('%j: %s', (ændring, linje) => {
    const { godkendelse: _, ...uden } = ramme();
    expect(linjer(fund({ ...uden, ...ændring }))).toEqual([linje]);
  });

  test('approved today is not the future', () => {
    expect(fund(ramme({ godkendelse: { dato: dato('2026-08-01'), af: 'styregruppen' } }))).toEqual([]);
  });

  test('R-018 etableret: answered and approved, whatever its age', () => {
    const tilbudsoversigt = located(oversigt);
    const { godkendelse: _, ...uden } = ramme();
    const { tolk: __, ...halv } = ramme().kommunikation;
    expect(erEtableret(located(medDatoer('2020-01-01')), tilbudsoversigt)).toBe(true);
    expect(erEtableret(located(uden), tilbudsoversigt)).toBe(false);
    expect(erEtableret(located(ramme({ kommunikation: halv })), tilbudsoversigt)).toBe(false);
    expect(erEtableret(located(ramme()), located({ tilbud: [] }))).toBe(false);
  });
});

test('R-050 an update dated in the future', () => {
  const fremtid = fund(medDatoer('2026-08-02'), SENT);
  expect(linjer(fremtid)).toEqual(['ramme/fremtid ramme.yaml#opdatering.opdateret']);
});

describe('R-050: changed after its date', () => {
  test.each([
    ['2026-05-31', []],
    ['2026-06-01', []],
    ['2026-06-02', ['ramme/aendret-siden-opdatering ramme.yaml#opdatering.opdateret']],
  ])('last changed %s, dated 1 June', (dag, ventet) => {
    expect(linjer(fund(ramme(), { historik: { kind: 'known', lastChange: dato(dag) } }))).toEqual(ventet);
  });

  test('a missing history is said, not guessed at', () => {
    const fundet = fund(ramme(), { historik: { kind: 'unknown' } });
    expect(fundet.map(({ code, severity }) => [code, severity])).toEqual([
      ['ramme/historik-mangler', 'oplysning'],
    ]);
  });
});

const SPØRGSMÅL = RAMMESKEMA.flatMap(({ nøgle: gruppe, spørgsmål }) =>
  spørgsmål.map((s) => ({ gruppe, ...s })),
);

describe('R-023…R-052: every question', () => {
  test.each(SPØRGSMÅL)(
    '$krav $gruppe.$nøgle unanswered: its own line, page and question',
    ({ gruppe, nøgle, krav, side, spørgsmål }) => {
      const enRamme = ramme({ [gruppe]: { ...ramme()[gruppe], [nøgle]: undefined } });
      const ubesvaret = fund(enRamme).filter(({ code }) => code === 'ramme/ubesvaret');
      expect(linjer(ubesvaret)).toEqual([`ramme/ubesvaret ramme.yaml#${gruppe}.${nøgle}`]);
      expect(ubesvaret[0]).toMatchObject({ severity: 'fejl', source: `SUS 2014, s. ${side} (${krav})` });
      expect(`${ubesvaret[0]?.message} ${ubesvaret[0]?.hint}`).toContain(spørgsmål);
    },
  );

  test('an empty list is no answer', () => {
    const enRamme = ramme({ organisering: { ...ramme().organisering, tovholdere: [] } });
    expect(linjer(fund(enRamme))).toEqual(['ramme/ubesvaret ramme.yaml#organisering.tovholdere']);
  });

  test('R-045 R-046 tilbudsoversigten lacks one of its halves', () => {
    const kun = (sektor: 'kommunal' | 'privat' | 'frivillig') =>
      fund(ramme(), { tilbud: located({ tilbud: [tilbud('t-22222', { sektor })] }, 'tilbud.yaml') });
    expect(kun('kommunal').map(({ source }) => source)).toEqual(['SUS 2014, s. 10 (R-046)']);
    expect(kun('privat').map(({ source }) => source)).toEqual(['SUS 2014, s. 10 (R-045)']);
    expect(linjer(kun('frivillig'))).toEqual(['ramme/ubesvaret tilbud.yaml#tilbud']);
  });

  test('R-032 an area without its functions, R-040 a plan without access', () => {
    const enRamme = ramme({
      organisering: { ...ramme().organisering, koordinerende_funktioner: [{ område: 'Social' }] },
      planer_og_arbejdsredskaber: { ...ramme().planer_og_arbejdsredskaber, planer: [{ navn: 'Min Plan' }] },
    });
    expect(linjer(fund(enRamme))).toEqual([
      'ramme/plan-uden-adgang ramme.yaml#planer_og_arbejdsredskaber.planer.0',
      'ramme/ubesvaret ramme.yaml#organisering.koordinerende_funktioner.0',
    ]);
  });
});

test('R-033 R-050 R-052 the people it names are in personer.yaml', () => {
  const fremmed = { opdateret_af: 'p-99999', skal_opdateres_af: 'p-88888' };
  const enRamme = ramme({
    organisering: { ...ramme().organisering, tovholdere: ['p-22222', 'p-77777'] },
    opdatering: { ...ramme().opdatering, ...fremmed },
  });
  expect(linjer(fund(enRamme))).toEqual([
    'person/ukendt ramme.yaml#opdatering.opdateret_af',
    'person/ukendt ramme.yaml#opdatering.skal_opdateres_af',
    'person/ukendt ramme.yaml#organisering.tovholdere.1',
  ]);
});

describe('rammeIndhold', () => {
  test('dates and approval do not count', () => {
    const { godkendelse: _, ...uden } = ramme();
    expect(rammeIndhold(uden)).toBe(rammeIndhold(medDatoer('2020-01-01')));
  });

  test('the order of keys does not count', () => {
    const baglæns = Object.fromEntries(Object.entries(ramme().kommunikation).toReversed());
    expect(rammeIndhold(ramme({ kommunikation: baglæns }))).toBe(rammeIndhold(ramme()));
  });

  test.each(SPØRGSMÅL.filter(({ gruppe }) => gruppe !== 'opdatering'))(
    '$gruppe.$nøgle counts',
    ({ gruppe, nøgle }) => {
      const enRamme = ramme({ [gruppe]: { ...ramme()[gruppe], [nøgle]: undefined } });
      expect(rammeIndhold(enRamme)).not.toBe(rammeIndhold(ramme()));
    },
  );
});
