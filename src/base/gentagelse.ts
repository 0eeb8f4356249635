/**
 * When something of the kommune's own is to happen: once, or again and again. Calendar arithmetic only; the words
 * that people write are understood in gentagelse-tekst.ts.
 */

import {
  dageIMåned,
  dageMellem,
  dagnummer,
  type Dato,
  dato,
  datoAf,
  datoDele,
  plusDage,
  plusMåneder,
  ugedag as ugedagFor,
} from './dato.ts';

/** The month, the quarter, the half year or the year. */
export type Periodelængde = 1 | 3 | 6 | 12;

export type Hvornår =
  /** Once, from `fra` to `til` (the same day for a single date). */
  | { readonly art: 'periode'; readonly fra: Dato; readonly til: Dato }
  /** So many times each calendar year, 1–12; once in each part of the year, due by its end. */
  | { readonly art: 'gange'; readonly omÅret: number }
  /** Once in every `hver` weeks; due on `ugedag` (0 = søndag) of the last of them. */
  | { readonly art: 'uger'; readonly hver: number; readonly ugedag: number }
  /** The first, second … or last (-1) such weekday of each period. */
  | {
      readonly art: 'ugedag';
      readonly nummer: 1 | 2 | 3 | 4 | -1;
      readonly ugedag: number;
      readonly måneder: Periodelængde;
    }
  /** Day 1–31 of the first month of each period; clamped to the month's end. `-1` is the last day of the period. */
  | { readonly art: 'dag'; readonly dag: number; readonly måneder: Periodelængde }
  /** The same days each year; 29 February is the 28th in other years. */
  | { readonly art: 'årsdage'; readonly dage: readonly Årsdag[] };

export interface Årsdag {
  /** 1–12 */
  readonly måned: number;
  readonly dag: number;
}

/** One time that something is to be done: the first day that counts for it, and the last day that is in time. */
export interface Forekomst {
  readonly fra: Dato;
  readonly forfald: Dato;
}

/** Monday 5 January 1970: weeks are counted from here, so that "hver 2. uge" means the same weeks to everyone. */
const MANDAG = dagnummer(dato('1970-01-05'));

/** Nothing happens outside these years, so that no slip of the keyboard makes a list without end. */
const [TIDLIGST, SENEST] = [dato('1900-01-01'), dato('2999-12-31')];

/** Does it happen again and again? */
export function erGentagelse(hvornår: Hvornår): boolean {
  return hvornår.art !== 'periode';
}

/**
 * The times that are due from `fra` to `til`, both included, in order. For a repetition, what counts for one time
 * ends where the next begins.
 */
export function forekomster(hvornår: Hvornår, fra: Dato, til: Dato): readonly Forekomst[] {
  const [første, sidste] = [fra < TIDLIGST ? TIDLIGST : fra, til > SENEST ? SENEST : til];
  return alle(hvornår, første, sidste).filter(({ forfald }) => forfald >= første && forfald <= sidste);
}

/** At least the times due from `fra` to `til`. */
function alle(hvornår: Hvornår, fra: Dato, til: Dato): readonly Forekomst[] {
  switch (hvornår.art) {
    case 'periode':
      return [{ fra: hvornår.fra, forfald: hvornår.til }];
    case 'gange':
      return år(fra, til).flatMap((å) => delAfÅr(å, hvornår.omÅret));
    case 'uger':
      return uger(hvornår, fra, til);
    case 'ugedag':
    case 'dag':
      return perioder(hvornår.måneder, fra, til).map((første) => ({
        fra: første,
        forfald: hvornår.art === 'dag' ? dagI(første, hvornår) : ugedagI(første, hvornår),
      }));
    case 'årsdage':
      return årsdage(hvornår.dage, fra, til);
  }
}

/** A day that the calendar has: whoever asks has kept to its months and clamped to their ends. */
function dag(årstal: number, måned: number, nummer: number): Dato {
  const fundet = datoAf(årstal, måned, nummer);
  if (fundet === undefined) throw new RangeError('not a calendar date');
  return fundet;
}

/** The years from `fra` to `til`. */
function år(fra: Dato, til: Dato): readonly number[] {
  const [første, sidste] = [datoDele(fra).år, datoDele(til).år];
  return Array.from({ length: Math.max(0, sidste - første + 1) }, (_, i) => første + i);
}

/** The year in `antal` parts of whole months. */
function delAfÅr(årstal: number, antal: number): readonly Forekomst[] {
  const nytår = dag(årstal, 1, 1);
  const grænse = (del: number) => plusMåneder(nytår, Math.round((12 * del) / antal));
  return Array.from({ length: antal }, (_, del) => ({
    fra: grænse(del),
    forfald: plusDage(grænse(del + 1), -1),
  }));
}

function uger({ hver, ugedag }: Hvornår & { art: 'uger' }, fra: Dato, til: Dato): readonly Forekomst[] {
  const længde = hver * 7;
  const tilForfald = (hver - 1) * 7 + ((ugedag + 6) % 7);
  const forskudt = (((dagnummer(fra) - MANDAG) % længde) + længde) % længde;
  const fundne: Forekomst[] = [];
  for (let d = plusDage(fra, -forskudt); d <= til; d = plusDage(d, længde)) {
    fundne.push({ fra: d, forfald: plusDage(d, tilForfald) });
  }
  return fundne;
}

/** The first day of each period that touches the stretch. */
function perioder(måneder: Periodelængde, fra: Dato, til: Dato): readonly Dato[] {
  const første = datoDele(fra);
  const begynder = første.måned - ((første.måned - 1) % måneder);
  const fundne: Dato[] = [];
  for (let d = dag(første.år, begynder, 1); d <= til; d = plusMåneder(d, måneder)) fundne.push(d);
  return fundne;
}

function dagI(første: Dato, { dag: nummer, måneder }: Hvornår & { art: 'dag' }): Dato {
  if (nummer === -1) return plusDage(plusMåneder(første, måneder), -1);
  const { år: årstal, måned } = datoDele(første);
  return plusDage(første, Math.min(nummer, dageIMåned(årstal, måned)) - 1);
}

function ugedagI(første: Dato, { nummer, ugedag, måneder }: Hvornår & { art: 'ugedag' }): Dato {
  const efter = (d: Dato) => plusDage(d, (ugedag - ugedagFor(d) + 7) % 7);
  if (nummer > 0) return plusDage(efter(første), (nummer - 1) * 7);
  return plusDage(efter(plusMåneder(første, måneder)), -7);
}

/** What counts for one day begins in the middle between the day before it and itself. */
function årsdage(dage: readonly Årsdag[], fra: Dato, til: Dato): readonly Forekomst[] {
  const alleDage = år(plusMåneder(fra, -12), til).flatMap((å) =>
    dage.map(({ måned, dag: d }) => dag(å, måned, Math.min(d, dageIMåned(å, måned)))),
  );
  const forfald = [...new Set(alleDage)].toSorted();
  return forfald.flatMap((d, i) => {
    const før = forfald[i - 1];
    return før === undefined
      ? []
      : [{ fra: plusDage(før, Math.floor(dageMellem(før, d) / 2) + 1), forfald: d }];
  });
}
