/** The overview for programs and spreadsheets: every count, one on each row, with the day it is of, so that quarters can be put below each other. */

import type { Dato } from '../base/dato.ts';
import { type Csvcelle, toCsv } from '../export/csv.ts';
import { AFSNIT, type Linje } from '../rules/overblik.ts';
import type { Før } from './overblik-historik.ts';

export function somJson(dag: Dato, { dag: førDag, kommune, forløb }: Før, linjer: readonly Linje[]): string {
  const json = {
    dag,
    før: førDag,
    historik: { kommune, forløb },
    tal: linjer.map(({ afsnit, nøgle, tekst, antal, af, før, kommando }) => ({
      afsnit,
      nøgle,
      tekst,
      nu: antal,
      nu_af: af ?? null,
      før: før?.antal ?? null,
      før_af: før?.af ?? null,
      kommando: kommando ?? null,
    })),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

const KOLONNER = ['Dag', 'Afsnit', 'Hvad', 'Nu', 'Ud af', 'Før-dag', 'Før', 'Før ud af', 'Se nærmere'];

export function somCsv(dag: Dato, førDag: Dato, linjer: readonly Linje[]): string {
  const rækker = linjer.map(({ afsnit, tekst, antal, af = '', før, kommando = '' }): readonly Csvcelle[] => [
    dag,
    AFSNIT[afsnit],
    tekst,
    antal,
    af,
    førDag,
    før?.antal ?? '',
    før?.af ?? '',
    kommando,
  ]);
  return toCsv([KOLONNER, ...rækker]);
}
