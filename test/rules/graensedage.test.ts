/** Every rule with a day: the day before, the day, the day after, by the limits of each method as it is shipped. */

import { describe, expect, test } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import type { Metode } from '../../src/model/metode.ts';
import { fristnavn } from '../../src/rules/regel.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { metode } from './dokumenter.ts';
import { MED_FRIST } from './frist-af-regel.ts';
import { type Grænsedag, GRÆNSEDAGE, metodensGrænser } from './graensedage.ts';
import { læstMetode } from './metoder.ts';

/** Both models, and a method that leaves every limit to the program. */
const METODER: readonly (readonly [navn: string, metode: Metode])[] = [
  ['sus', læstMetode('sus')],
  ['soroe', læstMetode('soroe')],
  ['uden egne grænser', metode({ regler: {} })],
];

function findes({ regel, sidste, fund }: Grænsedag, m: Metode): readonly boolean[] {
  const dage = [-1, 0, 1].map((n) => plusDage(dato(sidste), n));
  return dage.map((dag) => fund(m, dag).some(({ code }) => code === regel));
}

describe.each(METODER)('R-014 R-021 R-073 R-094 R-101 R-134 R-136 R-138 R-162 R-174 X-05 X-06 X-07 X-22 %s', (_, m) => {
  const navne = metodensGrænser(m).liste.map(({ kode }) => kode);

  test('every limit has its day here', () => {
    expect(navne.filter((navn) => !GRÆNSEDAGE.some(({ grænse }) => grænse === navn))).toEqual([]);
  });

  const her = GRÆNSEDAGE.filter(({ grænse }) => grænse === undefined || navne.includes(grænse));
  test.each(her)('$regel: in order on $sidste, and not the day after', (grænsedag) => {
    const [før, på, efter] = findes(grænsedag, m);
    const fundet = grænsedag.tilOgMed === true;
    expect({ før, på, efter }).toEqual({ før: fundet, på: fundet, efter: !fundet });
  });

  const uden = GRÆNSEDAGE.filter(({ grænse }) => grænse !== undefined && !navne.includes(grænse));
  test.each(uden)('$regel: where the method sets no such limit, it is never found', (grænsedag) => {
    expect(findes(grænsedag, m)).toEqual([false, false, false]);
  });
}); // prettier-ignore

test('every rule with a limit, and every rule with a frist, has its day here', () => {
  const medGrænse = REGLER.filter(({ grænse }) => grænse !== undefined).map(({ kode }) => kode);
  const prøvede = GRÆNSEDAGE.map(({ regel }) => regel);
  expect([...medGrænse, ...MED_FRIST].filter((kode) => !prøvede.includes(kode))).toEqual([]);
});

test('a limit is named here as the kommune names it', () => {
  const navne = new Map(REGLER.map((regel) => [regel.kode, fristnavn(regel)]));
  expect(
    GRÆNSEDAGE.filter(({ regel, grænse }) => grænse !== undefined && grænse !== navne.get(regel)),
  ).toEqual([]);
});
