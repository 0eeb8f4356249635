/** YAML read by the library: slow, and the only one that can say what is wrong with a text. */

import { Composer, type CST, Lexer, Parser, type ParsedNode, type YAMLError } from 'yaml';
import { MAX_FINDINGS } from './text.ts';
import { buildNode } from './yaml-build.ts';
import { COMPLAINTS, libraryComplaint } from './yaml-complaints.ts';
import { inspect, type Refusal } from './yaml-guard.ts';
import type { MapNode } from './yaml-tree.ts';

/** Marks, words and spaces together; the caps of yaml-guard.ts are reached long before in any honest file. */
const MAX_LEXEMES = 200_000;

/** What came of reading: the tree, or what is refused, and offsets of text that is dropped as a comment. */
export interface Reading {
  readonly root?: MapNode;
  readonly refusals: readonly Refusal[];
  readonly dropped: readonly number[];
}

const OPTIONS = {
  schema: 'failsafe',
  version: '1.2',
  prettyErrors: false,
  uniqueKeys: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/** The token tree; undefined when there is more of it than any file of ours could need. */
function parseTokens(text: string): CST.Token[] | undefined {
  const [lexer, parser] = [new Lexer(), new Parser()];
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of lexer.lex(text)) {
    count += 1;
    if (count > MAX_LEXEMES) return undefined;
    tokens.push(...parser.next(lexeme));
  }
  return [...tokens, ...parser.end()];
}

class EnoughErrors extends Error {}

/** Makes the composer stop at its `limit`th error: making them is what costs time (threats Y10). */
function stopAt(limit: number, composer: Composer): void {
  const report: unknown = Reflect.get(composer, 'onError');
  if (typeof report !== 'function') return;
  let count = 0;
  Reflect.set(composer, 'onError', (...error: unknown[]) => {
    Reflect.apply(report, composer, error);
    count += 1;
    if (count >= limit) throw new EnoughErrors();
  });
}

function composeRoot(tokens: readonly CST.Token[]): {
  root: ParsedNode | null;
  errors: readonly YAMLError[];
} {
  const composer = new Composer(OPTIONS);
  stopAt(MAX_FINDINGS, composer);
  try {
    const [document] = composer.compose(tokens);
    return { root: document?.contents ?? null, errors: document?.errors ?? [] };
  } catch (error) {
    if (error instanceof EnoughErrors) return { root: null, errors: composer.streamInfo().errors };
    throw error;
  }
}

/** Reads a whole text. Never throws. */
export function readByLibrary(text: string): Reading {
  const tokens = parseTokens(text);
  if (!tokens) return { refusals: [{ offset: 0, complaint: COMPLAINTS.marks }], dropped: [] };
  const { refusals, dropped } = inspect(tokens, MAX_FINDINGS);
  if (refusals.length > 0) return { refusals, dropped };
  const { root, errors } = composeRoot(tokens);
  if (errors.length > 0) {
    const found = errors.map(({ code, message, pos }) => ({
      offset: pos[0],
      complaint: libraryComplaint(code, message, lineFrom(text, pos[0])),
    }));
    return { refusals: oncePerLine(text, found), dropped };
  }
  const twice: Refusal[] = [];
  const tree = buildNode(root, 0, twice);
  if (twice.length > 0) return { refusals: twice, dropped };
  if (tree.kind === 'map') return { root: tree, refusals: [], dropped };
  const complaint = tree.kind === 'text' && tree.style === 'empty' ? COMPLAINTS.empty : COMPLAINTS.notFields;
  return { refusals: [{ offset: tree.start, complaint }], dropped };
}

function lineFrom(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0] ?? '';
}

/** One slip makes several errors on its line; the first says it best. */
function oncePerLine(text: string, refusals: readonly Refusal[]): Refusal[] {
  const kept: Refusal[] = [];
  for (const refusal of refusals.toSorted((a, b) => a.offset - b.offset)) {
    const last = kept.at(-1);
    if (!last || text.slice(last.offset, refusal.offset).includes('\n')) kept.push(refusal);
  }
  return kept;
}
