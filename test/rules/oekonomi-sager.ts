/** Økonomiark to judge: one that is in order, and random ones over some centers and half-years. */

import fc from 'fast-check';
import { dato, plusDage } from '../../src/base/dato.ts';
import { type Økonomiark, økonomi } from '../../src/model/oekonomi.ts';
import type { Sagsark } from '../../src/rules/oekonomi-samlet.ts';

type Data = Readonly<Record<string, unknown>>;

/** An ark decided on 15 June 2026: børn pays 41.250,00, social would have paid 58.812,50. `ændret` replaces whole fields. */
export function etArk(ændret: Data = {}): Økonomiark {
  const data = {
    id: 'e-6p2kd',
    besluttet: { dato: '2026-06-15', af: ['p-33333'] },
    indsats: 'Familievejleder',
    paragraf: 'Barnets lov',
    periode: { fra: '2026-07-01', til: '2026-12-31' },
    udgift: { center: 'boern', beløb: '41.250,00', ansvarlig: 'p-33333' },
    ellers: { center: 'social', beløb: '58.812,50', ansvarlig: 'p-44444' },
    trin: [{ trin: 'kladde', dato: '2026-06-15' }],
    ...ændret,
  };
  const [første] = økonomi.parse({ ark: [data] }).ark;
  if (første === undefined) throw new Error('no ark');
  return første;
}

export const CENTRE = ['arbejdsmarked', 'social', 'boern'] as const;

/** The steps an ark has been through, the last of them first named. */
export function trin(...navne: readonly string[]) {
  return navne.map((navn) => ({ trin: navn, dato: '2026-06-15' }));
}

const KOMPLET = trin('kladde', 'komplet');

/** A komplet ark, and the case it is in. */
export const sagsark: fc.Arbitrary<Sagsark> = fc
  .record({
    sag: fc.integer({ min: 2, max: 9 }),
    betaler: fc.constantFrom(...CENTRE),
    ville: fc.constantFrom(...CENTRE),
    øre: fc.tuple(fc.nat(9_999_999), fc.nat(9_999_999)),
    dag: fc.nat(900),
    komplet: fc.boolean(),
  })
  .map(({ sag, betaler, ville, øre, dag, komplet }) => {
    const tekst = (n: number) => `${Math.trunc(n / 100)},${String(n % 100).padStart(2, '0')}`;
    return {
      forløb: `2026-2222${sag}`,
      ark: etArk({
        besluttet: { dato: plusDage(dato('2025-01-01'), dag), af: ['p-33333'] },
        udgift: { center: betaler, beløb: tekst(øre[0]), ansvarlig: 'p-33333' },
        ellers: { center: ville, beløb: tekst(øre[1]), ansvarlig: 'p-44444' },
        trin: komplet ? KOMPLET : trin('kladde'),
      }),
    };
  });
