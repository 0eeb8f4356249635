/**
 * A zod model → the JSON Schema an editor reads (draft 2020-12). The editor sees typed YAML where our reader sees
 * text, so what the reader accepts is widened here: `antal: 3`, `telefon: 12345678`, an optional key with nothing
 * after it. Where the two cannot agree exactly the schema is the milder: the editor never marks a good file.
 */

import * as z from 'zod';
import { opremsning } from '../src/base/tekst.ts';
import { type JsonNode, leaf, without } from './json-skema-blade.ts';

/** What an unanswered field looks like; a map of nothing but such is unanswered too. */
const EMPTY = {
  anyOf: [{ type: 'null' }, { const: '' }, { type: 'object', additionalProperties: { $ref: '#/$defs/tom' } }],
};

function mustBeThere(key: string): JsonNode {
  return { required: [key], errorMessage: `Feltet ${key} mangler.` };
}

/** The same where the field itself lets an empty value pass. */
function mustBeAnswered(key: string): JsonNode {
  const errorMessage = `Feltet ${key} mangler.`;
  const type = ['string', 'number', 'boolean', 'object', 'array'];
  const answered = { type, pattern: '\\S', errorMessage, patternErrorMessage: errorMessage };
  return { required: [key], properties: { [key]: answered }, errorMessage };
}

/** The keys that must be there; all of them, or none when the whole map may be left unanswered. */
function demands(required: readonly string[], unanswerable: boolean): JsonNode {
  if (required.length === 0) return {};
  if (!unanswerable) return { allOf: required.map(mustBeThere) };
  return {
    if: { additionalProperties: { $ref: '#/$defs/tom' } },
    else: { allOf: required.map(mustBeAnswered) },
  };
}

function typed(type: string, mayBeEmpty: boolean): string | readonly string[] {
  return mayBeEmpty ? [type, 'null'] : type;
}

/** A map whose keys a person chooses. */
function record({ propertyNames, additionalProperties, ...node }: JsonNode, mayBeEmpty: boolean): JsonNode {
  return {
    ...node,
    type: typed('object', mayBeEmpty),
    errorMessage: 'Her skal stå felter med navn, kolon og værdi.',
    ...(propertyNames?.enum ? { propertyNames } : {}),
    additionalProperties: convert(additionalProperties as JsonNode, true),
  };
}

function fixedMap({ properties = {}, required = [], ...node }: JsonNode, mayBeEmpty: boolean): JsonNode {
  const converted = Object.entries(properties).map(([key, value]) => [
    key,
    convert(value, mayBeEmpty || !required.includes(key)),
  ]);
  return {
    ...node,
    type: typed('object', mayBeEmpty),
    errorMessage: `Her kan kun stå ${opremsning(Object.keys(properties))}.`,
    properties: Object.fromEntries(converted),
    ...demands(required, mayBeEmpty),
  };
}

/** An item of a list is never left out because it is empty, so nothing in it may be. */
function list({ minItems, items, ...node }: JsonNode, mayBeEmpty: boolean): JsonNode {
  const message = 'Her skal stå en liste: én linje til hver, med bindestreg foran.';
  const length =
    minItems === 1 ? { contains: {}, errorMessage: `${message} Mindst én.` } : { errorMessage: message };
  return {
    ...node,
    type: typed('array', mayBeEmpty),
    ...(minItems === undefined || minItems === 1 ? {} : { minItems }),
    ...length,
    items: convert(items as JsonNode, false),
  };
}

function alternatives(node: JsonNode, mayBeEmpty: boolean): JsonNode {
  const converted = (node.anyOf ?? []).map((one) => convert(one, false));
  if (converted.every(({ type }) => type === 'object')) return alternativeMaps(node, converted, mayBeEmpty);
  return { ...node, anyOf: mayBeEmpty ? [...converted, { type: 'null' }] : converted };
}

/** The kind of value is said once, outside: an editor has only English for "one of these maps". */
function alternativeMaps(node: JsonNode, maps: readonly JsonNode[], mayBeEmpty: boolean): JsonNode {
  const keys = maps.flatMap(({ properties = {} }) => Object.keys(properties));
  const errorMessage = `Her skal stå ét af felterne ${opremsning(keys)}.`;
  return {
    ...node,
    type: typed('object', mayBeEmpty),
    errorMessage,
    anyOf: maps.map((one) => without(one, 'type')),
  };
}

/** What only our own code reads, and defaults that an editor would write out as `{}` or `[]`. */
function withoutMachinery(node: JsonNode): JsonNode {
  return without(node, 'kategori', ...(typeof node['default'] === 'string' ? [] : ['default']));
}

/** `mayBeEmpty`: the key may stand with nothing after it, alone or because the whole map it is in may. */
function convert(original: JsonNode, mayBeEmpty: boolean): JsonNode {
  const node = withoutMachinery(original);
  if (node.anyOf) return alternatives(node, mayBeEmpty);
  if (node.type === 'array') return list(node, mayBeEmpty);
  if (node.type !== 'object') return leaf(node, mayBeEmpty);
  return node.properties ? fixedMap(node, mayBeEmpty) : record(node, mayBeEmpty);
}

/** Keeps the Danish reason of a pattern, which zod itself leaves out: what it says of a text that fits no pattern. */
function keepReason(model: z.ZodType, node: JsonNode): void {
  if (node.pattern === undefined) return;
  const issue = model.safeParse('\u0000').error?.issues.find(({ code }) => code === 'invalid_format');
  if (issue) node.grund = issue.message;
}

/** The JSON Schema of one file kind, with everything a person reads in Danish. The same model gives the same schema. */
export function jsonSkema(model: z.ZodType): JsonNode {
  const { $schema, ...root } = z.toJSONSchema(model, {
    io: 'input',
    override: (at) => keepReason(at.zodSchema as unknown as z.ZodType, at.jsonSchema as JsonNode),
  }) as JsonNode;
  return {
    $schema,
    $comment: 'Lavet af modellen med npm run generate. Rettes ikke i hånden.',
    ...convert(root, false),
    $defs: { tom: EMPTY },
  };
}
