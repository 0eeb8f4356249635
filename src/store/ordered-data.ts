/** What a file says as one text, the same however it is laid out: for fingerprints of what was agreed. */

import type { YamlData } from './yaml-tree.ts';

/** To be hashed, never shown. Comments, order of keys, layout and empty values do not matter; nor do the keys in `without`. */
export function orderedData(data: YamlData | null, without: readonly string[]): string {
  return JSON.stringify(ordered(data, without));
}

function ordered(value: unknown, without: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, without));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, inner]) => inner !== '' && !without.includes(name));
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, ordered(inner, without)]);
}
