/**
 * The quick way to read YAML: the plain part of the language that our files are written in (maps and lists on lines,
 * texts on one line, `|` and `>`, short `[…]` and `{…}`). It never refuses: at anything else, and at any doubt, it
 * gives up and the whole text goes to the library behind yaml-source.ts, which alone knows what to say about it.
 */

import { cannotBeQuick, Doubt, giveUp } from './yaml-quick-doubt.ts';
import { blockText } from './yaml-quick-lines.ts';
import { inlineValue, keyAt, lineIsOver, skipSpaces, uniqueKeys } from './yaml-quick-inline.ts';
import {
  contentEndOf,
  type ListItem,
  type ListNode,
  type MapEntry,
  type MapNode,
  type YamlNode,
} from './yaml-tree.ts';

/** Far below the caps of yaml-guard.ts, which count in another way. */
const MAX_PARTS = 4000;
const MAX_DEPTH = 40;

/** Where the reader is: always at the first character of a line's content. */
interface Cursor {
  readonly text: string;
  at: number;
  /** Characters before `at` on its line; -1 when the text is over. */
  column: number;
  parts: number;
}

/** Moves to the next line that holds more than a comment. `offset` is where a line begins. */
function toContent(cursor: Cursor, offset: number): void {
  const { text } = cursor;
  let start = offset;
  while (start < text.length) {
    const at = skipSpaces(text, start);
    if (at < text.length && !lineIsOver(text, at)) {
      cursor.at = at;
      cursor.column = at - start;
      return;
    }
    const next = text.indexOf('\n', at);
    start = next === -1 ? text.length : next + 1;
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** Moves on from the end of a value, which must be the end of its line but for a comment. */
function toNextLine(cursor: Cursor, end: number): void {
  const { text } = cursor;
  const at = skipSpaces(text, end);
  if (!lineIsOver(text, at) || (text[at] === '#' && at === end)) giveUp();
  const next = text.indexOf('\n', at);
  toContent(cursor, next === -1 ? text.length : next + 1);
}

function isDash({ text, at }: Cursor): boolean {
  return text[at] === '-' && /[ \r\n]|^$/.test(text.charAt(at + 1));
}

function count(cursor: Cursor): void {
  cursor.parts += 1;
  if (cursor.parts > MAX_PARTS) giveUp();
}

/** The value that begins on a line of its own. */
function blockValue(cursor: Cursor, depth: number): YamlNode {
  if (depth > MAX_DEPTH) giveUp();
  if (isDash(cursor)) return readList(cursor, depth);
  if (!/[[{]/.test(cursor.text.charAt(cursor.at))) return readMap(cursor, depth);
  const value = inlineValue(cursor.text, cursor.at);
  toNextLine(cursor, value.end);
  return value;
}

/**
 * The value behind a colon or dash that ends at `from`.
 * @param column of the key or dash: what belongs to it stands further in
 * @param dashes may a list stand right under the key?
 */
function valueBehind(cursor: Cursor, from: number, column: number, depth: number, dashes: boolean): YamlNode {
  const { text } = cursor;
  const at = skipSpaces(text, from);
  if (lineIsOver(text, at)) {
    toNextLine(cursor, from);
    if (cursor.column > column || (dashes && cursor.column === column && isDash(cursor))) {
      return blockValue(cursor, depth + 1);
    }
    return { kind: 'text', style: 'empty', value: '', start: from, end: from };
  }
  if (/[|>]/.test(text.charAt(at))) {
    const value = blockText(text, at, column);
    toContent(cursor, value.end);
    return value;
  }
  const value = inlineValue(text, at);
  toNextLine(cursor, value.end);
  return value;
}

function mapEntry(cursor: Cursor, column: number, depth: number): MapEntry {
  count(cursor);
  const start = cursor.at;
  const key = keyAt(cursor.text, start) ?? giveUp();
  const colonEnd = start + key.length + 1;
  return { start, colonEnd, key, value: valueBehind(cursor, colonEnd, column, depth, true) };
}

function readMap(cursor: Cursor, depth: number): MapNode {
  const { at: start, column } = cursor;
  const entries: MapEntry[] = [];
  do entries.push(mapEntry(cursor, column, depth));
  while (cursor.column === column && !isDash(cursor));
  uniqueKeys(entries);
  return { kind: 'map', flow: false, start, end: contentEndOf(entries, start), entries };
}

function listItem(cursor: Cursor, column: number, depth: number): ListItem {
  count(cursor);
  const { at: start, text } = cursor;
  const at = skipSpaces(text, start + 1);
  if (keyAt(text, at) === undefined) {
    return { start, value: valueBehind(cursor, start + 1, column, depth, false) };
  }
  cursor.column += at - start;
  cursor.at = at;
  return { start, value: blockValue(cursor, depth + 1) };
}

function readList(cursor: Cursor, depth: number): ListNode {
  const { at: start, column } = cursor;
  const items: ListItem[] = [];
  while (cursor.column === column && isDash(cursor)) items.push(listItem(cursor, column, depth));
  return { kind: 'list', flow: false, start, end: contentEndOf(items, start), items };
}

function readRoot(cursor: Cursor): MapNode {
  toContent(cursor, 0);
  if (cursor.column !== 0 || isDash(cursor)) giveUp();
  const root = readMap(cursor, 1);
  return cursor.at === cursor.text.length ? root : giveUp();
}

/**
 * The tree of `text`, the same to the last offset as the library's, or undefined when only the library can tell.
 * Never throws.
 */
export function readQuickly(text: string): MapNode | undefined {
  if (cannotBeQuick(text)) return undefined;
  const cursor: Cursor = { text, at: 0, column: 0, parts: 0 };
  try {
    return readRoot(cursor);
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}
