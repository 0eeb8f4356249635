/** python3-dateutil, which knows nothing of us, gives the same days for a thousand rules. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dato, type Dato, plusDage } from '../../src/base/dato.ts';
import { forekomster } from '../../src/base/gentagelse.ts';
import { parseHvornår } from '../../src/base/gentagelse-tekst.ts';
import { DATEUTIL, describeWith, PYTHON, runOutside } from '../support/outside.ts';

/** The words for us, and for dateutil the same thought in the terms of its own rrule, made without our reader. */
interface Prøve {
  readonly tekst: string;
  readonly rrule: Readonly<Record<string, unknown>>;
  readonly fra: Dato;
  readonly til: Dato;
}

const FREKVENS = { år: 0, måned: 1, uge: 2 };
const UGEDAGE = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const ORDEN = ['første', 'anden', 'tredje', 'fjerde', 'sidste'] as const;
const PERIODER = { måneden: 1, kvartalet: 3, halvåret: 6, året: 12 } as const;
const alleMåneder = Array.from({ length: 12 }, (_, i) => i + 1);

type Regel = Pick<Prøve, 'tekst' | 'rrule'>;

const gange = fc.constantFrom(1, 2, 3, 4, 6, 12).map((n): Regel => ({
  tekst: `${n} x årligt`,
  rrule: { freq: FREKVENS.måned, bymonthday: -1, bymonth: alleMåneder.filter((m) => m % (12 / n) === 0) },
}));

const uger = fc.integer({ min: 1, max: 9 }).map((n): Regel => ({
  tekst: `hver ${n}. uge`,
  rrule: { freq: FREKVENS.uge, interval: n, byweekday: [[6, null]], sidsteUge: n },
}));

const hverUgedag = fc.nat(6).map((d): Regel => ({
  tekst: `hver ${UGEDAGE[d] ?? ''}`,
  rrule: { freq: FREKVENS.uge, byweekday: [[d, null]] },
}));

const periode = fc.constantFrom(...(Object.keys(PERIODER) as (keyof typeof PERIODER)[]));

const ugedagI = fc.tuple(fc.nat(4), fc.nat(6), periode).map(([n, d, p]): Regel => {
  const længde = PERIODER[p];
  const sidst = ORDEN[n] === 'sidste';
  return {
    tekst: `${ORDEN[n] ?? ''} ${UGEDAGE[d] ?? ''} i ${p}`,
    rrule: {
      freq: FREKVENS.måned,
      bymonth: alleMåneder.filter((m) => m % længde === (sidst ? 0 : 1 % længde)),
      byweekday: [[d, sidst ? -1 : n + 1]],
    },
  };
});

const dagI = fc.integer({ min: 1, max: 31 }).map((d): Regel => ({
  tekst: `den ${d}. i hver måned`,
  rrule: {
    freq: FREKVENS.måned,
    bymonthday: d < 29 ? d : Array.from({ length: d - 27 }, (_, i) => 28 + i),
    ...(d < 29 ? {} : { bysetpos: -1 }),
  },
}));

const årsdage = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })), {
    minLength: 2,
    maxLength: 4,
  })
  .map((dage): Regel => ({
    tekst: dage.map(([m, d]) => `${d}/${m}`).join(' og '),
    rrule: { flere: dage.map(([m, d]) => ({ freq: FREKVENS.år, bymonth: m, bymonthday: d })) },
  }));

const prøve = fc
  .tuple(fc.oneof(gange, uger, hverUgedag, ugedagI, dagI, årsdage), fc.nat(25_000), fc.nat(1500))
  .map(([regel, n, længde]): Prøve => {
    const fra = plusDage(dato('1990-01-01'), n);
    return { ...regel, fra, til: plusDage(fra, længde) };
  });

describeWith('dateutil', [DATEUTIL], () => {
  test('R-056 a thousand repetitions fall on the same days', () => {
    const prøver = fc.sample(prøve, { numRuns: 1000, seed: 20261121 });
    const deres = JSON.parse(runOutside(PYTHON, ['-c', LÆS], JSON.stringify(prøver)).stdout) as string[][];
    const vores = prøver.map(({ tekst, fra, til }) => {
      const hvornår = parseHvornår(tekst);
      return hvornår ? forekomster(hvornår, fra, til).map((f) => f.forfald) : [`ikke forstået: ${tekst}`];
    });
    expect(deres).toHaveLength(1000);
    expect(deres.flat().length).toBeGreaterThan(10_000);
    for (const [i, { tekst, fra, til }] of prøver.entries()) {
      expect(vores[i], `${tekst}, ${fra} til ${til}`).toEqual(deres[i]);
    }
  });
});

/** Weeks are counted from Monday 5 January 1970; what is due in the last of n weeks begins there n - 1 weeks later. */
const LÆS = `
import sys, json
from datetime import datetime, timedelta
from dateutil.rrule import rrule, weekday

def days(rule, start, end):
    rule = dict(rule)
    if 'flere' in rule:
        return sorted({d for one in rule['flere'] for d in days(one, start, end)})
    first = datetime(1970, 1, 5) + timedelta(weeks=rule.pop('sidsteUge', 1) - 1)
    if 'byweekday' in rule:
        rule['byweekday'] = [weekday(d, n) for d, n in rule['byweekday']]
    return [d.date().isoformat() for d in rrule(dtstart=first, wkst=0, until=end, **rule) if d >= start]

iso = datetime.fromisoformat
print(json.dumps([days(p['rrule'], iso(p['fra']), iso(p['til'])) for p in json.load(sys.stdin)]))
`;
