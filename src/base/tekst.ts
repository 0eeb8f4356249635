/** Text as people type it: one normal form, one fold for Danish letters, escapes for what leaves the house. */

/** NFC, so that å typed as a + ring equals å. Applied at the doors: argv, file text, folder listings. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

const FOLD: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/** Lower case, NFC, æ→ae, ø→oe, å→aa: `Møde`, `MOEDE` and `moede` fold to one text. */
export function fold(text: string): string {
  return nfc(text)
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => FOLD.get(letter) ?? letter);
}

/** ASCII name for a folder or file: folded, everything else becomes single hyphens, at most 60 characters. May be empty. */
export function slug(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/**
 * Edit distance (insert, delete, replace, swap of neighbours) between folded texts, for "mente du".
 */
export function distance(a: string, b: string): number {
  const [s, t] = [fold(a), fold(b)];
  let before: number[] = [];
  let row = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= t.length; j += 1) {
      const same = s[i - 1] === t[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[t.length] ?? 0;
}

/** The candidate nearest to `text`, when near enough to be a slip of the fingers; else undefined. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(fold(text).length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const d = distance(text, candidate);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** `hint`, after the candidate that `text` was likely meant to be, when there is one. */
export function medForslag(text: string, candidates: readonly string[], hint: string): string {
  const near = nearest(text, candidates);
  return near === undefined ? hint : `Mente du ${near}? ${hint}`;
}

/** "a, b og c" (or "eller"): a Danish list in running text. */
export function opremsning(dele: readonly string[], bindeord: 'og' | 'eller' = 'og'): string {
  if (dele.length <= 1) return dele[0] ?? '';
  return `${dele.slice(0, -1).join(', ')} ${bindeord} ${dele[dele.length - 1]}`;
}

const CONTROL =
  // eslint-disable-next-line no-control-regex -- these are the characters to show, not to print
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/gu;

/** Text safe for a terminal and for XML: control, bidi, zero-width and half characters shown as `\u{1b}` (threats T1). Newline and tab stay. */
export function visible(text: string): string {
  return text.replace(CONTROL, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

const CONTROL_RUN = new RegExp(`${CONTROL.source}+`, 'gu');

/** Each run of those characters made into a space, for text that is kept. */
export function withoutControl(text: string): string {
  return text.replace(CONTROL_RUN, ' ');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it stands in XML and HTML, also inside an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}

const CPR_SHAPE = /(?<!\d)\d{6}[-– ]?\d{4}(?!\d)/;
const EVERY_CPR_SHAPE = new RegExp(CPR_SHAPE, 'g');

/** True when the text holds something shaped like a CPR number (erstatningsnummer included). Used to refuse, never to read. */
export function looksLikeCpr(text: string): boolean {
  return CPR_SHAPE.test(text);
}

/** The text with a dot for each character of what is shaped like a CPR number. */
export function withoutCpr(text: string): string {
  return text.replace(EVERY_CPR_SHAPE, (cpr) => '•'.repeat(cpr.length));
}
