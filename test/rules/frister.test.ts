/** A deadline and the finding it becomes are one thing, seen before and after its day. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import type { Finding } from '../../src/base/finding.ts';
import { type Frist, inddel, ugensSidsteDag } from '../../src/rules/frist.ts';
import { SLETTEREGLER } from '../../src/rules/forloeb-slettefrist.ts';
import { mødefrister } from '../../src/rules/frister-moede.ts';
import { MØDEFRISTREGLER } from '../../src/rules/moede-frister.ts';
import { KADENCEREGLER } from '../../src/rules/moede-kadence.ts';
import { RAMMEREGLER } from '../../src/rules/ramme-regler.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { TILBUDSREGLER } from '../../src/rules/tilbud.ts';
import { located } from '../helpers/located.ts';
import { forløb, møde, tid, tilbud } from './dokumenter.ts';
import { FRIST_AF_REGEL, FRIST_FØR, MED_FRIST } from './frist-af-regel.ts';
import { metodensGrænser } from './graensedage.ts';
import { læstMetode } from './metoder.ts';
import { fristerI, fristverden, fundI } from './fristverden.ts';

/** One deadline, though there may be a finding for each of the ramme's two days, and for each who has not answered. */
const ÉN_PR_FIL: readonly string[] = [RAMMEREGLER.forældet.kode, MØDEFRISTREGLER.svarMangler.kode];

function nøgle(kode: string, fil: string): string {
  return `${kode} ${ÉN_PR_FIL.includes(kode) ? fil.split('#')[0] : fil}`;
}

/** What `tjek` says before the day: an erasure that may be made today, a next meeting convened too late, a tilbud that never had a day. */
function førDagen({ code, message, file }: Finding): boolean {
  return (
    (code === SLETTEREGLER.forfalden.kode && message.includes('i dag')) ||
    (code === KADENCEREGLER.interval.kode && file.endsWith('#tid.dato')) ||
    (code === TILBUDSREGLER.ikkeBekræftet.kode && !file.endsWith('.dato'))
  );
}

const entydige = (liste: readonly string[]) => [...new Set(liste)].toSorted();

test('R-021 R-056 R-073 R-101 R-136 R-162 R-174 X-05 X-06 X-07 X-22 a deadline’s day is gone exactly when its rule finds it overdue', () => {
  const set = new Map<string, number>();
  fc.assert(
    fc.property(fristverden, (tilfældig) => {
      const dage = fristerI(tilfældig).flatMap(({ dag }) => [dag, plusDage(dag, 1)]);
      for (const today of [tilfældig.today, ...dage]) {
        const verden = { ...tilfældig, today };
        const overskredne = fristerI(verden)
          .filter((f) => f.dag < today)
          .filter((f) => !(f.regel === KADENCEREGLER.interval.kode && f.place.file.endsWith('#tid.dato')));
        const fundne = fundI(verden).filter((f) => MED_FRIST.includes(f.code) && !førDagen(f));
        for (const { regel } of overskredne) set.set(regel, (set.get(regel) ?? 0) + 1);
        expect(entydige(overskredne.map(({ regel, place }) => nøgle(regel, place.file)))).toEqual(
          entydige(fundne.map(({ code, file }) => nøgle(code, file))),
        );
      }
    }),
    { numRuns: 150 },
  );
  expect([...set.keys()].toSorted(), 'every kind was overdue at least once').toEqual(MED_FRIST);
});

const { interval, antal, formøder, samtaler } = KADENCEREGLER;
/** What is said instead: the next samarbejdsmøde is one thing to do, whichever rule asks for it first, and a talk of any kind counts. */
const ELLER: Readonly<Record<string, readonly string[]>> = {
  [interval.kode]: [antal.kode],
  [antal.kode]: [interval.kode],
  [samtaler.kode]: [interval.kode, antal.kode, formøder.kode],
};

function siger(frister: readonly Frist[], { regel, om }: Frist): boolean {
  return frister.some((f) => (f.regel === regel && f.om === om) || ELLER[regel]?.includes(f.regel));
}

test('R-134 R-135 R-137 R-138 R-142 every deadline is shown on its last day, not first when it is gone', () => {
  const set = new Set<string>();
  fc.assert(
    fc.property(fristverden, (tilfældig) => {
      for (const { dag } of fristerI(tilfældig)) {
        const efter = fristerI({ ...tilfældig, today: plusDage(dag, 1) }).filter((f) => f.dag === dag);
        const iTide = fristerI({ ...tilfældig, today: dag });
        for (const f of iTide) set.add(f.regel);
        expect(efter.filter((f) => !siger(iTide, f))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect([...set].toSorted()).toEqual([...MED_FRIST, ...FRIST_FØR].toSorted());
});

test('every rule has a frist, or a reason why not', () => {
  expect(Object.keys(FRIST_AF_REGEL)).toEqual(REGLER.map(({ kode }) => kode));
});

describe('R-134 R-135 R-136 R-138 X-07 meetings of a case offered on 5 November 2026, by the limits of Sorø', () => {
  const metode = læstMetode('soroe');
  const frister = (today: string, ...dage: readonly (readonly [type: string, dag: string])[]) =>
    mødefrister({
      forløb: located(forløb()),
      møder: dage.map(([type, dag]) =>
        located(møde({ type, nummer: 2, status: 'holdt', tid: tid(dato(dag), '09.30', '11.00') })),
      ),
      metode,
      grænser: metodensGrænser(metode),
      today: dato(today),
    }).map(({ regel, dag }) => `${regel} ${dag}`);

  test.each([
    ['new: each sort of meeting once', '2026-11-05', [], ['moede/interval 2027-03-05', 'moede/formoeder 2027-03-05']],
    ['after the first of each', '2027-03-05', [['samarbejdsmøde', '2027-03-01'], ['formøde', '2027-03-01']], ['moede/interval 2027-07-01', 'moede/formoeder 2027-07-05']],
    ['no formøde in the year: it is the one that is late', '2027-11-05', [['samarbejdsmøde', '2027-03-01'], ['samarbejdsmøde', '2027-07-01'], ['samarbejdsmøde', '2027-11-01']], ['moede/antal 2028-02-29', 'moede/formoeder 2027-11-04']],
    ['too few and too far apart: both rules are broken', '2027-11-05', [], ['moede/interval 2027-03-05', 'moede/antal 2027-11-04', 'moede/formoeder 2027-11-04']],
  ] as const)('%s', (_, today, dage, ventet) => {
    expect(frister(today, ...dage)).toEqual(ventet);
  }); // prettier-ignore

  test('R-142 X-08 the citizen is asked about the meetings at the third formøde, while it is still to come', () => {
    const tredje = { type: 'formøde', nummer: 3, tid: tid(dato('2026-12-15'), '09.30', '10.30') };
    const spørges = (today: string, ændring: Parameters<typeof møde>[0] = {}) =>
      mødefrister({
        forløb: located(forløb()),
        møder: [located(møde({ ...tredje, ...ændring }))],
        metode,
        grænser: metodensGrænser(metode),
        today: dato(today),
      }).flatMap(({ regel, dag }) => (regel === 'oplevelse/mangler' ? [dag] : []));
    expect(spørges('2026-12-14')).toEqual(['2026-12-15']);
    expect(spørges('2026-12-15')).toEqual(['2026-12-15']);
    expect(spørges('2026-12-16')).toEqual([]);
    expect(spørges('2026-12-14', { nummer: 2 })).toEqual([]);
    expect(spørges('2026-12-14', { status: 'aflyst' })).toEqual([]);
  });
});

test('R-045 R-046 tilbud that have never been confirmed are one frist, today', () => {
  const verden = fc.sample(fristverden, { numRuns: 1, seed: 1 })[0];
  if (verden === undefined) throw new Error('no sample');
  const aldrig = ['t-22222', 't-33333'].map((id) => tilbud(id, { bekræftet: undefined }));
  const frister = fristerI({ ...verden, oversigt: { tilbud: aldrig } }).filter(
    ({ regel }) => regel === TILBUDSREGLER.ikkeBekræftet.kode,
  );
  expect(frister.map(({ dag, hvad }) => [dag, hvad])).toEqual([
    [verden.today, 'Ring til de 2 tilbud, der aldrig har bekræftet deres oplysninger'],
  ]);
});

test('nothing about a deadline tells what is in the file', () => {
  fc.assert(
    fc.property(fristverden, (verden) => !JSON.stringify(fristerI(verden)).includes('hemmelig')),
    { numRuns: 50 },
  );
});

describe('how they are divided', () => {
  const frist = (dag: string): Frist => ({
    regel: 'a/b', dag: dato(dag), hvad: '', ansvarlig: [], om: dag, kilde: '', kommando: '',
    place: { file: 'f', line: 1, column: 1 },
  }); // prettier-ignore
  const dage = (liste: readonly Frist[]) => liste.map(({ dag }) => dag);

  test('overdue the day after, this week until Sunday, later until the last day asked for', () => {
    const alle = [
      '2026-12-31',
      '2026-12-15',
      '2026-12-16',
      '2026-12-20',
      '2026-12-21',
      '2027-01-15',
      '2027-01-16',
    ];
    const inddelt = inddel(alle.map(frist), dato('2026-12-16'), dato('2027-01-15'));
    expect(dage(inddelt.overskredne)).toEqual(['2026-12-15']);
    expect(dage(inddelt.ugen)).toEqual(['2026-12-16', '2026-12-20']);
    expect(dage(inddelt.senere)).toEqual(['2026-12-21', '2026-12-31', '2027-01-15']);
  });

  test('a Sunday is the last day of its week', () => {
    expect(ugensSidsteDag(dato('2026-12-20'))).toBe('2026-12-20');
    expect(ugensSidsteDag(dato('2026-12-21'))).toBe('2026-12-27');
  });
});
