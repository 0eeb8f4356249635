/**
 * No hidden count can be found from the overview: for every one of them there is another world that is written in
 * exactly the same way, in every line, where that count is another. Nobody who reads can tell the two apart.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { FORLØBSSTATUS } from '../../src/model/forloebsstatus.ts';
import { OPLEVELSESSVAR, type Oplevelse } from '../../src/model/oplevelse.ts';
import { grænser } from '../../src/rules/graenser.ts';
import type { Tælling } from '../../src/rules/overblik.ts';
import { sagstællinger } from '../../src/rules/overblik-forloeb.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { SAGSKRAV, type Sagstal, SVAR } from '../../src/rules/sagstal.ts';
import { located } from '../helpers/located.ts';
import { samarbejd } from './dokumenter.ts';
import { læstMetode } from './metoder.ts';

const METODE = læstMetode('soroe');
const STOK = { metode: METODE, grænser: grænser(REGLER, located(METODE), located(samarbejd())).grænser };
const FASER = METODE.faser.liste.map(({ id }) => id);
type Verden = readonly Sagstal[];

const ord = fc.constantFrom(...OPLEVELSESSVAR);
const oplevelse: fc.Arbitrary<Oplevelse> = fc.record({
  møde: fc.constant('m-22222'),
  dato: fc.constant(dato('2026-11-01')),
  relation: ord,
  mål_og_emner: ord,
  tilgang_og_metode: ord,
  generelt: ord,
});
const sag: fc.Arbitrary<Sagstal> = fc.record({
  status: fc.constantFrom(...FORLØBSSTATUS, 'aktivt', 'aktivt', 'afsluttet'),
  faser: fc.uniqueArray(fc.constantFrom(...FASER), { maxLength: 3 }),
  brud: fc.uniqueArray(fc.constantFrom(...SAGSKRAV)),
  svar: fc.dictionary(fc.constantFrom(...SVAR), fc.nat({ max: 3 }), { noNullPrototype: true }),
  mål: fc.dictionary(fc.constantFrom('bolig', 'hverdag', 'fagligt'), fc.boolean(), { noNullPrototype: true }),
  oplevelser: fc.array(oplevelse, { maxLength: 1 }),
}); // prettier-ignore
const verden = fc.oneof(
  fc.array(sag, { maxLength: 12, size: 'max' }),
  fc.array(sag, { minLength: 12, maxLength: 45, size: 'max' }),
);

const vist = (v: Verden) => sagstællinger({ sager: v, ...STOK });
const tekst = (v: Verden) => JSON.stringify(vist(v));

/** What the line would say if nothing were hidden. */
function sandt(v: Verden, nøgle: string): number {
  const [afsnit, hvad = '', svar] = nøgle.split('/');
  const viste = v.filter((s) => v.filter(({ status }) => status === s.status).length >= 5);
  const aktive = viste.filter(({ status }) => status === 'aktivt');
  if (afsnit === 'forløb') return v.filter(({ status }) => status === hvad).length;
  if (afsnit === 'krav') return aktive.filter(({ brud }) => brud.includes(hvad as never)).length;
  if (afsnit === 'faser') return aktive.filter(({ faser }) => faser.includes(hvad)).length;
  if (afsnit === 'svar') return viste.reduce((n, s) => n + (s.svar[hvad as '1'] ?? 0), 0);
  if (afsnit === 'mål') return viste.filter(({ mål }) => mål[hvad as 'bolig']).length;
  if (svar === undefined) return v.filter(({ oplevelser }) => oplevelser.length > 0).length;
  return v.filter(({ oplevelser: [o] }) => o?.[hvad as 'relation'] === svar).length;
}

const med = (v: Verden, i: number, ændring: Partial<Sagstal>): Verden =>
  v.map((s, j) => (j === i ? { ...s, ...ændring } : s));
const skift = <T>(liste: readonly T[], post: T) =>
  liste.includes(post) ? liste.filter((x) => x !== post) : [...liste, post];
const TOM = { faser: [], brud: [], svar: {}, mål: {}, oplevelser: [] } as const;
const EN: Oplevelse = { møde: 'm-22222', dato: dato('2026-11-01'), relation: 'ja', mål_og_emner: 'ja', tilgang_og_metode: 'ja', generelt: 'ja' }; // prettier-ignore

/** Other worlds that a small step leads to, and that differ in the line. */
function* naboer(v: Verden, nøgle: string): Generator<Verden> {
  const [afsnit, hvad = '', svar] = nøgle.split('/');
  for (const [i, s] of v.entries()) {
    if (afsnit === 'krav') yield med(v, i, { brud: skift(s.brud, hvad as never) });
    if (afsnit === 'faser') yield med(v, i, { faser: skift(s.faser, hvad) });
    if (afsnit === 'svar' && (s.svar[hvad as '1'] ?? 0) > 0)
      yield med(v, i, { svar: { ...s.svar, [hvad]: (s.svar[hvad as '1'] ?? 0) + 1 } });
    if (afsnit === 'mål') {
      const { [hvad as 'bolig']: nået, ...andre } = s.mål;
      yield med(v, i, { mål: { ...s.mål, [hvad]: nået !== true } });
      if (nået === true) yield med(v, i, { mål: andre });
    }
    if (afsnit === 'oplevelse' && svar === undefined)
      yield med(v, i, { oplevelser: s.oplevelser.length > 0 ? [] : [EN] });
    if (afsnit === 'forløb' && s.status === hvad) {
      const uden = v.filter((_, j) => j !== i);
      yield uden;
      // Whoever answered is another one: one in a case that is shown, or everyone.
      for (const j of uden.keys())
        if (uden[j]?.oplevelser.length === 0) yield med(uden, j, { oplevelser: s.oplevelser });
      yield uden.map((t) => (t.oplevelser.length > 0 ? t : { ...t, oplevelser: [EN] }));
    }
  }
  // Two phases change places in every case.
  if (afsnit === 'faser') {
    for (const anden of FASER) {
      const byt = new Map([[hvad, anden], [anden, hvad]]); // prettier-ignore
      yield v.map((s) => ({ ...s, faser: s.faser.map((fase) => byt.get(fase) ?? fase) }));
    }
  }
  if (afsnit === 'forløb') {
    yield [...v, { ...TOM, status: hvad as 'aktivt' }];
    yield [...v, { ...TOM, status: hvad as 'aktivt', oplevelser: [EN] }];
  }
  if (nøgle === 'oplevelse/borgere')
    for (const status of FORLØBSSTATUS) yield [...v, { ...TOM, status, oplevelser: [EN] }];
  if (afsnit === 'oplevelse' && svar !== undefined) yield* omsvarede(v, hvad as 'relation', svar as 'ja');
}

/** Everyone who said one word says another and the reverse; or one citizen says another word. */
function* omsvarede(v: Verden, spørgsmål: 'relation', svar: Oplevelse['relation']): Generator<Verden> {
  for (const andet of OPLEVELSESSVAR) {
    const byt = new Map([[svar, andet], [andet, svar]]); // prettier-ignore
    const omsvar = (s: Sagstal, [o] = s.oplevelser): Sagstal =>
      o ? { ...s, oplevelser: [{ ...o, [spørgsmål]: byt.get(o[spørgsmål]) ?? o[spørgsmål] }] } : s;
    yield v.map((s) => omsvar(s));
    for (const i of v.keys()) yield v.map((s, j) => (i === j ? omsvar(s) : s));
  }
}

/** Is there a neighbour that is written as `før`, where the count is another? */
function kunneVære(v: Verden, nøgle: string, før: string): boolean {
  for (const w of naboer(v, nøgle)) if (sandt(w, nøgle) !== sandt(v, nøgle) && tekst(w) === før) return true;
  return false;
}

const skjult = ({ antal, af }: Tælling) => typeof antal === 'string' || typeof af === 'string';

test('R-009 every hidden count could be another, and nothing in the overview would change', () => {
  fc.assert(
    fc.property(verden, (v) => {
      const før = tekst(v);
      for (const { nøgle, antal } of vist(v).filter(skjult)) {
        expect(kunneVære(v, nøgle, før), `${nøgle}: ${antal} is ${sandt(v, nøgle)}`).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['a small phase hides the next one too', [7, 5, 2], [7, '–', '–']],
  ['no small phase', [9, 5, 0], [9, 5, 0]],
])('R-009 where each case is in one phase, %s', (_, antal, ventet) => {
  const sager = antal.flatMap((n, i) =>
    Array.from({ length: n }, (): Sagstal => ({ ...TOM, status: 'aktivt', faser: FASER.slice(i, i + 1) })),
  );
  const faser = vist(sager).filter(({ afsnit }) => afsnit === 'faser');
  expect(faser.slice(0, antal.length).map((t) => t.antal)).toEqual(ventet);
});

test('R-009 no number of 1-4 citizens is shown, nor one of which 1-4 are left out', () => {
  fc.assert(
    fc.property(verden, (v) => {
      for (const { afsnit, antal, af } of vist(v)) {
        for (const tal of [antal, af, typeof af === 'number' && typeof antal === 'number' ? af - antal : 0])
          if (typeof tal === 'number' && afsnit !== 'svar') expect([1, 2, 3, 4]).not.toContain(tal);
      }
    }),
  );
});
