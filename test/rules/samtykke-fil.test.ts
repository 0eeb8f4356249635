/** One record of consent or withdrawal: is the file itself in order? */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import type { Samtykke } from '../../src/model/samtykke.ts';
import { ikkeGældende } from '../../src/rules/samtykke-gyldighed.ts';
import { tjekSamtykke } from '../../src/rules/samtykke-fil.ts';
import { linjer, located } from '../helpers/located.ts';
import { metode } from './dokumenter.ts';
import { DAG, samtykke, tilbagekaldelse } from './sag.ts';

const FIL = 'f.yaml';

/** The findings of one record, each at `f.yaml`; the name of the file is right unless a test says another. */
function fund(
  record: Samtykke,
  alle: readonly Samtykke[] = [record],
  fil = `${record.givet.dato}-${record.id}.yaml`,
  indhold?: string,
) {
  const findings = tjekSamtykke({
    samtykke: located(record, fil),
    alle,
    metode: metode(),
    kendte: new Set(['p-44444', 'n-22222']),
    today: DAG,
    indhold,
  });
  return linjer(findings.map(({ code, file }) => ({ code, file: file.replace(fil, FIL) })));
}

const iOrden = (ændring: Parameters<typeof samtykke>[0] = {}) =>
  samtykke({ enheder: ['psykiatrien'], ...ændring });

test('a consent in order has no findings', () => {
  expect(fund(iOrden())).toEqual([]);
});

describe('R-084 R-187: informed before it is given', () => {
  test.each([
    ['the day before', { dato: dato('2026-11-08') }, []],
    ['the same day', { dato: dato('2026-11-09') }, []],
    ['the day after', { dato: dato('2026-11-10') }, ['samtykke/ikke-informeret f.yaml#informeret.dato']],
    ['not of the purpose', { om_formål: false }, ['samtykke/ikke-informeret f.yaml#informeret.om_formål']],
    ['not of whom', { om_hvem: false }, ['samtykke/ikke-informeret f.yaml#informeret.om_hvem']],
    ['not at all', undefined, ['samtykke/ikke-informeret f.yaml#informeret']],
  ])('%s', (_, informeret, ventet) => {
    expect(fund(iOrden({ informeret }))).toEqual(ventet);
  });
});

describe('what it says', () => {
  test.each([
    ['R-173 oral without a reason', { givet: { form: 'mundtlig' } }, ['samtykke/mundtlig f.yaml#givet.form']],
    ['R-173 oral with one', { givet: { form: 'mundtlig', begrundelse: new Sensitive('hemmelig') } }, []],
    [
      'R-178 yes and no at once',
      { kategorier: { må: ['bolig'], må_ikke: ['økonomi', 'bolig'] } },
      ['samtykke/modsagt f.yaml#kategorier.må_ikke.1'],
    ],
    ['R-177 no categories', { kategorier: { må: [] } }, ['samtykke/tomt f.yaml#kategorier.må']],
    ['R-176 no recipients', { enheder: [] }, ['samtykke/tomt f.yaml#enheder']],
    ['R-176 one person only', { enheder: [], personer: ['n-22222'] }, []],
    ['R-176 an unknown unit', { enheder: ['psykiatri'] }, ['samtykke/ukendt-enhed f.yaml#enheder.0']],
    [
      'X-15 an unknown source',
      { kilder: ['psykiatrien', 'psykiatri'] },
      ['samtykke/kilder f.yaml#kilder', 'samtykke/ukendt-enhed f.yaml#kilder.1'],
    ],
    [
      'X-15 only from some, which opens nothing',
      { kilder: ['psykiatrien'] },
      ['samtykke/kilder f.yaml#kilder'],
    ],
    [
      'X-15 a unit to be elaborated',
      { enheder: ['psykiatrien', 'andre'] },
      ['samtykke/uddybes f.yaml#enheder.1'],
    ],
    ['X-15 elaborated', { enheder: ['andre'], personer: ['p-44444'] }, []],
    ['an unknown person', { personer: ['p-99999'] }, ['person/ukendt f.yaml#personer.0']],
    ['R-174 no day to confirm it', { genbesøges: undefined }, ['samtykke/uden-genbesoeg f.yaml#genbesøges']],
    [
      'R-174 confirmed before it is given',
      { genbesøges: dato('2026-11-08') },
      ['samtykke/genbesoeges-foer f.yaml#genbesøges'],
    ],
    ['R-174 confirmed the day it is given', { genbesøges: dato('2026-11-09') }, []],
    ['given today', { givet: { dato: DAG } }, []],
    ['given tomorrow', { givet: { dato: dato('2026-12-16') } }, ['samtykke/fremtid f.yaml#givet.dato']],
    [
      'a consent that withdraws',
      { tilbagekalder: 's-33333' },
      ['samtykke/tilbagekalder f.yaml#tilbagekalder'],
    ],
  ] as const)('%s', (_, ændring, ventet) => {
    expect(fund(iOrden(ændring as Parameters<typeof samtykke>[0]))).toEqual(ventet);
  });

  test.each([
    ['2026-11-09-s-22222.yaml', 0],
    ['forloeb/2026-k7q3x/samtykke/2026-11-09-s-22222.yaml', 0],
    ['2026-11-10-s-22222.yaml', 1],
    ['2026-11-09-s-33333.yaml', 1],
  ])('the name of the file: %s', (fil, antal) => {
    expect(fund(iOrden(), [iOrden()], fil)).toHaveLength(antal);
  });

  test.each([
    ['as it was written', 'sha256-a', 'sha256-a', 0],
    ['changed since', 'sha256-a', 'sha256-b', 1],
    ['written by hand, without a fingerprint', undefined, 'sha256-b', 0],
    ['not written yet', 'sha256-a', undefined, 0],
  ])('threats §7 a record is written once: %s', (_, skrevet, nu, antal) => {
    const record = skrevet === undefined ? iOrden() : { ...iOrden(), indhold: skrevet };
    const ventet = Array.from({ length: antal }, () => 'samtykke/rettet f.yaml#indhold');
    expect(fund(record, [record], `${record.givet.dato}-${record.id}.yaml`, nu)).toEqual(ventet);
  });

  test('the same id in two records', () => {
    expect(fund(iOrden(), [iOrden(), iOrden()])).toEqual(['samtykke/dobbelt-id f.yaml#id']);
  });
});

describe('R-174: a withdrawal', () => {
  const trukket = (dag: string, id = 's-22222') => tilbagekaldelse(dato(dag), id);
  test.each([
    ['the day after', trukket('2026-11-10'), 0],
    ['the same day', trukket('2026-11-09'), 0],
    ['of a consent that is not there', trukket('2026-11-10', 's-99999'), 1],
    ['of itself', trukket('2026-11-10', 's-zzzzz'), 1],
  ])('%s', (_, record, antal) => {
    const ventet = Array.from({ length: antal }, () => 'samtykke/tilbagekalder f.yaml#tilbagekalder');
    expect(fund(record, [iOrden(), record])).toEqual(ventet);
  });

  test('dated before its consent is told, and stands: a consent dated wrong can be withdrawn', () => {
    const record = trukket('2026-11-08');
    const alle = [iOrden(), record];
    expect(fund(record, alle)).toEqual(['samtykke/tilbagekaldt-foer f.yaml#tilbagekalder']);
    expect(ikkeGældende(iOrden(), DAG, alle)).toBe('tilbagekaldt');
  });

  test('needs no information, form, recipients or last day', () => {
    const record = trukket('2026-11-10');
    expect(fund(record, [iOrden(), record])).toEqual([]);
  });
});
