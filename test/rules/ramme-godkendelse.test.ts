/** Etableret: filled in and approved by the styregruppe; later changes are not approved yet. And who was told. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Ramme } from '../../src/model/ramme.ts';
import { etablering } from '../../src/rules/ramme-godkendelse.ts';
import { ikkeOrienteret } from '../../src/rules/ramme-orientering.ts';
import { ubesvarede } from '../../src/rules/ramme-svar.ts';
import { linjer, located } from '../helpers/located.ts';
import { oversigt, ramme } from './dokumenter.ts';

const tilbud = located(oversigt, 'tilbud.yaml');

function hvorLangt(enRamme: Ramme, indhold = 'sha256-a', today = '2026-08-01') {
  return etablering({ ramme: located(enRamme), tilbud, indhold, today: dato(today) });
}

function medTolk(tolk: string | undefined): Ramme {
  return ramme({ kommunikation: { ...ramme().kommunikation, tolk } });
}

describe('R-018 etableret', () => {
  const { godkendelse: _, ...uden } = ramme();
  const god = { etableret: true, ubesvarede: 0, godkendt: true, ændret: false };

  test.each([
    ['filled and approved', hvorLangt(ramme()), god],
    ['not approved', hvorLangt(uden), { ...god, etableret: false, godkendt: false }],
    ['one question open', hvorLangt(medTolk(undefined)), { ...god, etableret: false, ubesvarede: 1 }],
    ['R-017 changed since', hvorLangt(ramme(), 'sha256-b'), { ...god, ændret: true }],
    ['approved today', hvorLangt(ramme(), 'sha256-a', '2026-06-10'), god],
    [
      'the day before the approval',
      hvorLangt(ramme(), 'sha256-a', '2026-06-09'),
      { ...god, etableret: false, godkendt: false },
    ],
  ])('%s', (__, svar, ventet) => {
    expect(svar).toEqual(ventet);
  });

  test('two plans without access are one question', () => {
    const { planer_og_arbejdsredskaber: p } = ramme();
    const halv = ramme({ planer_og_arbejdsredskaber: { ...p, planer: [{ navn: 'a' }, { navn: 'b' }] } });
    expect(hvorLangt(halv).ubesvarede).toBe(1);
    expect(ubesvarede(located(halv), tilbud)).toHaveLength(2);
  });
});

test.each(['-', '?', '...', '…', 'xx', 'XXX', 'todo', 'TODO:', 'tbd'])(
  'R-018 %j only holds the place',
  (svar) => {
    expect(linjer(ubesvarede(located(medTolk(svar), 'ramme.yaml'), tilbud))).toEqual([
      'ramme/ubesvaret ramme.yaml#kommunikation.tolk',
    ]);
  },
);

test.each(['Ingen', 'Nej', '§ 141', '112', 'Todo-listen på tavlen'])('%j is an answer', (svar) => {
  expect(ubesvarede(located(medTolk(svar)), tilbud)).toEqual([]);
});

describe('R-051 the partners are told of the update', () => {
  const orientering = (opdatering: string) => ({
    opdatering: dato(opdatering),
    dato: dato('2026-05-30'),
    hvem: ['p-22222'],
  });

  test.each([
    ['of this update, even before it was dated', '2026-06-01', []],
    ['of the one before', '2026-05-31', ['ramme/ikke-orienteret ramme.yaml#orientering.opdatering']],
  ])('%s', (_, opdatering, ventet) => {
    const enRamme = ramme({ orientering: orientering(opdatering) });
    expect(linjer(ikkeOrienteret(located(enRamme, 'ramme.yaml')))).toEqual(ventet);
  });

  test('a ramme that has never noted it is left alone', () => {
    expect(ikkeOrienteret(located(ramme()))).toEqual([]);
  });
});
