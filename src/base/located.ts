/** Typed data that still knows where in its file each part stands. */

import type { Place } from './finding.ts';

/** Keys and list indexes from the top of a document down to a value. */
export type Path = readonly (string | number)[];

/**
 * A value read from a file. `at(path)` gives the place of the value at `path`; where the path does not exist
 * (a missing key), the place of its nearest parent. Never throws.
 */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  at(path: Path): Place;
}
