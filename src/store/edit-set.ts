/** A value put in the place of another, or where there was none. */

import {
  column,
  contentEnd,
  isBlockCollection,
  isBlockText,
  lineEnd,
  lineStart,
  type Splice,
} from './edit-layout.ts';
import { blockLike, kept, quotedLike, refuseUnwritable } from './scalar-text.ts';
import { block, inFlow, isList, item, keyed, type Layout, type YamlInput } from './write-yaml.ts';
import type { ListNode, MapNode, TextNode, YamlNode } from './yaml-tree.ts';

/** The place that holds a value: after a key's colon, or after a list item's dash. */
export interface Holder {
  /** Offset of the key or the dash. */
  readonly start: number;
  /** Offset just after `:` or `-`. */
  readonly after: number;
  readonly kind: 'key' | 'dash';
  readonly value: YamlNode;
  /** Inside `[…]` or `{…}`. */
  readonly flow: boolean;
}

function isEmpty(value: YamlInput): boolean {
  if (typeof value === 'string') return value === '';
  return isList(value) ? value.length === 0 : Object.values(value).every((v) => v === undefined);
}

/** The first line goes after the holder, the rest on lines of its own. */
interface Written {
  readonly head: string;
  readonly body: string;
}

function writtenText(source: string, value: string, old: YamlNode, indent: string, layout: Layout): Written {
  const text = kept(value);
  refuseUnwritable(text);
  const style = old.kind === 'text' ? old.style : 'plain';
  const asBlock = blockLike(
    text,
    style,
    isBlockText(old) ? blockIndent(source, old, indent) : indent,
    layout.eol,
  );
  if (asBlock !== undefined) {
    const headerEnd = asBlock.indexOf(layout.eol);
    return { head: asBlock.slice(0, headerEnd), body: asBlock.slice(headerEnd) };
  }
  return { head: quotedLike(text, style, false), body: '' };
}

function blockIndent(source: string, node: YamlNode, otherwise: string): string {
  const lines = source.slice(node.start, node.end).split('\n').slice(1);
  return /^ +/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? otherwise;
}

/** Comments and blank lines between the holder and its block would become part of a block of text. */
function linesBetween(source: string, { after, value }: Holder): boolean {
  return isBlockCollection(value) && source.slice(after, value.start).split('\n').length > 2;
}

function written(source: string, value: YamlInput, holder: Holder, layout: Layout): Written {
  const own = ' '.repeat(column(source, holder.start));
  const deeper = own + layout.step;
  if (typeof value === 'string') {
    if (value === '' && holder.kind === 'key') return { head: '', body: '' };
    if (linesBetween(source, holder)) return { head: inFlow(value), body: '' };
    return writtenText(source, value, holder.value, deeper, layout);
  }
  if (isEmpty(value)) return { head: inFlow(value), body: '' };
  const indent = holder.kind === 'key' && isList(value) && !layout.indentLists ? own : deeper;
  const lines = block(value, indent, layout, []);
  return { head: '', body: layout.eol + lines.join(layout.eol) };
}

/** The splices that take the old value out: what stands on the holder's line, and the lines below it. */
interface Taken {
  readonly head: { readonly start: number; readonly end: number };
  readonly body: { readonly start: number; readonly end: number };
}

function taken(source: string, { after, value }: Holder): Taken {
  const end = contentEnd(source, value);
  if (isBlockText(value)) {
    const headEnd =
      value.start + (/^[|>][\d+-]*/.exec(source.slice(value.start, value.start + 4))?.[0].length ?? 1);
    return { head: { start: after, end: headEnd }, body: { start: lineEnd(source, headEnd), end } };
  }
  if (isBlockCollection(value)) {
    const before = lineStart(source, value.start) - 1;
    const bodyStart = source[before - 1] === '\r' ? before - 1 : before;
    return { head: { start: after, end: after }, body: { start: bodyStart, end } };
  }
  const rest = lineEnd(source, end);
  return { head: { start: after, end }, body: { start: rest, end: rest } };
}

/** A comment behind a block's last line gets a line of its own: behind a block of text it would become text. */
function tail(source: string, holder: Holder, layout: Layout): Splice {
  const start = contentEnd(source, holder.value);
  const end = lineEnd(source, start);
  const comment = isBlockCollection(holder.value) ? source.slice(start, end).trim() : '';
  if (comment === '') return { start, end: start, text: '' };
  return { start, end, text: layout.eol + ' '.repeat(column(source, holder.start)) + comment };
}

/** A list item whose block begins beside its dash is written anew from the dash. */
function setBesideDash(source: string, holder: Holder, value: YamlInput, layout: Layout): Splice[] {
  const indent = ' '.repeat(column(source, holder.start));
  const lines = item(value, indent, layout, []).join(layout.eol).slice(indent.length);
  const { end, text } = tail(source, holder, layout);
  return [{ start: holder.start, end, text: lines + text }];
}

function keepsFlow(value: YamlInput, old: YamlNode): boolean {
  const full =
    (old.kind === 'list' && old.items.length > 0) || (old.kind === 'map' && old.entries.length > 0);
  return old.kind !== 'text' && old.flow && full && typeof value !== 'string';
}

function setInFlow(holder: Holder, value: YamlInput): Splice[] {
  const { value: old, after } = holder;
  const style = old.kind === 'text' ? old.style : 'plain';
  const put = typeof value === 'string' && value !== '' ? flowText(value, style) : inFlow(value);
  const empty = old.kind === 'text' && old.style === 'empty';
  return empty
    ? [{ start: after, end: after, text: ` ${put}` }]
    : [{ start: old.start, end: old.end, text: put }];
}

function flowText(value: string, style: TextNode['style']): string {
  refuseUnwritable(kept(value));
  return quotedLike(kept(value), style, true);
}

/** The splices that give `holder` another value. */
export function setValue(source: string, holder: Holder, value: YamlInput, layout: Layout): Splice[] {
  const old = holder.value;
  if (holder.flow || keepsFlow(value, old)) return setInFlow(holder, value);
  const beside = isBlockCollection(old) && lineStart(source, old.start) === lineStart(source, holder.start);
  if (beside) return setBesideDash(source, holder, value, layout);
  const { head, body } = written(source, value, holder, layout);
  const out = taken(source, holder);
  const gap = head === '' ? '' : gapBefore(source, holder);
  const behind = isBlockCollection(old) ? tail(source, holder, layout) : { end: out.body.end, text: '' };
  return [
    { ...out.head, text: gap + head },
    { start: out.body.start, end: behind.end, text: body + behind.text },
  ];
}

/** The author's own space between the colon and the value. */
function gapBefore(source: string, { after, value }: Holder): string {
  const own = isBlockCollection(value) ? '' : source.slice(after, value.start);
  return /^[ \t]+$/.test(own) ? own : ' ';
}

/** The splices that add a key at the end of a map that has some. */
export function addKey(
  source: string,
  map: MapNode,
  key: string,
  value: YamlInput,
  layout: Layout,
): Splice[] {
  if (map.flow) return [insertAt(contentEnd(source, lastOf(map)), `, ${inFlow(key)}: ${inFlow(value)}`)];
  const indent = ' '.repeat(column(source, map.entries[0]?.start ?? map.start));
  const lines = keyed(key, value, indent, layout, []);
  return [insertAt(lineEnd(source, contentEnd(source, map)), layout.eol + lines.join(layout.eol))];
}

/** The splices that add an item at the end of a list that has some. */
export function addItems(
  source: string,
  list: ListNode,
  values: readonly YamlInput[],
  layout: Layout,
): Splice[] {
  if (values.length === 0) return [];
  const flow = values.map((value) => `, ${inFlow(value)}`).join('');
  if (list.flow) return [insertAt(contentEnd(source, lastOf(list)), flow)];
  const indent = ' '.repeat(column(source, list.items[0]?.start ?? list.start));
  const lines = values.flatMap((value) => item(value, indent, layout, []));
  return [insertAt(lineEnd(source, contentEnd(source, list)), layout.eol + lines.join(layout.eol))];
}

function lastOf(node: MapNode | ListNode): YamlNode {
  const last = node.kind === 'map' ? node.entries.at(-1) : node.items.at(-1);
  return last?.value ?? node;
}

function insertAt(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}
