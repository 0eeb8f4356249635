/** The consent engine: its decisions line by line, the laws that hold for any case, and approvals. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import { FORMÅL, KATEGORIER, type Kategori, SAMTYKKEKATEGORIER } from '../../src/model/kategorier.ts';
import type { Samtykke } from '../../src/model/samtykke.ts';
import { anvendelser } from '../../src/rules/samtykke-gyldighed.ts';
import { godkend, godkendFælles, må, type Part, type Sag } from '../../src/rules/samtykke.ts';
import { beslutning, DAG, PARTER, sag, samtykke, tilbagekaldelse } from './sag.ts';
import { TABEL } from './samtykke-tabel.ts';

const PARTLISTE: readonly Part[] = Object.values(PARTER);

test.each(TABEL)('$titel ⇒ $svar', ({ sag: ændring, part, kategori, formål, dag, kilde, svar }) => {
  const fået = må(sag(ændring), PARTER[part], kategori, formål, dag ?? DAG, kilde);
  expect(fået.tilladt ? `ja: ${fået.grundlag}` : fået.årsag).toBe(svar);
});

test('a refusal says who, what, why and the command to type, and carries no personal value', () => {
  for (const række of TABEL) {
    const fået = må(
      sag(række.sag),
      PARTER[række.part],
      række.kategori,
      række.formål,
      række.dag ?? DAG,
      række.kilde,
    );
    if (fået.tilladt) continue;
    expect(fået.besked).toContain(`${PARTER[række.part].id} må ikke få oplysninger om `);
    expect(fået.besked).not.toMatch(/hemmelig|undefined|•••/);
    const ingenVej = ['slettes', 'visitation', 'oplevelse', 'cpr_kun_myndigheder'].includes(fået.årsag);
    expect(fået.kræver.includes('samarbejd ')).toBe(!ingenVej);
  }
});

test('a refusal that is about a consent names it', () => {
  const udløbet = sag({ samtykker: [samtykke({ id: 's-55555', genbesøges: dato('2026-12-14') })] });
  const fået = må(udløbet, PARTER.psykiater, 'helbred', 'møde', DAG);
  expect(!fået.tilladt && fået.besked).toContain('s-55555');
});

test('what a consent may be used for: its kind’s purposes, narrowed and never widened (R-171, R-172)', () => {
  expect(anvendelser(samtykke())).toEqual(['møde', 'plan', 'overdragelse']);
  expect(anvendelser(samtykke({ anvendes_til: ['plan', 'oversigt'] }))).toEqual(['plan']);
  expect(anvendelser(tilbagekaldelse(DAG))).toEqual([]);
});

const delmængde = <T>(af: readonly T[]) => fc.subarray([...af]);
const dage = fc.integer({ min: -60, max: 60 }).map((n) => plusDage(DAG, n));
const vilkårligt: fc.Arbitrary<Samtykke> = fc
  .record({
    id: fc.constantFrom('s-22222', 's-33333', 's-44444', 's-55555'),
    type: fc.constantFrom('oversigt', 'udveksling', 'helhedsorienteret_plan'),
    givet: fc.record({ dato: dage }),
    enheder: delmængde(['psykiatrien', 'læge', 'andre', 'værested']),
    personer: delmængde(['n-22222', 'p-ggggg', 'p-fffff']),
    kategorier: fc.record({
      må: delmængde(SAMTYKKEKATEGORIER),
      må_ikke: delmængde(['økonomi', 'cpr'] as const),
    }),
    genbesøges: dage,
  } as const)
  .map((ændring) => samtykke(ændring));
const vilkårligSag: fc.Arbitrary<Sag> = fc
  .record({
    status: fc.constantFrom('henvist', 'visiteret', 'aktivt', 'aktivt', 'afsluttet'),
    samtykker: fc.array(vilkårligt, { maxLength: 4 }),
    konkrete: delmængde([beslutning()]),
  } as const)
  .map((ændring) => sag(ændring));
const parter = fc.constantFrom(...PARTLISTE);

/** Everything a case gives, as `part/category/purpose`. */
function alt(enSag: Sag): ReadonlySet<string> {
  const ja = PARTLISTE.flatMap((part) =>
    KATEGORIER.flatMap((kategori) =>
      FORMÅL.filter((formål) => må(enSag, part, kategori, formål, DAG).tilladt).map(
        (formål) => `${part.id}/${kategori}/${formål}`,
      ),
    ),
  );
  return new Set(ja);
}

describe('for any case', () => {
  test('a further no never widens (R-178)', () => {
    fc.assert(
      fc.property(vilkårligSag, delmængde(SAMTYKKEKATEGORIER), dage, (enSag, må_ikke, dag) => {
        const nej = samtykke({ id: 's-99999', givet: { dato: dag }, kategorier: { må: [], må_ikke } });
        const før = alt(enSag);
        const efter = alt({ ...enSag, samtykker: [...enSag.samtykker, nej] });
        expect([...efter].filter((ja) => !før.has(ja))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a further withdrawal never widens (R-174)', () => {
    fc.assert(
      fc.property(vilkårligSag, fc.constantFrom('s-22222', 's-33333'), (enSag, id) => {
        const senest =
          enSag.samtykker
            .map(({ givet }) => givet.dato)
            .toSorted()
            .at(-1) ?? DAG;
        const før = alt(enSag);
        const efter = alt({
          ...enSag,
          samtykker: [...enSag.samtykker, tilbagekaldelse(plusDage(senest, 1), id)],
        });
        expect([...efter].filter((ja) => !før.has(ja))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the consents is irrelevant, to the answer and to the reason', () => {
    fc.assert(
      fc.property(vilkårligSag, parter, fc.constantFrom(...KATEGORIER), (enSag, part, kategori) => {
        const omvendt = { ...enSag, samtykker: enSag.samtykker.toReversed() };
        const a = må(enSag, part, kategori, 'møde', DAG);
        const b = må(omvendt, part, kategori, 'møde', DAG);
        const kort = (svar: typeof a) => (svar.tilladt ? svar.tilladt : svar.årsag);
        expect(kort(a)).toBe(kort(b));
      }),
      { numRuns: 300 },
    );
  });

  test('an empty case gives nothing about the citizen to anyone but the citizen and those with a role', () => {
    const fremmede = PARTLISTE.filter(({ id, roller }) => id !== 'borger' && roller.length === 0);
    const givet = [...alt(sag())].filter((ja) => !ja.includes('/drift/'));
    expect(givet.filter((ja) => fremmede.some(({ id }) => ja.startsWith(`${id}/`)))).toEqual([]);
    expect(givet.length).toBeGreaterThan(0);
  });

  test('an approval for several holds what each of them may have, and nothing else', () => {
    const flere = fc.uniqueArray(parter, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(vilkårligSag, flere, fc.constantFrom(...FORMÅL), (enSag, modtagere, formål) => {
        const ønske = { kategorier: KATEGORIER, kræver: [], formål };
        const fælles = godkendFælles(enSag, modtagere, ønske, DAG);
        if (!fælles.tilladt) return;
        const ventet = KATEGORIER.filter((k) =>
          modtagere.every((part) => må(enSag, part, k, formål, DAG).tilladt),
        );
        expect([...fælles.må].toSorted()).toEqual(ventet.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('godkend', () => {
  const enSag = sag({ samtykker: [samtykke()] });
  const ønske = (kategorier: readonly Kategori[], kræver: readonly Kategori[] = []) =>
    ({ kategorier, kræver, formål: 'møde' }) as const;

  test('what is allowed, on which bases, and what was left out', () => {
    const svar = godkend(
      enSag,
      PARTER.psykiater,
      ønske(['helbred', 'bolig', 'drift', 'cpr'], ['identitet']),
      DAG,
    );
    if (!svar.tilladt) throw new Error('refused');
    expect([...svar.må]).toEqual(['identitet', 'helbred', 'drift', 'cpr']);
    expect(svar.grundlag).toEqual(['cpr_til_myndigheder', 's-22222']);
    expect(svar.udeladt.map(({ kategori, årsag }) => [kategori, årsag])).toEqual([
      ['bolig', 'ikke_kategori'],
    ]);
    expect(svar).toMatchObject({ modtagere: [PARTER.psykiater], formål: 'møde', dag: DAG });
  });

  test('a required category refused: nothing is made', () => {
    const svar = godkend(enSag, PARTER.psykiater, ønske(['helbred'], ['bolig']), DAG);
    expect(svar).toMatchObject({ tilladt: false, mangler: [{ part: 'p-66666', kategori: 'bolig' }] });
  });

  test('a required category that is not listed under kategorier is asked all the same', () => {
    const svar = godkend(enSag, PARTER.psykiater, ønske([], ['helbred']), DAG);
    expect(svar.tilladt && [...svar.må]).toEqual(['helbred']);
  });

  test('a recipient without any basis: nothing is made, though nothing was required (threats §7)', () => {
    const svar = godkend(enSag, PARTER.virksomhed, ønske(['helbred', 'bolig', 'drift']), DAG);
    expect(!svar.tilladt && svar.mangler.map(({ kategori }) => kategori)).toEqual(['helbred', 'bolig']);
  });

  test('a paper that is not about the citizen needs no basis and names none', () => {
    const svar = godkend(enSag, PARTER.virksomhed, ønske(['drift']), DAG);
    expect(svar.tilladt && svar.grundlag).toEqual([]);
  });

  test('a refusal names what is decisive: the required, not what could have been left out', () => {
    const svar = godkend(enSag, PARTER.virksomhed, ønske(['helbred', 'bolig', 'forløb'], ['forløb']), DAG);
    expect(!svar.tilladt && svar.mangler.map(({ kategori }) => kategori)).toEqual(['forløb']);
  });

  test('one of several without any basis stops them all', () => {
    const svar = godkendFælles(enSag, [PARTER.psykiater, PARTER.virksomhed], ønske(['helbred']), DAG);
    expect(!svar.tilladt && svar.mangler.map(({ part }) => part)).toEqual([PARTER.virksomhed.id]);
  });

  test('what one may have and another may not is left out for all', () => {
    const svar = godkendFælles(enSag, [PARTER.borger, PARTER.psykiater], ønske(['helbred', 'bolig']), DAG);
    if (!svar.tilladt) throw new Error('refused');
    expect([...svar.må]).toEqual(['helbred']);
    expect(svar.grundlag).toEqual(['egne_oplysninger', 's-22222']);
    expect(svar.udeladt.map(({ part, kategori }) => [part, kategori])).toEqual([['p-66666', 'bolig']]);
  });

  test('a basis of what was left out for another’s sake is not in the log', () => {
    const bolig = samtykke({ id: 's-33333', enheder: ['psykiatrien'], kategorier: { må: ['bolig'] } });
    const toSamtykker = sag({ samtykker: [samtykke(), bolig] });
    const begge = ønske(['helbred', 'bolig']);
    const alene = godkend(toSamtykker, PARTER.psykiater, begge, DAG);
    expect(alene.tilladt && alene.grundlag).toEqual(['s-22222', 's-33333']);
    const svar = godkendFælles(toSamtykker, [PARTER.psykiater, PARTER.læge], begge, DAG);
    if (!svar.tilladt) throw new Error('refused');
    expect(svar.grundlag).toEqual(['s-22222']);
    expect(svar.grundlagPr.get(PARTER.psykiater.id)).toEqual(['s-22222']);
  });

  test('nobody to give it to: nothing is made', () => {
    expect(godkendFælles(enSag, [], ønske(['drift']), DAG)).toEqual({ tilladt: false, mangler: [] });
  });

  test('the source is passed on (X-15)', () => {
    const svar = godkend(enSag, PARTER.læge, { ...ønske(['helbred']), kilde: 'virksomhed' }, DAG);
    expect(!svar.tilladt && svar.mangler.map(({ årsag }) => årsag)).toEqual(['anden_kilde']);
  });

  test('an approval stays what was judged', () => {
    const svar = godkend(enSag, PARTER.psykiater, ønske(['helbred']), DAG);
    expect(() => Object.assign(svar, { må: new Set(KATEGORIER) })).toThrow(TypeError);
    expect(() => Object.assign(svar, { dag: dato('2026-01-01') })).toThrow(TypeError);
    if (!svar.tilladt) throw new Error('refused');
    for (const liste of [svar.modtagere, svar.grundlag, svar.udeladt])
      expect(() => Object.assign(liste, { 9: PARTER.virksomhed })).toThrow(TypeError);
  });
});
