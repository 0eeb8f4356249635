/** An unanswered field is an absent one: `sprog:` with nothing after it means the same as no `sprog` at all. */

import type * as z from 'zod';
import { keysOf, schemaAt } from './schema-walk.ts';
import type { YamlData } from './yaml-tree.ts';

function isEmpty(data: YamlData): boolean {
  if (typeof data === 'string') return data === '';
  return !Array.isArray(data) && Object.keys(data).length === 0;
}

/** The same for the value at `key`. Most values are texts, and for those the way through the schema is spared. */
function prunedAt(value: YamlData, schema: z.core.$ZodType | undefined, key: PropertyKey): YamlData {
  return typeof value === 'string' ? value : pruneEmpty(value, schema && schemaAt(schema, [key]));
}

/**
 * The data without the known keys that have no value, and without maps that hold nothing else. Unknown keys stay,
 * so that they are found; list items stay, so that their numbers do.
 */
export function pruneEmpty(data: YamlData, schema: z.core.$ZodType | undefined): YamlData {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return data.map((item: YamlData, i) => prunedAt(item, schema, i));
  const known = schema && keysOf(schema);
  const kept = Object.create(null) as Record<string, YamlData>;
  for (const [key, value] of Object.entries(data)) {
    const pruned = prunedAt(value, schema, key);
    const droppable = known === undefined || known.includes(key);
    if (!droppable || !isEmpty(pruned)) kept[key] = pruned;
  }
  return kept;
}
