/** The table of `samtykke hvem` for people: at most 100 columns wide, with the reasons under it. */

import type { Line, Span } from '../context.ts';
import { ombryd } from '../base/ombryd.ts';
import { opremsning } from '../base/tekst.ts';
import { KATEGORINAVNE, type Kategori } from '../model/kategorier.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { efterGrund, kategorierI, type Matrixrække } from '../rules/samtykke-matrix.ts';
import type { Navne } from './samtykke-ord.ts';

/** Twelve columns leave room for a name; the rest of the words stand under the table. */
const KORT: Readonly<Partial<Record<Kategori, string>>> = {
  identitet: 'navn',
  cpr: 'cpr',
  kontakt: 'adr',
  økonomi: 'økon',
  beskæftigelse: 'arb',
  familie: 'fam',
  netværk: 'netv',
  strafbare_forhold: 'straf',
};
const BREDDE = 34;

function kort(kategori: Kategori): string {
  return KORT[kategori] ?? kategori;
}

function tilpas(tekst: string): string {
  return tekst.length > BREDDE ? `${tekst.slice(0, BREDDE - 1)}…` : tekst.padEnd(BREDDE);
}

/** Rows are parties, columns categories; then what the short words mean. */
export function tabel(rækker: readonly Matrixrække[], n: Navne): readonly Line[] {
  const kategorier = rækker[0]?.svar.map(({ kategori }) => kategori) ?? [];
  const hoved = `${' '.repeat(BREDDE)}${kategorier.map((k) => ` ${kort(k)}`).join('')}`;
  const linjer = rækker.map(({ part, svar }): Line => [
    tilpas(n.kort(part.id)),
    ...svar.flatMap(({ kategori, svar: { tilladt } }): Span[] => [
      ' '.repeat(1 + kort(kategori).length - (tilladt ? 2 : 3)),
      tilladt ? { text: 'ja', style: 'green' } : { text: 'nej', style: 'dim' },
    ]),
  ]);
  const forkortet = kategorier.filter((k) => k in KORT && KORT[k] !== KATEGORINAVNE[k] && k !== 'cpr');
  const forklaring = forkortet.map((k) => `${kort(k)} = ${KATEGORINAVNE[k]}`).join(' · ');
  const under = forklaring === '' ? [] : ['', ...ombryd(forklaring)];
  return [[{ text: hoved, style: 'bold' }], ...linjer, ...under];
}

function ord(kategorier: readonly Kategori[]): string {
  return opremsning(kategorier.map((k) => KATEGORINAVNE[k]));
}

/** Why not: each reason once, with what it stops for whom. */
export function grunde(rækker: readonly Matrixrække[], n: Navne): readonly Line[] {
  const alt = rækker[0]?.svar.length ?? 0;
  const andre = rækker.filter(({ part }) => part.id !== 'borger').length;
  return efterGrund(rækker).flatMap(({ hvorfor, grupper }, i): Line[] => [
    ...(i === 0 ? ['Derfor nej:'] : []),
    [{ text: `  ${hvorfor}`, style: 'bold' }],
    ...grupper.flatMap(({ kategorier, parter }) => {
      const alle = parter.length === andre && andre > 1;
      const hvem = alle ? 'alle andre end borgeren' : opremsning(parter.map(n.kort));
      return ombryd(`${kategorier.length === alt && alt > 1 ? 'alt' : ord(kategorier)} → ${hvem}`, '    ');
    }),
  ]);
}

/** One party: what they may have, and every reason for the rest with what it would take. */
export function person(række: Matrixrække, n: Navne): readonly Line[] {
  const ja = kategorierI(række, true);
  const nej = samlet(række.svar.flatMap(({ svar }) => (svar.tilladt ? [] : [svar])));
  return [
    [{ text: n.person(række.part.id), style: 'bold' }],
    ...ombryd(ja.length > 0 ? ord(ja) : 'intet', '  må få:      '),
    ...nej.flatMap(({ kategorier, hvorfor, kræver }) => [
      ...ombryd(ord(kategorier), '  må ikke få: '),
      ...ombryd(`grund: ${hvorfor}`, '              '),
      ...ombryd(`→ det kræver ${kræver}`, '              '),
    ]),
  ];
}
