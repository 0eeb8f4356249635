/** The leaves of a JSON Schema: each kind of field as an editor meets it, with what it says in Danish when it is wrong. */

import { KATEGORINAVNE, FORMÅLSNAVNE } from '../src/model/kategorier.ts';
import { MÅLSÆTNINGER } from '../src/model/handleplan.ts';

/** A JSON Schema with the marks that our fields put in their `.meta()`. */
export interface JsonNode {
  type?: string | readonly string[];
  title?: string;
  pattern?: string;
  enum?: readonly unknown[];
  const?: string;
  anyOf?: readonly JsonNode[];
  properties?: Readonly<Record<string, JsonNode>>;
  required?: readonly string[];
  propertyNames?: JsonNode;
  format?: string;
  /** Our field kinds: a whole number, a time of day. */
  tal?: boolean;
  klokkeslæt?: boolean;
  /** Why a pattern is not met, in lower case and without a full stop. */
  grund?: string;
  [keyword: string]: unknown;
}

const DATE =
  '[1-9]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2\\d))';
const TIME = '(?:[01]?\\d|2[0-3])(?:[.:][0-5]\\d)?';

/** The node without some of its keywords. */
export function without(node: JsonNode, ...keywords: readonly string[]): JsonNode {
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword)));
}

/**
 * Which values are refused, rather than accepted: an editor offers `true`, `false` and `null` wherever a schema
 * names them, and has no words of ours for a number out of range.
 * @param numbers what a number must be, where not every number will do
 */
function refusing(
  kinds: readonly string[],
  optional: boolean,
  errorMessage: string,
  numbers?: JsonNode,
): JsonNode {
  const kind = { type: ['object', 'array', ...kinds, ...(optional ? [] : ['null'])] };
  const refused = numbers ? { anyOf: [kind, { type: 'number', not: numbers }] } : kind;
  return { if: { not: refused }, else: { type: 'string', errorMessage } };
}

function orEmpty(pattern: string, optional: boolean): string {
  return optional ? `^$|${pattern}` : pattern;
}

function dateLeaf(node: JsonNode, optional: boolean): JsonNode {
  const message = 'Skriv datoen som ÅÅÅÅ-MM-DD, fx 2026-12-15.';
  const pattern = orEmpty(`^\\s*${DATE}\\s*$`, optional);
  const refused = refusing(['number', 'boolean'], optional, message);
  return { ...node, pattern, patternErrorMessage: message, ...refused };
}

/** `9.30` without quotes is a number to the editor. */
function timeLeaf(node: JsonNode, optional: boolean): JsonNode {
  const message = 'Skriv klokkeslættet som 09.30.';
  const text = { pattern: orEmpty(`^\\s*${TIME}\\s*$`, optional), patternErrorMessage: message };
  return {
    ...node,
    ...text,
    ...refusing(['boolean'], optional, message, { minimum: 0, exclusiveMaximum: 24 }),
  };
}

function numberLeaf(node: JsonNode, optional: boolean): JsonNode {
  const message = 'Skriv et helt tal.';
  const text = { pattern: orEmpty('^\\d{1,9}$', optional), patternErrorMessage: message };
  const whole = { type: 'integer', minimum: 0, maximum: 999_999_999 };
  return { ...node, ...text, ...refusing(['boolean'], optional, message, whole) };
}

/** What an editor takes for a number or a truth value is text to us, when the pattern allows such a text. */
function patternLeaf({ grund = 'er skrevet forkert', ...node }: JsonNode, optional: boolean): JsonNode {
  const message = `${node.title ?? 'Feltet'}: ${grund}.`;
  const rule = new RegExp(node.pattern ?? '', 'u');
  const refused = [...(rule.test('12345678') ? [] : ['number']), ...(rule.test('true') ? [] : ['boolean'])];
  const text = { pattern: orEmpty(rule.source, optional), patternErrorMessage: message };
  return { ...node, ...text, ...refusing(refused, optional, message) };
}

function textLeaf({ minLength, ...node }: JsonNode, optional: boolean): JsonNode {
  const filled = { pattern: orEmpty('\\S', optional), patternErrorMessage: 'Feltet er tomt.' };
  return {
    ...node,
    ...(minLength === undefined ? {} : filled),
    ...refusing([], optional, 'Her skal stå en tekst.'),
  };
}

const MÅLNAVNE = Object.fromEntries(MÅLSÆTNINGER.map((mål) => [mål.id, mål.tekst]));
const VOCABULARIES: readonly Readonly<Record<string, string>>[] = [KATEGORINAVNE, FORMÅLSNAVNE, MÅLNAVNE];

function descriptions(words: readonly string[]): JsonNode {
  const names = VOCABULARIES.find((vocabulary) => words.every((word) => Object.hasOwn(vocabulary, word)));
  return names ? { markdownEnumDescriptions: words.map((word) => names[word] ?? '') } : {};
}

/** An editor sees a bare `2` as a number. */
function choiceLeaf(node: JsonNode, optional: boolean): JsonNode {
  const words = (node.enum ?? []).map(String);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const values = [...words, ...numbers, ...(optional ? [null] : [])];
  return {
    ...node,
    enum: values,
    ...descriptions(words),
    errorMessage: `Vælg et af ordene: ${words.join(', ')}.`,
  };
}

/** A field that holds one value. `optional`: it may also stand empty. */
export function leaf(field: JsonNode, optional: boolean): JsonNode {
  const node = without(field, 'type', 'format', 'klokkeslæt', 'tal');
  if (node.enum) return choiceLeaf(node, optional);
  if (node.const !== undefined) return { ...node, errorMessage: `Skriv ${node.const}.` };
  if (field.format === 'date') return dateLeaf(node, optional);
  if (field.klokkeslæt) return timeLeaf(node, optional);
  if (field.tal) return numberLeaf(without(node, 'grund'), optional);
  return node.pattern === undefined ? textLeaf(node, optional) : patternLeaf(node, optional);
}
