/** A second calendar, written differently from src/base/dato.ts: it only knows how to walk to the next day. */

import fc from 'fast-check';
import { type Dato, dato } from '../../src/base/dato.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const leap = year % 400 === 0 || (year % 100 !== 0 && year % 4 === 0);
  return month === 1 && leap ? 29 : (LENGTHS[month] ?? 0);
}

/** Every day from 1 January of the first year to 31 December of the last, as `YYYY-MM-DD`. */
export function* calendar(firstYear: number, lastYear: number): Generator<string> {
  const two = (n: number) => String(n).padStart(2, '0');
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 0; month < 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        yield `${year}-${two(month + 1)}-${two(day)}`;
      }
    }
  }
}

const days = [...calendar(1880, 2120)];

/** A date of 1880–2120; month ends and leap days come as often as they do. */
export const anyDato: fc.Arbitrary<Dato> = fc.nat({ max: days.length - 1 }).map((i) => dato(days[i] ?? ''));
