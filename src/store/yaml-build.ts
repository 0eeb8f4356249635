/** From the YAML library's nodes to our own tree, refusing keys that stand twice and characters hidden in escapes. */

import type { CST, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { nfc } from '../base/tekst.ts';
import { findUnwanted } from './unwanted.ts';
import { COMPLAINTS } from './yaml-complaints.ts';
import type { Refusal } from './yaml-guard.ts';
import {
  contentEndOf,
  FORBIDDEN_KEYS,
  type ListItem,
  type ListNode,
  type MapEntry,
  type MapNode,
  type TextNode,
  type TextStyle,
  type YamlNode,
} from './yaml-tree.ts';

const STYLES: ReadonlyMap<string, TextStyle> = new Map([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
]);

type Node = ParsedNode | null;

function isFlow(node: { readonly srcToken?: CST.Token }): boolean {
  return node.srcToken?.type === 'flow-collection';
}

/** An escape such as `"\e"` can write what is refused in plain sight (threats Y12). */
function refuseHidden(value: string, offset: number, refusals: Refusal[]): void {
  const hit = findUnwanted(value, 1).find(({ kind }) => kind.severity === 'fejl');
  if (hit) refusals.push({ offset, complaint: hit.kind });
}

function textNode(node: Node, offset: number, refusals: Refusal[]): TextNode {
  if (!node?.srcToken || !('source' in node)) {
    return { kind: 'text', style: 'empty', value: '', start: offset, end: offset };
  }
  const [start, end] = node.range;
  const value = nfc(node.source ?? '');
  const style = STYLES.get('type' in node ? (node.type ?? '') : '') ?? 'plain';
  if (style === 'double') refuseHidden(value, start, refusals);
  return { kind: 'text', style, value, start, end };
}

function colonEnd(item: CST.CollectionItem | undefined, fallback: number): number {
  const colon = item?.sep?.find((token) => token.type === 'map-value-ind');
  return colon ? colon.offset + 1 : fallback;
}

function mapEntry(pair: Pair<ParsedNode, Node>, refusals: Refusal[]): MapEntry {
  const key = textNode(pair.key, pair.key.range[0], refusals);
  const after = colonEnd(pair.srcToken, key.end);
  return { start: key.start, colonEnd: after, key: key.value, value: buildNode(pair.value, after, refusals) };
}

function mapNode(node: YAMLMap.Parsed, refusals: Refusal[]): MapNode {
  const entries = node.items.map((pair) => mapEntry(pair, refusals));
  const seen = new Set<string>();
  for (const { key, start } of entries) {
    if (FORBIDDEN_KEYS.has(key)) refusals.push({ offset: start, complaint: COMPLAINTS.forbiddenKey });
    const looks = key.toLowerCase();
    if (seen.has(looks)) refusals.push({ offset: start, complaint: COMPLAINTS.duplicateKey });
    seen.add(looks);
  }
  const flow = isFlow(node);
  const [start, close] = node.range;
  return { kind: 'map', flow, start, end: flow ? close : contentEndOf(entries, start), entries };
}

function dashes(node: YAMLSeq.Parsed): (number | undefined)[] {
  const token = node.srcToken;
  if (token?.type !== 'block-seq') return [];
  const marks = token.items.map((item) => item.start.find((part) => part.type === 'seq-item-ind'));
  return marks.flatMap((mark) => (mark ? [mark.offset] : []));
}

function listNode(node: YAMLSeq.Parsed, refusals: Refusal[]): ListNode {
  const marks = dashes(node);
  const items = node.items.map((item, i): ListItem => {
    const mark = marks[i];
    const value = buildNode(item, mark === undefined ? item.range[0] : mark + 1, refusals);
    return { start: mark ?? value.start, value };
  });
  const flow = isFlow(node);
  const [start, close] = node.range;
  return { kind: 'list', flow, start, end: flow ? close : contentEndOf(items, start), items };
}

/**
 * The tree of a composed node.
 * @param offset where an absent value would stand
 * @param refusals gets what is refused on the way: keys standing twice, in NFC and without regard to case
 *   (threats Y7), forbidden keys (Y17), and control characters written as escapes
 */
export function buildNode(node: Node, offset: number, refusals: Refusal[]): YamlNode {
  if (node && 'items' in node) {
    return node.srcToken?.type === 'block-map' ||
      (node.srcToken?.type === 'flow-collection' && node.srcToken.start.source === '{')
      ? mapNode(node as YAMLMap.Parsed, refusals)
      : listNode(node as YAMLSeq.Parsed, refusals);
  }
  return textNode(node, offset, refusals);
}
