/** The limits in force, and the list of all rules. */

import { describe, expect, test } from 'vitest';
import { parseHyppighed, parseVarighed } from '../../src/base/graense.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { MØDEFRISTREGLER } from '../../src/rules/moede-frister.ts';
import { gælder } from '../../src/rules/regel.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { linjer, located } from '../helpers/located.ts';
import { metode, samarbejd } from './dokumenter.ts';

const fra = (frister: Record<string, string>, regler: Record<string, string> = {}) =>
  grænser(
    REGLER,
    located(
      metode({
        regler: Object.fromEntries(
          Object.entries(regler).map(([k, grænse]) => [k, { grænse, kilde: 'metoden' }]),
        ),
      }),
      'metode.yaml',
    ),
    located(
      samarbejd({
        frister: Object.fromEntries(
          Object.entries(frister).map(([k, grænse]) => [k, { grænse, begrundelse: 'besluttet' }]),
        ),
      }),
      'samarbejd.yaml',
    ),
  );

describe('R-014 who decides a limit', () => {
  test('the rule itself, when nobody else does', () => {
    expect(fra({}).grænser.varighed({ kode: 'ramme/opdatering' })).toEqual({ antal: 6, enhed: 'måneder' });
  });

  test('the method over the rule, the kommune over the method', () => {
    const metodens = fra({}, { 'maal/underskrift': '5 dage' });
    const kommunens = fra({ 'maal/underskrift': '3 dage' }, { 'maal/underskrift': '5 dage' });
    expect(metodens.grænser.varighed({ kode: 'maal/underskrift' }).antal).toBe(5);
    expect(kommunens.grænser.varighed({ kode: 'maal/underskrift' }).antal).toBe(3);
    expect(kommunens.grænser.liste.find(({ kode }) => kode === 'maal/underskrift')).toEqual({
      kode: 'maal/underskrift',
      grænse: '3 dage',
      kilde: 'besluttet',
      fra: 'kommune',
    });
  });

  test('a limit of the method that no rule here knows', () => {
    const alle = fra({ 'moede/antal': '4 pr. 12 måneder' }, { 'moede/antal': '3 pr. 12 måneder' });
    expect(linjer(alle.findings)).toEqual(['regel/afviger samarbejd.yaml#frister.moede/antal.grænse']);
    expect(alle.grænser.hyppighed({ kode: 'moede/antal' }).mindst).toBe(4);
  });

  test('a limit goes by its own name or by its rule’s code', () => {
    expect(fra({ 'ramme/foraeldet': '3 måneder' }).grænser.varighed({ kode: 'ramme/opdatering' }).antal).toBe(
      3,
    );
    expect(
      fra({ 'ramme/opdatering': '3 måneder' }).grænser.varighed({ kode: 'ramme/opdatering' }).antal,
    ).toBe(3);
  });
});

describe('R-014 a limit of the kommune’s own is allowed, and shown', () => {
  test('at its line, with what the model says', () => {
    const { findings, grænser: gældende } = fra({ 'ramme/opdatering': '12 måneder' });
    expect(gældende.varighed({ kode: 'ramme/opdatering' }).antal).toBe(12);
    expect(linjer(findings)).toEqual(['regel/afviger samarbejd.yaml#frister.ramme/opdatering.grænse']);
    expect(findings[0]).toMatchObject({
      severity: 'oplysning',
      message: 'Grænsen for ramme/opdatering er 12 måneder; modellens er 6 måneder.',
    });
  });

  test.each([
    { 'tilbud/bekraeftelse': '12 måneder' },
    { 'moede/opgave': '1 uge' },
    { 'ramme/foraeldet': '6 måneder' },
  ])('the model’s own length in other words is no deviation: %j', (frister) => {
    expect(fra(frister).findings).toEqual([]);
  });

  test('working days are another length than days', () => {
    expect(fra({ 'moede/opgave': '7 arbejdsdage' }).findings).toHaveLength(1);
  });
});

describe('a limit that is wrong is a finding at its line, and the one before stays', () => {
  test.each([
    [
      { 'ramme/opdatering': 'et halvt år' },
      {},
      'regel/ugyldig-graense samarbejd.yaml#frister.ramme/opdatering.grænse',
    ],
    [
      { 'ramme/opdatering': '2 pr. 12 måneder' },
      {},
      'regel/ugyldig-graense samarbejd.yaml#frister.ramme/opdatering.grænse',
    ],
    [
      {},
      { 'ramme/opdatering': '0 måneder' },
      'regel/ugyldig-graense metode.yaml#regler.ramme/opdatering.grænse',
    ],
    [{ 'ramme/opdatring': '6 måneder' }, {}, 'regel/ukendt samarbejd.yaml#frister.ramme/opdatring'],
  ])('%j %j', (frister, regler, linje) => {
    const { findings, grænser: gældende } = fra(frister, regler);
    expect(linjer(findings)).toEqual([linje]);
    expect(gældende.varighed({ kode: 'ramme/opdatering' }).antal).toBe(6);
  });

  test('a frequency is not replaced by a stretch of time', () => {
    const { findings, grænser: gældende } = fra(
      { 'moede/antal': '3 måneder' },
      { 'moede/antal': '3 pr. 12 måneder' },
    );
    expect(findings).toHaveLength(1);
    expect(gældende.hyppighed({ kode: 'moede/antal' }).mindst).toBe(3);
  });

  test('the nearest name is offered', () => {
    expect(fra({ 'ramme/opdatring': '6 måneder' }).findings[0]?.hint).toBe(
      'Mente du ramme/opdatering? Se alle regler: samarbejd regler',
    );
  });

  test('a rule finds its limit, whatever the limit is called', () => {
    const { grænser: gældende } = fra({ 'moede/svarfrist': '9 dage' });
    expect(gældende.varighed(MØDEFRISTREGLER.svarMangler)).toEqual({ antal: 9, enhed: 'dage' });
    expect(gælder(gældende, MØDEFRISTREGLER.svarMangler)).toBe(true);
  });

  test('a limit that no rule has is a bug of the caller', () => {
    expect(() => fra({}).grænser.varighed({ kode: 'findes/ikke' })).toThrow(RangeError);
  });
});

describe('the rules of the program', () => {
  test('each has its own ASCII code, a demand and a source', () => {
    const koder = REGLER.map(({ kode }) => kode);
    expect(new Set(koder).size).toBe(koder.length);
    expect(koder.filter((kode) => !/^[a-z]+\/[a-z-]+$/.test(kode))).toEqual([]);
    expect(REGLER.filter(({ tekst, kilde }) => !tekst.endsWith('.') || kilde === '')).toEqual([]);
  });

  test('each limit can be read, and no two rules share its name', () => {
    const medGrænse = REGLER.filter(({ grænse }) => grænse !== undefined);
    const ulæselige = medGrænse.filter(
      ({ grænse = '' }) => !parseVarighed(grænse) && !parseHyppighed(grænse),
    );
    expect(ulæselige).toEqual([]);
    const navne = medGrænse.map(({ kode, frist }) => frist ?? kode);
    expect(new Set(navne).size).toBe(navne.length);
  });
});
