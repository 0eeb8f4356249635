/**
 * What is refused before a file is understood: sizes that would make reading slow, and the parts of YAML that
 * change meaning behind the reader's back (tags, anchors, merge keys, directives). Works on the token tree, which
 * is built in linear time and walked without recursion.
 */

import type { CST } from 'yaml';
import { COMPLAINTS, type Complaint } from './yaml-complaints.ts';

/** Most keys in one file (threats Y8). */
export const MAX_KEYS = 5000;
/** Most list items in one file (threats Y8). */
const MAX_ITEMS = 20_000;
/** Deepest nesting (threats Y9). */
export const MAX_DEPTH = 50;

/** Something refused, and the offset where it stands. */
export interface Refusal {
  readonly offset: number;
  readonly complaint: Complaint;
}

const REFUSED_TOKENS: ReadonlyMap<string, Complaint> = new Map([
  ['anchor', COMPLAINTS.anchor],
  ['alias', COMPLAINTS.anchor],
  ['tag', COMPLAINTS.tag],
  ['directive', COMPLAINTS.directive],
  ['explicit-key-ind', COMPLAINTS.complexKey],
]);

interface Visit {
  readonly token: CST.Token;
  readonly depth: number;
}

function children(token: CST.Token): CST.CollectionItem[] {
  return 'items' in token ? token.items : [];
}

function isText(token: CST.Token | null | undefined): token is CST.FlowScalar {
  return (
    token?.type === 'scalar' ||
    token?.type === 'single-quoted-scalar' ||
    token?.type === 'double-quoted-scalar'
  );
}

function hasColon(item: CST.CollectionItem): boolean {
  return item.sep?.some((token) => token.type === 'map-value-ind') ?? false;
}

/** `bracket` is what opened the collection; undefined for one written on lines. */
function itemComplaint(item: CST.CollectionItem, bracket: string | undefined): Complaint | undefined {
  const { key } = item;
  if (key && !isText(key)) return COMPLAINTS.complexKey;
  if (!key) return item.sep && key === null ? COMPLAINTS.emptyKey : undefined;
  if (/^["']?<<["']?$/.test(key.source)) return COMPLAINTS.mergeKey;
  if (bracket === '[') return COMPLAINTS.pairInList;
  return bracket === '{' && !hasColon(item) ? COMPLAINTS.missingColon : undefined;
}

/** A quote that is opened and never closed is told of where it opens, not at the end of the file. */
function isUnclosed(token: CST.FlowScalar): boolean {
  const [quote] = token.source;
  return token.type !== 'scalar' && (token.source.length < 2 || !token.source.endsWith(quote ?? ''));
}

function offsetOf(item: CST.CollectionItem): number {
  return item.key?.offset ?? item.sep?.[0]?.offset ?? item.start[0]?.offset ?? 0;
}

/** A word without spaces in small letters, a date, an id: what is written after it was meant as a comment. */
const TOKEN_VALUE = /^[a-zæøå0-9_.:-]+$/;

/**
 * Text after ` #` is dropped by YAML; two spaces and `# ` say that it was meant so (threats Y15).
 * @param value the text before, which has no quotes
 * @param spaces how many stand between them
 */
export function isMeantAsComment(value: string, spaces: number, comment: string): boolean {
  return /^#+(?:\s|$)/.test(comment) && (spaces > 1 || TOKEN_VALUE.test(value));
}

function droppedText(token: CST.FlowScalar): number | undefined {
  const [space, comment] = token.end ?? [];
  if (token.type !== 'scalar' || space?.type !== 'space' || comment?.type !== 'comment') return undefined;
  const meant = isMeantAsComment(token.source, space.source.length, comment.source);
  return meant ? undefined : comment.offset;
}

/** What the walk gathers. */
interface Findings {
  readonly refusals: Refusal[];
  /** Offsets of comments that were probably meant as text. */
  readonly dropped: number[];
}

function gatherItem(item: CST.CollectionItem, bracket: string | undefined, found: Findings): void {
  const complaint = itemComplaint(item, bracket);
  if (complaint) found.refusals.push({ offset: offsetOf(item), complaint });
  for (const token of [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? [])])
    gatherToken(token, found);
}

function gatherToken(token: CST.Token, found: Findings): void {
  const unclosed = isText(token) && isUnclosed(token) ? COMPLAINTS.unclosed : undefined;
  const complaint = REFUSED_TOKENS.get(token.type) ?? unclosed;
  if (complaint) found.refusals.push({ offset: token.offset, complaint });
  const dropped = isText(token) ? droppedText(token) : undefined;
  if (dropped !== undefined) found.dropped.push(dropped);
}

function documentRefusals(tokens: readonly CST.Token[]): Refusal[] {
  const documents = tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second) return [{ offset: second.offset, complaint: COMPLAINTS.documents }];
  return [];
}

/**
 * Walks a file's tokens and gathers what is refused, about `limit` refusals at most; passing a cap ends the walk.
 * Tags and directives (threats Y2), anchors and aliases (Y5), merge keys (Y6), several documents (Y16).
 */
export function inspect(tokens: readonly CST.Token[], limit: number): Findings {
  const found: Findings = { refusals: documentRefusals(tokens), dropped: [] };
  const stack: Visit[] = tokens.map((token) => ({ token, depth: 0 })).toReversed();
  let [keys, items] = [0, 0];
  for (let visit = stack.pop(); visit && found.refusals.length < limit; visit = stack.pop()) {
    const { token, depth } = visit;
    gatherToken(token, found);
    if (token.type === 'document') {
      for (const part of token.start) gatherToken(part, found);
      if (token.value) stack.push({ token: token.value, depth: 1 });
      continue;
    }
    const cap = depth > MAX_DEPTH ? COMPLAINTS.depth : undefined;
    const bracket = token.type === 'flow-collection' ? token.start.source : undefined;
    for (const item of children(token).toReversed()) {
      if (item.key) keys += 1;
      else items += 1;
      gatherItem(item, bracket, found);
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
    const full = keys > MAX_KEYS || items > MAX_ITEMS ? COMPLAINTS.size : undefined;
    const refused = cap ?? full;
    if (refused) return { refusals: [{ offset: token.offset, complaint: refused }], dropped: [] };
  }
  return { refusals: found.refusals.toSorted((a, b) => a.offset - b.offset), dropped: found.dropped };
}
