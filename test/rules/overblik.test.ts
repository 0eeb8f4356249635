/** The overview as it is put together: which lines there are, what each says, and what is to be seen to first. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Metode } from '../../src/model/metode.ts';
import { grænser } from '../../src/rules/graenser.ts';
import type { Implementering } from '../../src/rules/implementering.ts';
import { sammenlign, type Tælling } from '../../src/rules/overblik.ts';
import { sagstællinger } from '../../src/rules/overblik-forloeb.ts';
import { kommunetællinger } from '../../src/rules/overblik-kommune.ts';
import { REGLER } from '../../src/rules/regler.ts';
import type { Sagstal } from '../../src/rules/sagstal.ts';
import { located } from '../helpers/located.ts';
import { samarbejd, standardgrænser } from './dokumenter.ts';
import { læstMetode } from './metoder.ts';

const SORØ = læstMetode('soroe');
const stok = (metode: Metode) => ({
  metode,
  grænser: grænser(REGLER, located(metode), located(samarbejd())).grænser,
});
const TOM: Sagstal = { status: 'aktivt', faser: [], brud: [], svar: {}, mål: {}, oplevelser: [] };
const gange = (antal: number, ændring: Partial<Sagstal> = {}): readonly Sagstal[] =>
  Array.from({ length: antal }, () => ({ ...TOM, ...ændring }));
const tæl = (sager: readonly Sagstal[], metode = SORØ) => sagstællinger({ sager, ...stok(metode) });
const linje = (tællinger: readonly Tælling[], nøgle: string) => tællinger.find((t) => t.nøgle === nøgle);

describe('R-009 the cases', () => {
  const sager = [
    ...gange(7, { brud: ['interval'], faser: ['plan'], mål: { bolig: true } }),
    ...gange(5, { mål: { bolig: false }, svar: { 1: 2, 4: 0 } }),
    ...gange(3, { status: 'henvist' }),
  ];

  test('each demand with its command, and none where all is well', () => {
    expect(linje(tæl(sager), 'krav/interval')).toEqual({
      afsnit: 'krav',
      nøgle: 'krav/interval',
      tekst: 'aktive forløb har mere end 4 måneder mellem to møder',
      antal: 7,
      af: 12,
      kommando: 'samarbejd tjek --kun moede/interval',
    });
    const antal = linje(tæl(gange(6, { brud: ['antal'] })), 'krav/antal');
    expect(antal).toMatchObject({ antal: 6, af: 6 });
    expect(antal?.kommando).toBe('samarbejd tjek --kun moede');
    expect(linje(tæl(sager), 'krav/antal')).not.toHaveProperty('kommando');
  });

  test('X-07 no cadence where the method sets none', () => {
    const krav = tæl(sager, læstMetode('sus')).filter(({ afsnit }) => afsnit === 'krav');
    expect(krav.map(({ nøgle }) => nøgle)).toEqual(['krav/underskrift']);
  });

  test('statuses, phases, goals and answers', () => {
    const tal = (nøgle: string) => [linje(tæl(sager), nøgle)?.antal, linje(tæl(sager), nøgle)?.af];
    expect(tal('forløb/aktivt')).toEqual([12, undefined]);
    expect(tal('forløb/henvist')).toEqual(['under 5', undefined]);
    expect(tal('forløb/afsluttet')).toEqual([0, undefined]);
    expect(tal('faser/plan')).toEqual([7, undefined]);
    expect(tal('mål/bolig')).toEqual([7, 12]);
    expect(tal('mål/økonomi')).toEqual([0, 0]);
    expect(tal('svar/1')).toEqual([10, undefined]);
    expect(tal('svar/4')).toEqual([0, undefined]);
  });

  test('many answers of few citizens are few', () => {
    const få = [...gange(4, { svar: { intet: 9 } }), ...gange(4)];
    expect(linje(tæl(få), 'svar/intet')?.antal).toBe('under 5');
  });

  test.each([
    [4, []],
    [5, ['krav/interval', 'krav/antal', 'krav/underskrift']],
  ])('with %i active cases: %j', (antal, nøgler) => {
    const krav = tæl(gange(antal)).filter(({ afsnit }) => afsnit === 'krav');
    expect(krav.map(({ nøgle }) => nøgle)).toEqual(nøgler);
  });

  test('a case whose status is hidden is in no other number', () => {
    const rig: Partial<Sagstal> = {
      brud: ['interval'],
      faser: ['plan'],
      svar: { 1: 9 },
      mål: { bolig: true },
    };
    const nøgler = tæl(gange(4, { ...rig, status: 'afsluttet' })).map(({ nøgle }) => nøgle);
    expect(nøgler).toEqual([
      ...['henvist', 'visiteret', 'aktivt', 'afsluttet', 'slettes'].map((s) => `forløb/${s}`),
      'oplevelse/borgere',
    ]);
    const begge = tæl([...gange(6), ...gange(4, { ...rig, status: 'afsluttet' })]);
    expect(linje(begge, 'svar/1')?.antal).toBe(0);
    expect(linje(begge, 'mål/bolig')).toMatchObject({ antal: 0, af: 0 });
  });

  const EN: Sagstal['oplevelser'][number] = {
    møde: 'm-22222',
    dato: dato('2026-11-01'),
    relation: 'ja',
    mål_og_emner: 'ja',
    tilgang_og_metode: 'ja',
    generelt: 'ja',
  };

  test.each([
    // [active that answered, active that did not, closed that answered]
    [5, 0, 0, 5],
    [5, 1, 1, 6],
    [4, 0, 0, 'under 5'],
    [0, 5, 3, 'under 5'],
    // Eight answers from two hidden statuses would say that they are four each.
    [4, 0, 4, '–'],
    [5, 0, 1, '–'],
  ])('%i and %i active, %i closed: so many are said to have answered: %s', (svaret, uden, lukket, vist) => {
    const talt = tæl([
      ...gange(svaret, { oplevelser: [EN] }),
      ...gange(uden),
      ...gange(lukket, { status: 'afsluttet', oplevelser: [EN] }),
    ]);
    expect(linje(talt, 'oplevelse/borgere')?.antal).toBe(vist);
    expect(linje(talt, 'oplevelse/generelt/ja')?.antal).toBe(typeof vist === 'number' ? vist : undefined);
  });

  test('no total of cases, and no word from any of them', () => {
    const nøgler = tæl(sager).map(({ nøgle }) => nøgle);
    expect(new Set(nøgler).size).toBe(nøgler.length);
    expect(tæl(sager).some(({ antal }) => antal === 15)).toBe(false);
  });
});

describe('R-009 the kommune', () => {
  const TAL: Implementering = {
    spørgsmål: { antal: 29, i_alt: 31, grupper: [] },
    etablering: { etableret: false, ubesvarede: 2, godkendt: true, ændret: false },
    opdatering: { opdateret: undefined, dage_siden: 183, senest: undefined, forældet: false },
    tilbud: { antal: 9, i_alt: 12, ældste_dage: 400, sektorer: { kommunal: 5, privat: 4, frivillig: 3 } },
    handleplan: { antal: 6, i_alt: 6, aktiviteter: { planlagt: 1, i_gang: 2, gennemført: 3, opgivet: 0 } },
    roller: Object.fromEntries(['projektleder'].map((r) => [r, 1])) as Implementering['roller'],
  };
  const tal = (ændring: Partial<Implementering>, nøgle: string) =>
    linje(kommunetællinger({ ...TAL, ...ændring }, standardgrænser), nøgle);

  test.each([
    ['ramme/ubesvaret', 2, 31, 'samarbejd ramme tjek'],
    ['tilbud/ubekræftet', 3, 12, 'samarbejd tilbud liste --ubekræftet'],
    ['handleplan/udækket', 0, 6, undefined],
    ['ramme/alder', 183, undefined, undefined],
    ['tilbud/alder', 400, undefined, undefined],
    ['ramme/ikke-godkendt', 0, undefined, undefined],
    ['tilbud/privat', 4, undefined, undefined],
    ['handleplan/gennemført', 3, undefined, undefined],
    ['roller/projektleder', 1, undefined, undefined],
  ])('%s: %s of %s', (nøgle, antal, af, kommando) => {
    const { antal: vist, af: ialt, kommando: næste } = tal({}, nøgle) ?? {};
    expect([vist, ialt, næste]).toEqual([antal, af, kommando]);
  });

  test('X-06 R-021 too old is to be seen to, and so is an approval that is missing or of something else', () => {
    const gammel = tal({ opdatering: { ...TAL.opdatering, forældet: true } }, 'ramme/alder');
    expect(gammel).toMatchObject({ antal: 183, kommando: 'samarbejd ramme opdater' });
    for (const etablering of [
      { ...TAL.etablering, godkendt: false },
      { ...TAL.etablering, ændret: true },
    ])
      expect(tal({ etablering }, 'ramme/ikke-godkendt')).toMatchObject({
        antal: 1,
        kommando: 'samarbejd ramme godkend',
      });
  });

  test.each([
    [undefined, undefined],
    [-1, undefined],
    [0, 0],
    [1, 1],
  ])('updated %s days ago: %s', (dage_siden, antal) => {
    expect(tal({ opdatering: { ...TAL.opdatering, dage_siden } }, 'ramme/alder')?.antal).toBe(antal);
  });

  test('a tilbudsoversigt without tilbud is not in order', () => {
    const tom = { tilbud: { ...TAL.tilbud, antal: 0, i_alt: 0 } };
    expect(tal(tom, 'tilbud/ingen')).toMatchObject({ antal: 0, kommando: 'samarbejd tilbud ny' });
    expect(tal(tom, 'tilbud/ubekræftet')).toBeUndefined();
  });

  test('what has no age has no line', () => {
    expect(tal({ tilbud: { ...TAL.tilbud, ældste_dage: undefined } }, 'tilbud/alder')).toBeUndefined();
  });
});

describe('two days', () => {
  const t = (nøgle: string, afsnit: Tælling['afsnit'], antal: number, kommando?: string): Tælling => ({
    afsnit,
    nøgle,
    tekst: '',
    antal,
    ...(kommando !== undefined && { kommando }),
  });

  test('what is to be seen to first; the count of the other day beside, undefined where there is none', () => {
    const nu = [t('a', 'forløb', 1), t('b', 'krav', 0), t('c', 'krav', 2, 'x')];
    const linjer = sammenlign(nu, [t('c', 'krav', 5), t('z', 'krav', 9)]);
    expect(linjer.map(({ nøgle, før }) => [nøgle, før?.antal])).toEqual([
      ['c', 5],
      ['b', undefined],
      ['a', undefined],
    ]);
  });
});
