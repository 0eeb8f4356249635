/**
 * The leader's overview: what is to be seen to, and the counts of the kommune and of all cases, on two days.
 * Each count is made to be shown (smaa-tal.ts) before it comes here. ABSENT: a total of cases, so that a small status
 * can be hidden without hiding the others; differences, so that what is hidden on one day is in no number of the other.
 */

import type { Tal } from './smaa-tal.ts';

export const AFSNIT = {
  krav: 'Det, der holdes øje med',
  forløb: 'Forløb',
  faser: 'Faser i de aktive forløb',
  svar: 'Svar på indkaldelser til de seneste 3 måneders møder',
  mål: 'Borgere med mål, og hvor mange der har nået mindst ét',
  oplevelse: 'Borgernes svar om møderne',
  handleplan: 'Handleplanens aktiviteter',
  tilbud: 'Tilbud',
  roller: 'Personer med en rolle i samarbejdet',
} as const;
export type Afsnit = keyof typeof AFSNIT;

/** One count of one day. */
export interface Tælling {
  readonly afsnit: Afsnit;
  /** Its name for programs, the same from one quarter to the next. */
  readonly nøgle: string;
  /** What is counted, as it stands after the number. */
  readonly tekst: string;
  readonly antal: Tal;
  /** Of how many. */
  readonly af?: Tal;
  /** The command that shows the details, where something is to be seen to. */
  readonly kommando?: string;
}

/** One count beside the one of the day it is compared with; `før` is undefined where nothing can be said. */
export interface Linje extends Tælling {
  readonly før: Pick<Tælling, 'antal' | 'af'> | undefined;
}

/** What is to be seen to first; else in the order of {@link AFSNIT}. */
export function sammenlign(nu: readonly Tælling[], før: readonly Tælling[]): readonly Linje[] {
  const linjer = nu.map((t) => ({ ...t, før: før.find(({ nøgle }) => nøgle === t.nøgle) }));
  return [
    ...linjer.filter(({ kommando }) => kommando !== undefined),
    ...linjer.filter(({ kommando }) => kommando === undefined),
  ].toSorted((a, b) => orden(a) - orden(b));
}

function orden({ afsnit }: Tælling): number {
  return Object.keys(AFSNIT).indexOf(afsnit);
}
