/** How one item of a list is typed, taken from the example in its schema. */

import type * as z from 'zod';
import type { Path } from '../base/located.ts';
import { metaOf, schemaAt } from './schema-walk.ts';

/** `- {navn: Min Plan}` or `- p-r4k2m`; undefined for what is no list, or a list without an example. */
export function listExample(schema: z.core.$ZodType): string | undefined {
  const examples = metaOf(schema, 'examples');
  const list: unknown = Array.isArray(examples) ? examples[0] : undefined;
  const item: unknown = Array.isArray(list) ? list[0] : undefined;
  if (typeof item === 'string') return `- ${item}`;
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = Object.entries(item).map(([key, value]) => `${key}: ${String(value)}`);
  return `- {${fields.join(', ')}}`;
}

/** The example of the list at `path`, or of the list that the item at `path` stands in. */
export function itemExample(schema: z.core.$ZodType, path: Path): string | undefined {
  const list = schemaAt(schema, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
  return list && listExample(list);
}
