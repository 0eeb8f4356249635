/** A sheet as data: typed cells under headings, so that every format writes the same numbers and dates. No formulas. */

import type { Dato } from '../base/dato.ts';

export type Celle =
  | { readonly art: 'tekst'; readonly tekst: string }
  /** Whole øre; may be below zero. */
  | { readonly art: 'beløb'; readonly øre: number }
  | { readonly art: 'dato'; readonly dato: Dato }
  | { readonly art: 'antal'; readonly antal: number }
  | undefined;

export interface Kolonne {
  readonly titel: string;
  /** In characters. */
  readonly bredde: number;
}

/** Bars beside each other: one group for each row, named by column 0; one bar for each of the columns named. */
export interface Diagram {
  readonly titel: string;
  readonly kolonner: readonly number[];
}

export interface Ark {
  /** The name of the sheet: at most 31 characters. */
  readonly navn: string;
  readonly overskrift: string;
  /** The line below the title. */
  readonly undertekst: string;
  readonly kolonner: readonly Kolonne[];
  readonly rækker: readonly (readonly Celle[])[];
  /** The last row, set apart. */
  readonly ialt: readonly Celle[];
  readonly diagram?: Diagram;
}

export const tekst = (t: string): Celle => ({ art: 'tekst', tekst: t });
export const beløb = (øre: number | undefined): Celle =>
  øre === undefined ? undefined : { art: 'beløb', øre };
export const dag = (d: Dato | undefined): Celle => (d === undefined ? undefined : { art: 'dato', dato: d });
export const antal = (n: number): Celle => ({ art: 'antal', antal: n });
