/**
 * The line of a place, as it may be shown to a person. A line of a file that may hold personal data is written
 * anew: words of our own schemas stay, everything else becomes a mask, also where the file cannot be understood.
 * So nothing that a person wrote there can be in it.
 */

import { nfc, withoutCpr } from './tekst.ts';

declare const mayBeShown: unique symbol;

/** Made here and nowhere else. */
export interface Excerpt {
  readonly text: string;
  /** Where in `text` the place is, in UTF-16 units; its length when the place is after the last character. */
  readonly at: number;
  readonly [mayBeShown]: true;
}

/** Makes the excerpt of a line (without its line end) with a place in it. */
export type ShowLine = (line: string, at: number) => Excerpt;

const MASK = '•••';

function excerpt(text: string, at: number): Excerpt {
  return { text, at: Math.min(at, text.length) } as Excerpt;
}

/** For files that by their schema hold no personal data: the line as it is. What is shaped like a CPR number is masked all the same. */
export const openLine: ShowLine = (line, at) => excerpt(withoutCpr(line), at);

/** A word and its colon, where YAML would see a field's name. */
const KEY = /(?<=^|[\s{[,-])[\p{L}_][\p{L}\p{M}\p{N}_]*:(?=\s|$)/gu;

/** The line taken apart: fields' names that are ours, and what stands between them. */
function* pieces(line: string, keys: ReadonlySet<string>): Generator<{ text: string; ours: boolean }> {
  let from = 0;
  for (const { 0: key, index } of line.matchAll(KEY)) {
    if (!keys.has(nfc(key.slice(0, -1)))) continue;
    yield { text: line.slice(from, index), ours: false };
    yield { text: key, ours: true };
    from = index + key.length;
  }
  yield { text: line.slice(from), ours: false };
}

/** What has been written so far, and whether a mask stands for what comes next. */
interface Page {
  text: string;
  masking: boolean;
  space: boolean;
  depth: number;
}

function show(page: Page, text: string): void {
  page.text += `${page.space ? ' ' : ''}${text}`;
  page.masking = false;
  page.space = false;
}

/** Is the character a mark of the list or the group, and not of what a person wrote? */
function isMark(page: Page, char: string, next: string): boolean {
  if ('{}[]'.includes(char)) return true;
  if (char === ',') return page.depth > 0;
  return char === '-' && /^[ -]*$/.test(page.text) && (next === '' || next === ' ');
}

/** Writes one character that is not of a key; answers where it stands on the page. */
function hide(page: Page, char: string, next: string): number {
  if (isMark(page, char, next)) {
    show(page, char);
    if ('{['.includes(char)) page.depth += 1;
    if ('}]'.includes(char)) page.depth -= 1;
    return page.text.length - 1;
  }
  if (/\s/.test(char)) {
    if (page.masking) page.space = true;
    else page.text += ' ';
    return page.masking ? page.text.length : page.text.length - 1;
  }
  if (!page.masking) {
    show(page, MASK);
    page.masking = true;
  }
  page.space = false;
  return page.text.length - MASK.length;
}

/** For files that may hold personal data. `keys` are the names of fields that our own schema gives them. */
export function hideLine(keys: ReadonlySet<string>): ShowLine {
  return (line, at) => {
    const page: Page = { text: '', masking: false, space: false, depth: 0 };
    let read = 0;
    let shownAt: number | undefined;
    for (const { text, ours } of pieces(line, keys)) {
      if (ours) {
        show(page, nfc(text));
        if (at >= read && at < read + text.length) shownAt = page.text.length - nfc(text).length;
        read += text.length;
        continue;
      }
      for (let i = 0; i < text.length; i += 1, read += 1) {
        const place = hide(page, text.charAt(i), line.charAt(read + 1));
        if (read === at) shownAt = place;
      }
    }
    return excerpt(page.text, shownAt ?? page.text.length);
  };
}
