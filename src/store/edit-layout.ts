/** Where things begin and end in a hand-written file, and how its author indents. */

import type { Layout } from './write-yaml.ts';
import type { MapNode, TextNode, YamlNode } from './yaml-tree.ts';

/** A text taken out and another put in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out splices that do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((t, { start, end, text: put }) => t.slice(0, start) + put + t.slice(end), text);
}

/** Offset where the line of `offset` begins. A byte order mark is no part of a line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Offset where the line of `offset` ends: before its line end. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  if (next === -1) return text.length;
  return next > offset && text[next - 1] === '\r' ? next - 1 : next;
}

/** How many columns stand before `offset` on its line. */
export function column(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function blockTextEnd(text: string, { start, end }: TextNode): number {
  const keepsAll = /^[|>]\d?\+/.test(text.slice(start, start + 3));
  const source = text.slice(start, end);
  return start + (keepsAll ? source.replace(/\r?\n$/, '') : source.trimEnd()).length;
}

/** Offset just after the last character of a value, before any comment or blank line that follows it. */
export function contentEnd(text: string, node: YamlNode): number {
  if (node.kind === 'text') return isBlockText(node) ? blockTextEnd(text, node) : node.end;
  const last = node.kind === 'list' ? node.items.at(-1)?.value : node.entries.at(-1)?.value;
  return node.flow || !last ? node.end : contentEnd(text, last);
}

export function isBlockText(node: YamlNode): boolean {
  return node.kind === 'text' && (node.style === 'literal' || node.style === 'folded');
}

/** Does `node` hold other values on lines of their own? */
export function isBlockCollection(node: YamlNode): boolean {
  return node.kind !== 'text' && !node.flow;
}

interface Indents {
  readonly map?: number;
  readonly list?: number;
}

function indents(text: string, node: YamlNode): Indents {
  if (node.kind === 'text' || node.flow) return {};
  if (node.kind === 'list') return merge(node.items.map((item) => indents(text, item.value)));
  const own = node.entries.map(({ start, value }): Indents => {
    if (!isBlockCollection(value)) return {};
    return { [value.kind]: column(text, value.start) - column(text, start) };
  });
  return merge([...own, ...node.entries.map((entry) => indents(text, entry.value))]);
}

function merge(all: readonly Indents[]): Indents {
  return all.reduceRight((later, earlier) => ({ ...later, ...earlier }), {});
}

/** The author's way of indenting, as first seen in the file; two spaces and indented lists when it does not show. */
export function layoutOf(text: string, root: MapNode): Layout {
  const { map, list } = indents(text, root);
  const step = map ?? (list !== undefined && list > 0 ? list : 2);
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  return { step: ' '.repeat(Math.max(1, step)), indentLists: list !== 0, eol };
}
