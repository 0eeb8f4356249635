/** What a change means for the data, apart from how it is written. The written result is held against this. */

import type { Path } from '../base/located.ts';
import { kept } from './scalar-text.ts';
import { isList, type YamlInput } from './write-yaml.ts';
import type { YamlData } from './yaml-tree.ts';

/** One change: `set` a value (missing keys are made), `append` to a list (made when missing) one item or, with `extend`, several at once, `remove` a key or item. */
export type EditOp =
  | { readonly op: 'set'; readonly path: Path; readonly value: YamlInput }
  | { readonly op: 'append'; readonly path: Path; readonly value: YamlInput }
  | { readonly op: 'extend'; readonly path: Path; readonly values: readonly YamlInput[] }
  | { readonly op: 'remove'; readonly path: Path };

type DataMap = Record<string, YamlData>;

/** The change asks for something that is not there: a bug of the caller's. No data in the text. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/** Input as it will read back: NFC, `\n`, no undefined keys. */
export function asData(value: YamlInput): YamlData {
  if (typeof value === 'string') return kept(value);
  if (isList(value)) return value.map(asData);
  const map = Object.create(null) as DataMap;
  for (const [key, v] of Object.entries(value)) if (v !== undefined) map[kept(key)] = asData(v);
  return map;
}

function child(data: YamlData, part: string | number): YamlData | undefined {
  return typeof data === 'string' ? undefined : (data as Readonly<Record<string | number, YamlData>>)[part];
}

function withChild(data: YamlData, part: string | number, value: YamlData): YamlData {
  if (Array.isArray(data)) {
    if (typeof part !== 'number' || part > data.length) throw new EditError('no such item');
    return data.toSpliced(part, 1, value);
  }
  if (typeof part !== 'string' || (typeof data === 'string' && data !== ''))
    throw new EditError('no such key');
  return Object.assign(Object.create(null) as DataMap, data === '' ? {} : data, { [part]: value });
}

function withoutChild(data: YamlData, part: string | number): YamlData {
  if (child(data, part) === undefined) throw new EditError('nothing to remove');
  if (Array.isArray(data)) return data.toSpliced(Number(part), 1);
  const copy = Object.assign(Object.create(null) as DataMap, data);
  delete copy[String(part)];
  return copy;
}

function extended(list: YamlData | undefined, values: readonly YamlInput[]): YamlData {
  const added = values.map(asData);
  if (list === undefined || list === '') return added;
  if (!Array.isArray(list)) throw new EditError('not a list');
  return [...(list as readonly YamlData[]), ...added];
}

/** The items a change adds to a list; undefined when it is another kind of change. */
export function addedItems(change: EditOp): readonly YamlInput[] | undefined {
  if (change.op === 'append') return [change.value];
  return change.op === 'extend' ? change.values : undefined;
}

/** The data after one change. @throws EditError the path leads nowhere */
export function applied(data: YamlData, change: EditOp, path: Path = change.path): YamlData {
  const [first, ...rest] = path;
  if (first === undefined) throw new EditError('the whole file is not a value');
  if (rest.length > 0) return withChild(data, first, applied(child(data, first) ?? '', change, rest));
  if (change.op === 'remove') return withoutChild(data, first);
  if (change.op === 'set') return withChild(data, first, asData(change.value));
  return withChild(data, first, extended(child(data, first), addedItems(change) ?? []));
}

/** Same values, same keys in the same order. */
export function sameData(a: YamlData, b: YamlData): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value], i) => {
      const other = right[i];
      return other !== undefined && other[0] === key && sameData(value, other[1]);
    })
  );
}
