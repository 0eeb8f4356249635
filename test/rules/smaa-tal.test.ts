/** Small counts are hidden so well that knowing the rule by heart does not help: tried on every small table there is. */

import { describe, expect, test } from 'vitest';
import { andel, enkelt, erLille, fordeling, FÆRREST } from '../../src/rules/smaa-tal.ts';

const MEST = 24;
const fra0 = (til: number) => Array.from({ length: til + 1 }, (_, n) => n);

/** Every way to share `ialt` among `celler` cells. */
function fordelinger(ialt: number, celler: number): readonly (readonly number[])[] {
  if (celler === 1) return [[ialt]];
  return fra0(ialt).flatMap((n) => fordelinger(ialt - n, celler - 1).map((rest) => [n, ...rest]));
}

/** The worlds that are written in the same way, by how they are written. */
function samme<V>(verdener: readonly V[], vist: (v: V) => unknown): readonly (readonly V[])[] {
  const alle = new Map<string, V[]>();
  for (const v of verdener) {
    const tekst = JSON.stringify(vist(v), (_, værdi: unknown) => værdi ?? null);
    alle.set(tekst, [...(alle.get(tekst) ?? []), v]);
  }
  return [...alle.values()];
}

describe('a single count', () => {
  test.each([
    [0, 0],
    [1, 'under 5'],
    [4, 'under 5'],
    [5, 5],
    [6, 6],
  ])('%i citizens: %s', (antal, vist) => expect(enkelt(antal)).toBe(vist));

  test('many things of few citizens are hidden too', () => {
    expect([enkelt(30, 4), enkelt(30, 5)]).toEqual(['under 5', 30]);
  });
});

describe('so many of a total', () => {
  test.each([
    [0, 12, 0],
    [4, 12, 'under 5'],
    [5, 12, 5],
    [7, 12, 7],
    [8, 12, 'næsten alle'],
    [12, 12, 12],
    [4, 9, 'under 5'],
    [5, 9, 'næsten alle'],
    [4, 8, '–'],
    [1, 5, '–'],
    [5, 5, 5],
    [0, 5, 0],
    [0, 0, 0],
    [0, 4, '–'],
    [4, 4, '–'],
    [1, 2, '–'],
  ])('%i of %i: %s', (antal, ialt, vist) => expect(andel(antal, ialt)).toBe(vist));

  test.each(fra0(MEST).slice(FÆRREST))('of %i nothing hidden can be found', (ialt) => {
    for (const ens of samme(fra0(ialt), (n) => andel(n, ialt))) {
      const lille = ens.some((n) => erLille(n) || erLille(ialt - n));
      expect(ens.length, `${ens.join()} of ${ialt}`)[lille ? 'toBeGreaterThan' : 'toBe'](1);
    }
  });
});

describe('counts of a total', () => {
  test.each([
    [[0, 6, 9], [0, 6, 9]],
    [[0, 2, 6, 20], [undefined, undefined, undefined, 20]],
    [[4, 4, 10, 0], [undefined, undefined, undefined, undefined]],
    [[1, 7, 7, 8], [undefined, undefined, undefined, 8]],
    [[3, 2], [undefined, undefined]],
  ])('%j: %j', (antal, vist) => expect(fordeling(antal)).toEqual(vist)); // prettier-ignore

  test.each([2, 3, 4])('of %i counts nothing hidden can be found, nor its sum', (celler) => {
    for (const ialt of fra0(celler === 4 ? 18 : MEST).slice(FÆRREST)) {
      for (const ens of samme(fordelinger(ialt, celler), fordeling)) {
        const vist = fordeling(ens[0] ?? []);
        const skjult = fra0(celler - 1).filter((i) => vist[i] === undefined);
        for (const i of skjult) expect(new Set(ens.map((v) => v[i])).size).toBeGreaterThan(1);
        const sum = skjult.reduce((n, i) => n + (ens[0]?.[i] ?? 0), 0);
        expect(skjult.length === 0 || sum >= FÆRREST).toBe(true);
        expect(vist.some((n) => n !== undefined && erLille(n))).toBe(false);
      }
    }
  });
});
