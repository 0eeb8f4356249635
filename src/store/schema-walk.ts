/**
 * Finding one's way in a zod schema: which part describes the value at a path, what it says about itself. Reads
 * the schema's own definition; nothing is validated here.
 */

import type * as z from 'zod';

/** The parts of a zod definition that matter on the way down. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

type Schema = z.core.$ZodType;

function definition(schema: Schema): Definition {
  const { def }: { def?: unknown } = schema as z.ZodType;
  return def as Definition;
}

function inner(schema: Schema): Schema | undefined {
  const def = definition(schema);
  if (def.type === 'pipe') return def.in && definition(def.in).type === 'transform' ? def.out : def.in;
  return def.type === 'lazy' ? def.getter?.() : def.innerType;
}

/** The schema and everything it wraps (`optional`, `default`, `transform` …), from the outside in. */
function layers(schema: Schema): Schema[] {
  const all: Schema[] = [];
  for (let at: Schema | undefined = schema; at; at = inner(at)) all.push(at);
  return all;
}

function core(schema: Schema): Definition {
  return definition(layers(schema).at(-1) ?? schema);
}

/** The schemas that may describe `key` below `schema`: one, or one per alternative of a union. */
function below(schema: Schema, key: PropertyKey): Schema[] {
  const def = core(schema);
  const shape =
    typeof key === 'string' && def.shape && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  const found = shape ?? def.element ?? def.valueType;
  if (def.options) return def.options.flatMap((option) => below(option, key));
  return found ? [found] : [];
}

/** The schema of the value at `path`; undefined where the schema knows no such place. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let candidates = [schema];
  for (const key of path) candidates = candidates.flatMap((candidate) => below(candidate, key));
  return candidates[0];
}

/** The keys a map may have here; undefined when any key will do or the value is no map. */
export function keysOf(schema: Schema): readonly string[] | undefined {
  const def = core(schema);
  if (def.options) return [...new Set(def.options.flatMap((option) => keysOf(option) ?? []))];
  if (def.shape) return Object.keys(def.shape);
  const entries = def.keyType && core(def.keyType);
  return entries && 'entries' in entries
    ? Object.values(entries.entries as Record<string, string>)
    : undefined;
}

/** The names of every field at any depth; names that people choose themselves are not among them. */
export function allKeys(schema: Schema): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<Schema>();
  const left = [schema];
  for (let at = left.pop(); at; at = left.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const def = core(at);
    for (const key of keysOf(at) ?? []) keys.add(key);
    left.push(...Object.values(def.shape ?? {}), ...(def.options ?? []));
    for (const inside of [def.element, def.valueType]) if (inside) left.push(inside);
  }
  return keys;
}

/** What the schema says about itself under `name` in its `.meta()`, the outermost first. */
export function metaOf(schema: Schema, name: string): unknown {
  for (const layer of layers(schema)) {
    const meta = 'meta' in layer && typeof layer.meta === 'function' ? (layer.meta() as unknown) : undefined;
    if (meta && typeof meta === 'object' && name in meta) return (meta as Record<string, unknown>)[name];
  }
  return undefined;
}
