/**
 * What a YAML file says, in our own shape: texts, lists and maps with the offsets where they stand. No type is
 * guessed and no library shows through, so a faster reader can take the place of this one.
 */

/** Plain data as read: texts, lists and maps that inherit no name, in NFC. An empty value is `''`. */
export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData };

export type TextStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';

interface Span {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset just after the last character: of a map or list on lines, where its last value ends. */
  readonly end: number;
}

export interface TextNode extends Span {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly value: string;
}

export interface ListItem {
  /** Offset of `-`; in `[…]` the offset of the item itself. */
  readonly start: number;
  readonly value: YamlNode;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  /** Written `[a, b]`. */
  readonly flow: boolean;
  readonly items: readonly ListItem[];
}

export interface MapEntry {
  /** Offset of the key. */
  readonly start: number;
  /** Offset just after the colon. */
  readonly colonEnd: number;
  readonly key: string;
  readonly value: YamlNode;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  /** Written `{a: 1}`. */
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

export type YamlNode = TextNode | ListNode | MapNode;

/** Names that code may mistake for its own (threats Y17), however they are written. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where a map or list on lines ends, whose last part is the last of `parts`. */
export function contentEndOf(parts: readonly { readonly value: YamlNode }[], start: number): number {
  return parts.at(-1)?.value.end ?? start;
}

const NOTHING: object = Object.freeze(Object.create(null) as object);

/** A map with no name but those put into it. Cheaper to read than one whose prototype is null itself. */
export function emptyMap(): Record<string, YamlData> {
  return Object.create(NOTHING) as Record<string, YamlData>;
}

/** The data of a tree, without positions. */
export function dataOf(node: YamlNode): YamlData {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'list') return node.items.map((item) => dataOf(item.value));
  const map = emptyMap();
  for (const { key, value } of node.entries) map[key] = dataOf(value);
  return map;
}

/** Where a step of a path leads: the offset a person would look at, and the node there. */
export interface Step {
  readonly offset: number;
  readonly node: YamlNode;
}

/** A value on its key's line is shown where it begins; an empty one and a block of lines at the key. */
function shownAt(start: number, node: YamlNode): number {
  const block = node.kind !== 'text' && !node.flow;
  return block || (node.kind === 'text' && node.style === 'empty') ? start : node.start;
}

/** One step down from `node`; undefined when there is nothing. */
export function step(node: YamlNode, part: string | number): Step | undefined {
  if (node.kind === 'list') {
    const item = typeof part === 'number' ? node.items[part] : undefined;
    return item && { offset: shownAt(item.start, item.value), node: item.value };
  }
  const entry = node.kind === 'map' ? node.entries.find((e) => e.key === part) : undefined;
  return entry && { offset: shownAt(entry.start, entry.value), node: entry.value };
}
