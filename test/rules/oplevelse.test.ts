/** When the citizen is asked about the meetings, and that no number can point at one citizen. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { OPLEVELSESSVAR, type Oplevelse } from '../../src/model/oplevelse.ts';
import { oplevelsestal, spørgemøder, tjekOplevelser } from '../../src/rules/oplevelse.ts';
import { FÆRREST } from '../../src/rules/smaa-tal.ts';
import { linjer, located } from '../helpers/located.ts';
import { forløb, metode, møde } from './dokumenter.ts';

const METODE = metode({ oplevelse: { mødetype: 'formøde', spørges_ved: [3, 6, 9], sidste: 'ja' } });
const ID = 'abcdefghjk';

const formøder = (antal: number, status: 'holdt' | 'indkaldt' = 'holdt') =>
  Array.from({ length: antal }, (_, i) =>
    møde({ id: `m-2222${ID[i]}`, type: 'formøde', nummer: i + 1, status }),
  );
const svar = (møde_: string, ord: Oplevelse['relation'] = 'ja', dag = '2026-12-01'): Oplevelse => ({
  møde: møde_,
  dato: dato(dag),
  relation: ord,
  mål_og_emner: ord,
  tilgang_og_metode: ord,
  generelt: ord,
});

describe('X-08 R-142: the 3rd, 6th and 9th formøde, and the last', () => {
  const numre = (antal: number, status: 'aktivt' | 'afsluttet') =>
    spørgemøder(METODE, { status }, formøder(antal)).map(({ nummer }) => nummer);

  test.each([
    [2, 'aktivt', []],
    [3, 'aktivt', [3]],
    [7, 'aktivt', [3, 6]],
    [7, 'afsluttet', [3, 6, 7]],
    [9, 'afsluttet', [3, 6, 9]],
    [1, 'afsluttet', [1]],
  ] as const)('%i held, the case is %s', (antal, status, ventet) => {
    expect(numre(antal, status)).toEqual(ventet);
  });

  test('the last one only where the method says so, and nothing where it says nothing', () => {
    const uden = metode({ oplevelse: { mødetype: 'formøde', spørges_ved: [3], sidste: 'nej' } });
    expect(spørgemøder(uden, { status: 'afsluttet' }, formøder(4)).map((m) => m.nummer)).toEqual([3]);
    expect(spørgemøder(metode(), { status: 'afsluttet' }, formøder(4))).toEqual([]);
  });

  test('a meeting not held is not asked about, nor one of another kind', () => {
    expect(spørgemøder(METODE, { status: 'aktivt' }, formøder(3, 'indkaldt'))).toEqual([]);
    const andre = formøder(3).map((m) => ({ ...m, type: 'samarbejdsmøde' }));
    expect(spørgemøder(METODE, { status: 'aktivt' }, andre)).toEqual([]);
  });
});

describe('what is missing and what does not belong', () => {
  const fund = (oplevelser?: readonly Oplevelse[], antal = 3) =>
    linjer(
      tjekOplevelser({
        forløb: forløb(),
        møder: formøder(antal).map((m) => located(m, `${m.nummer}.yaml`)),
        oplevelser: oplevelser && located({ oplevelser: [...oplevelser] }, 'o.yaml'),
        metode: METODE,
      }),
    );

  test('R-142 the third formøde was held without an answer', () => {
    expect(fund()).toEqual(['oplevelse/mangler 3.yaml#status']);
    expect(fund([])).toEqual(['oplevelse/mangler 3.yaml#status']);
    expect(fund([svar('m-2222c')])).toEqual([]);
    expect(fund(undefined, 2)).toEqual([]);
  });

  test('R-185 an answer belongs to one meeting of the case', () => {
    expect(fund([svar('m-2222c'), svar('m-99999'), svar('m-2222c')])).toEqual([
      'oplevelse/ukendt-moede o.yaml#oplevelser.1.møde',
      'oplevelse/ukendt-moede o.yaml#oplevelser.2.møde',
    ]);
  });
});

describe('R-185: counts over all cases', () => {
  const borgere = (antal: number, ord: Oplevelse['relation']) =>
    Array.from({ length: antal }, () => [svar('m-22222', ord)]);

  test('four citizens are too few to show anything, five are enough', () => {
    expect(oplevelsestal(borgere(4, 'ja'))).toEqual({ borgere: undefined, spørgsmål: [] });
    expect(oplevelsestal(borgere(5, 'ja')).spørgsmål[0]?.svar).toEqual({ nej: 0, delvist: 0, ja: 5, ønsker_ikke_at_svare: 0 }); // prettier-ignore
  });

  test('a citizen counts once, with the latest answer', () => {
    const først = [svar('m-22222', 'nej', '2026-12-01'), svar('m-33333', 'ja', '2026-12-02')];
    const { borgere: antal, spørgsmål } = oplevelsestal([først, ...borgere(4, 'ja'), []]);
    expect([antal, spørgsmål[0]?.svar.ja]).toEqual([5, 5]);
  });

  test('no small number is shown, and none can be found by subtracting from the total', () => {
    const antalPr = fc.tuple(...OPLEVELSESSVAR.map(() => fc.nat({ max: 12 })));
    fc.assert(
      fc.property(antalPr, (fordelt) => {
        const alle = OPLEVELSESSVAR.flatMap((ord, i) => Array.from({ length: fordelt[i] ?? 0 }, () => ord));
        const { borgere: antal, spørgsmål } = oplevelsestal(alle.map((o) => [svar('m-22222', o)]));
        expect(antal === undefined).toBe(alle.length < FÆRREST);
        for (const { svar: tal } of spørgsmål) {
          const vist = Object.values(tal);
          expect(vist.filter((n) => n !== undefined && n > 0 && n < FÆRREST)).toEqual([]);
          expect(vist.filter((n) => n === undefined)).not.toHaveLength(1);
        }
      }),
    );
  });
});
