/** A key or list item taken out; comments around it stay, also the one at the end of its line. */

import { contentEnd, lineEnd, lineStart, type Splice } from './edit-layout.ts';
import type { ListNode, MapNode, YamlNode } from './yaml-tree.ts';

interface Child {
  /** Offset of the key or the dash. */
  readonly start: number;
  readonly value: YamlNode;
}

function cut(start: number, end: number, text = ''): Splice {
  return { start, end, text };
}

/** Offset of the comma that follows `offset` in `[…]` or `{…}`, past space and comments. */
function commaAfter(source: string, offset: number): number | undefined {
  const between = /^(?:\s|(?<=\s)#[^\n]*)*/.exec(source.slice(offset))?.[0].length ?? 0;
  return source[offset + between] === ',' ? offset + between : undefined;
}

function removeFromFlow(source: string, children: readonly Child[], index: number): Splice[] {
  const [child, next, before] = [children[index], children[index + 1], children[index - 1]];
  if (!child) return [];
  const end = contentEnd(source, child.value);
  if (next && /^\s*,\s*$/.test(source.slice(end, next.start))) return [cut(child.start, next.start)];
  const beforeEnd = before && contentEnd(source, before.value);
  if (!next && beforeEnd !== undefined && /^\s*,\s*$/.test(source.slice(beforeEnd, child.start))) {
    return [cut(beforeEnd, end)];
  }
  const comma = commaAfter(source, next || beforeEnd === undefined ? end : beforeEnd);
  return [cut(child.start, end), ...(comma === undefined ? [] : [cut(comma, comma + 1)])];
}

/** Does something other than space stand before `offset` on its line (the dash of a list item)? */
function besideDash(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() !== '';
}

function removeLines(source: string, start: number, end: number): Splice {
  const stop = lineEnd(source, end);
  const comment = source.slice(end, stop).trimStart();
  if (comment !== '') return cut(start, stop - comment.length);
  const first = lineStart(source, start);
  const next = source.indexOf('\n', stop);
  if (next !== -1) return cut(first, next + 1);
  const before = first > 0 && source[first - 2] === '\r' ? first - 2 : first - 1;
  return cut(Math.max(first === 1 ? 1 : 0, before), stop);
}

function removeFromBlock(source: string, children: readonly Child[], index: number): Splice[] {
  const [child, next] = [children[index], children[index + 1]];
  if (!child) return [];
  const end = contentEnd(source, child.value);
  if (!besideDash(source, child.start)) return [removeLines(source, child.start, end)];
  if (next && source.slice(end, next.start).trim() === '') return [cut(child.start, next.start)];
  return [cut(child.start, end)];
}

/**
 * The splices that take out the child at `index`.
 * @param after offset just after the colon that holds the map or list; undefined when no key holds it
 */
export function removeChild(
  source: string,
  node: MapNode | ListNode,
  index: number,
  after: number | undefined,
): Splice[] {
  const children: readonly Child[] = node.kind === 'map' ? node.entries : node.items;
  if (node.flow) return removeFromFlow(source, children, index);
  if (children.length > 1) return removeFromBlock(source, children, index);
  const [only] = children;
  if (!only) return [];
  const empty = node.kind === 'map' ? '{}' : '[]';
  const end = contentEnd(source, only.value);
  if (after === undefined) return [cut(only.start, end, empty)];
  return [cut(after, after, ` ${empty}`), removeLines(source, only.start, end)];
}
