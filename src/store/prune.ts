/** An unanswered field is an absent one: `sprog:` with nothing after it means the same as no `sprog` at all. */

import type * as z from 'zod';
import { keysOf, schemaAt } from './schema-walk.ts';
import { emptyMap, type YamlData } from './yaml-tree.ts';

type Schema = z.core.$ZodType;

/** What a schema says of the keys of a map; the same for every map it describes, so it is looked up once. */
interface Keys {
  /** Undefined when any key will do. */
  readonly known: ReadonlySet<string> | undefined;
  readonly below: Map<string, Schema | undefined>;
}

const KEYS = new WeakMap<Schema, Keys>();

function keysIn(schema: Schema): Keys {
  const seen = KEYS.get(schema);
  if (seen) return seen;
  const known = keysOf(schema);
  const keys = { known: known && new Set(known), below: new Map<string, Schema | undefined>() };
  KEYS.set(schema, keys);
  return keys;
}

function schemaBelow(schema: Schema, { below }: Keys, key: string): Schema | undefined {
  if (!below.has(key)) below.set(key, schemaAt(schema, [key]));
  return below.get(key);
}

function isEmpty(data: YamlData): boolean {
  if (typeof data === 'string') return data === '';
  return !Array.isArray(data) && Object.keys(data).length === 0;
}

function pruneList(list: readonly YamlData[], schema: Schema | undefined): YamlData {
  if (list.every((item) => typeof item === 'string')) return list;
  const inner = schema && schemaAt(schema, [0]);
  return list.map((item) => pruneEmpty(item, inner));
}

/**
 * The data without the known keys that have no value, and without maps that hold nothing else. Unknown keys stay,
 * so that they are found; list items stay, so that their numbers do.
 */
export function pruneEmpty(data: YamlData, schema: Schema | undefined): YamlData {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return pruneList(data as readonly YamlData[], schema);
  const keys = schema && keysIn(schema);
  const kept = emptyMap();
  for (const [key, value] of Object.entries(data)) {
    const pruned =
      typeof value === 'string' ? value : pruneEmpty(value, schema && keys && schemaBelow(schema, keys, key));
    const droppable = keys?.known === undefined || keys.known.has(key);
    if (!droppable || !isEmpty(pruned)) kept[key] = pruned;
  }
  return kept;
}
