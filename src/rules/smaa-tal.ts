/**
 * Counts of citizens that can be shown to anyone. A number of 1-4 citizens is never shown, nor a number it could be
 * found from. Zero is shown: nobody stands behind it, and a leader must be able to see that something is in order.
 *
 * Each function below keeps one promise, also to a reader who knows this file: where a count is hidden, other counts
 * would have been written in exactly the same way. No rule looks at a hidden number but to ask how it compares.
 */

/** Below this number of citizens nothing is shown. */
export const FÆRREST = 5;

/** 1-4 citizens. */
export const UNDER = `under ${FÆRREST}`;
/** All but 1-4 citizens. */
export const NÆSTEN_ALLE = 'næsten alle';
/** A small number, or one that a small number could be found from. */
export const SKJULT = '–';

/** A count as it may be shown. */
export type Tal = number | typeof UNDER | typeof NÆSTEN_ALLE | typeof SKJULT;

/** Is the number so small that it points at somebody? */
export function erLille(borgere: number): boolean {
  return borgere > 0 && borgere < FÆRREST;
}

/**
 * A count that is no part of any total that is shown.
 * @param borgere how many citizens stand behind `antal`, where something else than citizens is counted
 */
export function enkelt(antal: number, borgere = antal): Tal {
  return erLille(borgere) ? UNDER : antal;
}

/** So many of `ialt` citizens, which is shown by {@link enkelt}: the rest must not be small either. Of 1-4 nothing is told. */
export function andel(antal: number, ialt: number): Tal {
  if (!erLille(antal) && !erLille(ialt - antal)) return antal;
  // Both parts may be small: to say which of them is would tell both.
  if (ialt < 2 * FÆRREST - 1) return SKJULT;
  return erLille(antal) ? UNDER : NÆSTEN_ALLE;
}

/**
 * Counts that together are a total that is shown and is at least {@link FÆRREST}. When one is small, every count below
 * the limit is hidden, zero among them, and the smallest of the others, all that are equal to it: so at least two, and
 * together at least {@link FÆRREST}. The hidden ones could stand in any other order, and nobody would see it.
 */
export function fordeling(antal: readonly number[]): readonly (number | undefined)[] {
  if (!antal.some(erLille)) return antal;
  const mindste = Math.min(...antal.filter((n) => n >= FÆRREST));
  return antal.map((n) => (n <= mindste || n < FÆRREST ? undefined : n));
}
