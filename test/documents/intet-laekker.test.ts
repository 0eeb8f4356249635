/**
 * The promise of the program, tried on random cases: no paper holds a word from a field its reader may not have. The
 * consent engine is judged by its own table; here it is asked, field by field, what each reader may know. The papers
 * are every template that ships, whoever is meant to get it, for every party.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skrivPapir } from '../../src/documents/paper.ts';
import { projekter } from '../../src/documents/projection.ts';
import type { Gruppe } from '../../src/documents/shape.ts';
import { felterI } from '../../src/documents/view-path.ts';
import { VISNINGER } from '../../src/documents/views/register.ts';
import { type Formål, FORMÅL, KATEGORIER } from '../../src/model/kategorier.ts';
import { godkendFælles } from '../../src/rules/samtykke.ts';
import { dommer, lækket, læserkredse, stårI } from '../helpers/laekage.ts';
import { PAPIRKILDER } from '../helpers/papirkilder.ts';
import { DAG, type Metodenavn, type Tilfælde, tilfælde } from '../helpers/tilfaelde.ts';
import { ALLE, skabelon } from './shipped.ts';

const FRØ = 20_261_201;
const METODER = ['sus', 'soroe'] as const;
/** Cases by each method; 500 with `SAMARBEJD_UDTOEMMENDE=1` (as `npm run test:verden` sets it), so that both together are a thousand. */
const TILFÆLDE = process.env['SAMARBEJD_UDTOEMMENDE'] === '1' ? 500 : 30;

const SKABELONER = ALLE.map((sti) => ({ sti, skabelon: skabelon(sti) }));
const visningen = (navn: keyof typeof VISNINGER) => VISNINGER[navn] as unknown as Gruppe<object>;

/** The templates a method can use, with what makes their source. */
function papirer(metode: Metodenavn) {
  return SKABELONER.filter(({ sti }) => sti.startsWith(`${metode}/`) || sti.startsWith('faelles/')).flatMap(
    ({ sti, skabelon: papir }) => {
      const om = PAPIRKILDER[papir.hoved.visning];
      return om === 'offentlig' ? [] : [{ sti, papir, om }];
    },
  );
}

/** Every paper of the case that may be made for anybody, and what it leaks; counts what was written and told. */
function prøv(sagen: Tilfælde, alle: ReturnType<typeof papirer>, talt: Map<string, number>): void {
  const måFå = dommer(sagen);
  for (const læsere of læserkredse(sagen)) {
    for (const { sti, papir, om } of alle) {
      const { kategorier, kræver, formål: fast } = papir.hoved;
      const formål = om.formål?.(sagen) ?? fast;
      if (formål === undefined) throw new Error(`${sti} is about a citizen and has no purpose`);
      const dom = godkendFælles(sagen.sag, læsere, { kategorier, kræver, formål }, DAG);
      if (!dom.tilladt) continue;
      const skabelonen = { ...papir, hoved: { ...papir.hoved, formål } };
      const kilde = om.kilde(sagen, læsere);
      const { markdown } = skrivPapir(skabelonen, visningen(papir.hoved.visning), kilde, dom);
      const fundet = lækket(sagen, måFå, læsere, formål, markdown);
      expect({ sti, læsere: læsere.map(({ id }) => id), fundet }).toMatchObject({ fundet: [] });
      talt.set(sti, (talt.get(sti) ?? 0) + stårI(sagen.mærker, markdown).length);
    }
  }
}

describe.each(METODER)('threats §7, H2, X-11, X-15 nothing leaks: %s', (navn) => {
  it(`${TILFÆLDE} cases, every template, every reader, alone and together`, { timeout: 3_600_000 }, () => {
    const alle = papirer(navn);
    const talt = new Map<string, number>();
    const egenskab = fc.property(fc.nat(), (sag) => prøv(tilfælde(navn, sag), alle, talt));
    fc.assert(egenskab, { numRuns: TILFÆLDE, seed: FRØ });
    // A paper nobody was given, or that told nothing, would prove nothing.
    expect(alle.filter(({ sti }) => (talt.get(sti) ?? 0) < TILFÆLDE).map(({ sti }) => sti)).toEqual([]);
  });

  it('every view, everything it could show any template, for every purpose', { timeout: 600_000 }, () => {
    let set = 0;
    const visninger = Object.entries(PAPIRKILDER).flatMap(([v, om]) =>
      om === 'offentlig' ? [] : [{ v, om }],
    );
    const egenskab = fc.property(fc.nat(), fc.constantFrom<Formål>(...FORMÅL), (nummer, formål) => {
      const sagen = tilfælde(navn, nummer);
      const måFå = dommer(sagen);
      for (const læsere of læserkredse(sagen)) {
        const dom = godkendFælles(sagen.sag, læsere, { kategorier: KATEGORIER, kræver: [], formål }, DAG);
        if (!dom.tilladt) continue;
        for (const { v, om } of visninger) {
          const form = visningen(v as keyof typeof VISNINGER);
          const { visning } = projekter(form, om.kilde(sagen, læsere), dom, KATEGORIER);
          const fundet = lækket(sagen, måFå, læsere, formål, JSON.stringify(visning));
          expect({ v, læsere: læsere.map(({ id }) => id), fundet }).toMatchObject({ fundet: [] });
          set += 1;
        }
      }
    });
    fc.assert(egenskab, { numRuns: TILFÆLDE * 2, seed: FRØ });
    expect(set).toBeGreaterThan(TILFÆLDE * 6);
  });
});

describe('threats H1 a paper anybody may read', () => {
  const offentlige = Object.entries(PAPIRKILDER).filter(([, om]) => om === 'offentlig');

  it.each(offentlige)('%s has no field about a citizen, and its templates ask for none', (navn) => {
    const form = visningen(navn as keyof typeof VISNINGER);
    expect(felterI(form).filter(({ kategorier }) => kategorier.some((k) => k !== 'drift'))).toEqual([]);
    const hoveder = SKABELONER.map(({ skabelon: s }) => s.hoved).filter(({ visning }) => visning === navn);
    expect(hoveder.length).toBeGreaterThan(0);
    for (const hoved of hoveder) expect(hoved).toMatchObject({ kategorier: [], kræver: [] });
  });
});
