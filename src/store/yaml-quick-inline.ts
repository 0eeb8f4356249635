/** Keys, and values that begin and end on one line. */

import { giveUp } from './yaml-quick-doubt.ts';
import { FORBIDDEN_KEYS, type ListItem, type MapEntry, type TextNode, type YamlNode } from './yaml-tree.ts';
import { isMeantAsComment } from './yaml-guard.ts';

const KEY = /[\wæøåéÆØÅÉ][\wæøåéÆØÅÉ./-]{0,99}(?=:(?: |\r?\n|$))/y;
const QUOTED = /"[^"\\\r\n]*"|'[^'\r\n]*'(?!')/y;
/** A text's first character, when it can mean nothing else; then what cannot end it. */
const PLAIN = /[\w(+/\u00A1-\u024F][^\r\n]*/y;
const PLAIN_IN_FLOW = /[\w(+/\u00A1-\u024F](?:[^\r\n,[\]{}:#]*[^\r\n,[\]{}:# ])?/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** Is there nothing more at `at`, or a comment only? */
export function lineIsOver(text: string, at: number): boolean {
  return at >= text.length || /[\r\n#]/.test(text.charAt(at));
}

/** The key at `at`, when a colon follows it. */
export function keyAt(text: string, at: number): string | undefined {
  return matchAt(KEY, text, at);
}

/** Gives up at keys that stand twice or that code may mistake for its own (threats Y7, Y17). */
export function uniqueKeys(entries: readonly MapEntry[]): void {
  const seen = new Set(entries.map(({ key }) => key.toLowerCase()));
  if (seen.size < entries.length || entries.some(({ key }) => FORBIDDEN_KEYS.has(key))) giveUp();
}

function quoted(text: string, start: number): TextNode {
  const source = matchAt(QUOTED, text, start) ?? giveUp();
  const style = source.startsWith('"') ? 'double' : 'single';
  return { kind: 'text', style, value: source.slice(1, -1), start, end: start + source.length };
}

function plain(text: string, start: number): TextNode {
  const line = matchAt(PLAIN, text, start) ?? giveUp();
  const mark = line.indexOf(' #');
  const value = (mark === -1 ? line : line.slice(0, mark)).trimEnd();
  if (value.includes(': ') || value.endsWith(':')) giveUp();
  if (mark !== -1 && !isMeantAsComment(value, mark + 1 - value.length, line.slice(mark + 1))) giveUp();
  return { kind: 'text', style: 'plain', value, start, end: start + value.length };
}

function plainInFlow(text: string, start: number): TextNode {
  const value = matchAt(PLAIN_IN_FLOW, text, start) ?? giveUp();
  return { kind: 'text', style: 'plain', value, start, end: start + value.length };
}

/** What stands between the brackets, each read by `part`; answers the offset after the closing one. */
function parts(text: string, start: number, close: string, part: (at: number) => number): number {
  let at = skipSpaces(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skipSpaces(text, part(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') giveUp();
    at = skipSpaces(text, at + 1);
  }
}

function flowList(text: string, start: number, depth: number): YamlNode {
  const items: ListItem[] = [];
  const end = parts(text, start, ']', (at) => {
    const value = flowValue(text, at, depth);
    items.push({ start: at, value });
    return value.end;
  });
  return { kind: 'list', flow: true, start, end, items };
}

function flowMap(text: string, start: number, depth: number): YamlNode {
  const entries: MapEntry[] = [];
  const end = parts(text, start, '}', (at) => {
    const key = keyAt(text, at) ?? giveUp();
    const colonEnd = at + key.length + 1;
    const value = flowValue(text, skipSpaces(text, colonEnd), depth);
    entries.push({ start: at, colonEnd, key, value });
    return value.end;
  });
  uniqueKeys(entries);
  return { kind: 'map', flow: true, start, end, entries };
}

/** Deep enough for any file of ours, shallow enough for the cap of yaml-guard.ts together with the lines around it. */
const MAX_FLOW_DEPTH = 5;

function flowValue(text: string, at: number, depth: number): YamlNode {
  return bracketed(text, at, depth + 1) ?? plainInFlow(text, at);
}

function bracketed(text: string, at: number, depth: number): YamlNode | undefined {
  if (depth > MAX_FLOW_DEPTH) giveUp();
  const first = text[at];
  if (first === '[') return flowList(text, at, depth);
  if (first === '{') return flowMap(text, at, depth);
  return first === '"' || first === "'" ? quoted(text, at) : undefined;
}

/** The value that begins at `at` and ends on the same line; what follows it is the caller's to judge. */
export function inlineValue(text: string, at: number): YamlNode {
  return bracketed(text, at, 0) ?? plain(text, at);
}
