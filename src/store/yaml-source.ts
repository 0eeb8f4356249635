/**
 * The one place where YAML is understood. Everything is read as text (`failsafe`): no digits, dates or `nej` are
 * ever turned into something else (threats Y1–Y4). What is refused is in yaml-guard.ts.
 */

import { Composer, type CST, Lexer, Parser, type ParsedNode, type YAMLError } from 'yaml';
import type { Finding } from '../base/finding.ts';
import { fileFinding } from './file-finding.ts';
import { type Places, placesIn } from './places.ts';
import { MAX_BYTES, MAX_FINDINGS } from './text.ts';
import { COMPLAINTS, libraryComplaint } from './yaml-complaints.ts';
import { inspect, type Refusal } from './yaml-guard.ts';
import { buildNode } from './yaml-build.ts';
import type { MapNode } from './yaml-tree.ts';

const MAX_LINES = 50_000;
/** Marks, words and spaces together; the caps of yaml-guard.ts are reached long before in any honest file. */
const MAX_LEXEMES = 200_000;

/** A YAML text that was read: the tree of its fields, absent when something is wrong, and what was found. */
export interface YamlSource {
  readonly root?: MapNode;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

const OPTIONS = {
  schema: 'failsafe',
  version: '1.2',
  prettyErrors: false,
  uniqueKeys: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

const CONFLICT = /^(?:<{7}|>{7})(?: |\r?$)/m;

function tooManyLines(text: string): boolean {
  let count = 0;
  for (let i = text.indexOf('\n'); i !== -1 && count <= MAX_LINES; i = text.indexOf('\n', i + 1)) count += 1;
  return count > MAX_LINES;
}

/** What can be seen without understanding the text. */
function refusedAtSight(text: string): Refusal | undefined {
  if (text.length > MAX_BYTES) return { offset: 0, complaint: COMPLAINTS.size };
  if (tooManyLines(text)) return { offset: 0, complaint: COMPLAINTS.lines };
  const conflict = CONFLICT.exec(text);
  return conflict ? { offset: conflict.index, complaint: COMPLAINTS.conflict } : undefined;
}

function find(places: Places, { offset, complaint }: Refusal): Finding {
  return fileFinding(places(offset), complaint.code, complaint.message, complaint.hint);
}

function droppedFinding(places: Places, offset: number): Finding {
  const message = 'Teksten fra # og linjen ud regnes for en kommentar og kommer ikke med.';
  const hint =
    'Sæt anførselstegn om hele værdien. Er det en kommentar, så sæt to mellemrum før og ét efter #.';
  return fileFinding(places(offset), 'afkortet', message, hint, 'advarsel');
}

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

function read(text: string): { root?: MapNode; refusals: readonly Refusal[]; dropped: readonly number[] } {
  const tokens = parseTokens(text);
  if (!tokens) return { refusals: [{ offset: 0, complaint: COMPLAINTS.marks }], dropped: [] };
  const { refusals, dropped } = inspect(tokens, MAX_FINDINGS);
  if (refusals.length > 0) return { refusals, dropped };
  const { root, errors } = composeRoot(tokens);
  if (errors.length > 0) {
    const found = errors.map(({ code, message, pos }) => ({
      offset: pos[0],
      complaint: libraryComplaint(code, message),
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

/** One slip makes several errors on its line; the first says it best. */
function oncePerLine(text: string, refusals: readonly Refusal[]): Refusal[] {
  const kept: Refusal[] = [];
  for (const refusal of refusals.toSorted((a, b) => a.offset - b.offset)) {
    const last = kept.at(-1);
    if (!last || text.slice(last.offset, refusal.offset).includes('\n')) kept.push(refusal);
  }
  return kept;
}

/**
 * Reads YAML as text, lists and maps.
 * @param file the name that findings carry
 * @param firstLine the number of the text's first line, when it is a part of a longer file
 * @returns the tree when the text is in order (warnings may still be found), else at most {@link MAX_FINDINGS}
 *   findings. Never throws, and no finding repeats what the file says (threats Y1–Y17).
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const places = placesIn(file, text, firstLine);
  const sight = refusedAtSight(text);
  const { root, refusals, dropped } = sight ? { refusals: [sight], dropped: [] } : read(text);
  const findings = [
    ...refusals.map((refusal) => find(places, refusal)),
    ...dropped.map((offset) => droppedFinding(places, offset)),
  ].slice(0, MAX_FINDINGS);
  return root && refusals.length === 0 ? { root, places, findings } : { places, findings };
}
