/** Ids: random, so that two machines never make the same, and saying nothing about anyone. */

/** Alphabet of ids: no vowel pairs that spell words by accident, nothing that looks like something else. */
export const ID_ALFABET = '23456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 5;

/** What {@link randomTail} makes, as a pattern. */
export const ID_TAIL = `[${ID_ALFABET}]{${LENGTH}}`;

/** Five characters of the ids' alphabet. `below(n)` gives a random whole number under n. */
export function randomTail(below: (n: number) => number): string {
  return Array.from({ length: LENGTH }, () => ID_ALFABET[below(ID_ALFABET.length)]).join('');
}

/** A new id such as `s-8m3pk`, other than those in use. */
export function newId(
  prefix: string,
  below: (n: number) => number,
  inUse: ReadonlySet<string> = new Set(),
): string {
  for (;;) {
    const id = `${prefix}-${randomTail(below)}`;
    if (!inUse.has(id)) return id;
  }
}
