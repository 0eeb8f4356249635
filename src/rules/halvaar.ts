/** Calendar half-years: how often Strategisk Forum is told how the bevillinger move. */

import { type Dato, dato, datoDele, plusMåneder } from '../base/dato.ts';

export interface Halvår {
  readonly fra: Dato;
  /** The last day, included. */
  readonly til: Dato;
  /** "2026-1", as it is typed. */
  readonly kode: string;
  /** "første halvår 2026" */
  readonly navn: string;
}

function halvår(år: number, nummer: 1 | 2): Halvår {
  const [fra, til] = nummer === 1 ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return {
    fra: dato(`${år}-${fra}`),
    til: dato(`${år}-${til}`),
    kode: `${år}-${nummer}`,
    navn: `${nummer === 1 ? 'første' : 'andet'} halvår ${år}`,
  };
}

/** Reads `2026-1`; undefined when it is not written so. */
export function parseHalvår(text: string): Halvår | undefined {
  const [, år, nummer] = /^(20\d{2})-([12])$/.exec(text.trim()) ?? [];
  return år === undefined ? undefined : halvår(Number(år), nummer === '1' ? 1 : 2);
}

/** The half-year that ended last before `today`. */
export function sidsteHalvår(today: Dato): Halvår {
  const { år, måned } = datoDele(today);
  return måned <= 6 ? halvår(år - 1, 2) : halvår(år, 1);
}

/** The `antal` half-years up to and with this one, the oldest first. */
export function halvårTilOgMed(sidste: Halvår, antal: number): readonly Halvår[] {
  return Array.from({ length: antal }, (_, i) => {
    const { år, måned } = datoDele(plusMåneder(sidste.fra, -6 * (antal - 1 - i)));
    return halvår(år, måned === 1 ? 1 : 2);
  });
}
