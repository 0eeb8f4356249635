/** The table of who may have what, and what a change takes away from whom. */

import { describe, expect, it } from 'vitest';
import { efterGrund, kategorierI, matrix, tabt } from '../../src/rules/samtykke-matrix.ts';
import { må } from '../../src/rules/samtykke.ts';
import { DAG, PARTER, sag, samtykke, tilbagekaldelse } from './sag.ts';

const DEM = [PARTER.borger, PARTER.psykiater, PARTER.læge, PARTER.virksomhed];
const OM = ['identitet', 'helbred', 'økonomi'] as const;
const medSamtykke = sag({ samtykker: [samtykke()] });
const trukket = sag({ samtykker: [samtykke(), tilbagekaldelse(DAG)] });
const tabel = (af: typeof medSamtykke) => matrix(af, DEM, OM, 'møde', DAG);

it('has the engine’s own answer in every cell', () => {
  for (const { part, svar } of tabel(medSamtykke))
    for (const { kategori, svar: celle } of svar)
      expect(celle).toEqual(må(medSamtykke, part, kategori, 'møde', DAG));
});

it('says what a party may have, and what not', () => {
  const [, psykiater] = tabel(medSamtykke);
  expect(psykiater && kategorierI(psykiater, true)).toEqual(['identitet', 'helbred']);
  expect(psykiater && kategorierI(psykiater, false)).toEqual(['økonomi']);
});

describe('R-174 what is lost when a consent is withdrawn', () => {
  it('is told for those who lose, and nobody else', () => {
    expect(tabt(tabel(medSamtykke), tabel(trukket))).toEqual([
      { part: PARTER.psykiater.id, kategorier: ['identitet', 'helbred'] },
      { part: PARTER.læge.id, kategorier: ['identitet', 'helbred'] },
    ]);
  });

  it('is nothing when nothing changes, or when something is won', () => {
    expect(tabt(tabel(medSamtykke), tabel(medSamtykke))).toEqual([]);
    expect(tabt(tabel(trukket), tabel(medSamtykke))).toEqual([]);
  });
});

it('tells each reason once, those who are stopped from the same things together', () => {
  expect(efterGrund(tabel(medSamtykke)).map(({ grupper }) => grupper)).toEqual([
    [{ kategorier: ['økonomi'], parter: [PARTER.psykiater.id, PARTER.læge.id] }],
    [{ kategorier: ['identitet', 'helbred', 'økonomi'], parter: [PARTER.virksomhed.id] }],
  ]);
});
