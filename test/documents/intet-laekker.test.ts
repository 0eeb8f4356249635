/**
 * The promise of the program, tried on random cases: no paper holds a word from a field its reader may not have. The
 * consent engine is judged by its own table; here it is asked, field by field, what each reader may know.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skrivPapir } from '../../src/documents/paper.ts';
import { projekter } from '../../src/documents/projection.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { type Kategori, KATEGORIER } from '../../src/model/kategorier.ts';
import type { Part } from '../../src/rules/deling.ts';
import { godkendFælles, må } from '../../src/rules/samtykke.ts';
import { DAG, type Mærke, type Tilfælde, vilkårligtTilfælde } from '../helpers/tilfaelde.ts';
import { ALLE, skabelon } from './shipped.ts';

const FRØ = 20_261_201;
const METODER = ['sus', 'soroe'] as const;
/** Cases by each method; 500 with `SAMARBEJD_UDTOEMMENDE=1`, so that both together are a thousand. */
const TILFÆLDE = process.env['SAMARBEJD_UDTOEMMENDE'] === '1' ? 500 : 100;

function nægtet({ sag }: Tilfælde, læsere: readonly Part[], { kategorier, egen }: Mærke): boolean {
  return læsere.some(
    (part) => egen !== part.id && kategorier.some((k: Kategori) => !må(sag, part, k, 'møde', DAG).tilladt),
  );
}

/** The words in `tekst` that one of its readers may not have. */
function lækket(tilfælde: Tilfælde, læsere: readonly Part[], tekst: string): readonly string[] {
  return tilfælde.mærker
    .filter((mærke) => nægtet(tilfælde, læsere, mærke))
    .map(({ ord }) => ord)
    .filter((ord) => tekst.includes(ord));
}

/** Each party alone, and all of them together. */
function læserkredse({ parter }: Tilfælde): readonly (readonly Part[])[] {
  return [...parter.map((part) => [part]), parter];
}

describe.each(METODER)('threats §7, H2, X-11, X-15 nothing leaks: %s', (navn) => {
  const papirer = ALLE.filter((sti) => sti.startsWith(`${navn}/`) || sti.startsWith('faelles/'))
    .map(skabelon)
    .filter(({ hoved }) => hoved.visning === 'mødepapir');

  it(`${TILFÆLDE} cases, every template, every reader, alone and together`, { timeout: 600_000 }, () => {
    let skrevet = 0;
    let fortalt = 0;
    fc.assert(
      fc.property(vilkårligtTilfælde(navn), (tilfælde) => {
        for (const læsere of læserkredse(tilfælde)) {
          const [ene] = læsere.length === 1 ? læsere : [];
          for (const papir of papirer) {
            const { kategorier, kræver, formål = 'møde' } = papir.hoved;
            const dom = godkendFælles(tilfælde.sag, læsere, { kategorier, kræver, formål }, DAG);
            if (!dom.tilladt) continue;
            const kilde = { ...tilfælde.kilde, modtager: ene && { id: ene.id } };
            const { markdown } = skrivPapir(papir, mødepapir, kilde, dom);
            expect(lækket(tilfælde, læsere, markdown)).toEqual([]);
            skrevet += 1;
            fortalt += tilfælde.mærker.filter(({ ord }) => markdown.includes(ord)).length;
          }
        }
      }),
      { numRuns: TILFÆLDE, seed: FRØ },
    );
    expect(skrevet).toBeGreaterThan(400);
    expect(fortalt / skrevet).toBeGreaterThan(3);
  });

  it('500 cases, everything the view could show any template', { timeout: 60_000 }, () => {
    let set = 0;
    fc.assert(
      fc.property(vilkårligtTilfælde(navn), (tilfælde) => {
        for (const læsere of læserkredse(tilfælde)) {
          const ønske = { kategorier: KATEGORIER, kræver: [], formål: 'møde' } as const;
          const dom = godkendFælles(tilfælde.sag, læsere, ønske, DAG);
          if (!dom.tilladt) continue;
          const { visning } = projekter(mødepapir, tilfælde.kilde, dom, KATEGORIER);
          expect(lækket(tilfælde, læsere, JSON.stringify(visning))).toEqual([]);
          set += 1;
        }
      }),
      { numRuns: 500, seed: FRØ },
    );
    expect(set).toBeGreaterThan(600);
  });
});
