/** New YAML files, in one stable style: two spaces, lists indented under their key, quotes only where they are needed. */

import type { Path } from '../base/located.ts';
import { kept, literalBlock, oneLine, refuseUnwritable } from './scalar-text.ts';

/** Plain data to write. A key whose value is undefined is left out. */
export type YamlInput = string | readonly YamlInput[] | { readonly [key: string]: YamlInput | undefined };

export interface WriteOptions {
  /** Comment lines (without `#`) that go above the key or list item at `path`; undefined for none. */
  readonly comments?: (path: Path) => string | undefined;
  /** Comment lines (without `#`) at the top of the file. */
  readonly header?: string;
}

/** How blocks are laid out: one step of indent, whether lists are indented under their key, and the line end. */
export interface Layout {
  readonly step: string;
  readonly indentLists: boolean;
  readonly eol: string;
  readonly comments?: (path: Path) => string | undefined;
}

type InputMap = { readonly [key: string]: YamlInput | undefined };

export function isList(value: YamlInput): value is readonly YamlInput[] {
  return Array.isArray(value);
}

function entriesOf(map: InputMap): [string, YamlInput][] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

/** The value on one line, as inside `[…]` and `{…}`. */
export function inFlow(value: YamlInput): string {
  if (typeof value === 'string') {
    refuseUnwritable(kept(value));
    return oneLine(kept(value), true);
  }
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`;
  return `{${entriesOf(value)
    .map(([key, v]) => `${inFlow(key)}: ${inFlow(v)}`)
    .join(', ')}}`;
}

function text(value: string, indent: string, layout: Layout): string {
  const tidy = kept(value);
  refuseUnwritable(tidy);
  return literalBlock(tidy, indent, layout.eol) ?? oneLine(tidy, false);
}

function commentLines(path: Path, indent: string, layout: Layout): string[] {
  const comment = layout.comments?.(path);
  if (comment === undefined) return [];
  refuseUnwritable(kept(comment));
  return kept(comment)
    .split('\n')
    .map((line) => (line === '' ? `${indent}#` : `${indent}# ${line}`));
}

function isEmptyCollection(value: YamlInput): boolean {
  return typeof value !== 'string' && (isList(value) ? value.length === 0 : entriesOf(value).length === 0);
}

/** The lines of one list item. */
export function item(value: YamlInput, indent: string, layout: Layout, path: Path): string[] {
  if (typeof value === 'string') return [`${indent}- ${text(value, indent + layout.step, layout)}`];
  if (isEmptyCollection(value)) return [`${indent}- ${inFlow(value)}`];
  const lines = block(value, `${indent}  `, layout, path);
  const first = lines.findIndex((line) => !line.startsWith(`${indent}  #`));
  return lines.map((line, i) => (i === first ? `${indent}- ${line.slice(indent.length + 2)}` : line));
}

function pair(key: string, value: YamlInput, indent: string, layout: Layout, path: Path): string[] {
  const name = `${indent}${oneLine(key, false)}:`;
  if (value === '') return [name];
  if (typeof value === 'string') return [`${name} ${text(value, indent + layout.step, layout)}`];
  if (isEmptyCollection(value)) return [`${name} ${inFlow(value)}`];
  const deeper = isList(value) && !layout.indentLists ? indent : indent + layout.step;
  return [name, ...block(value, deeper, layout, path)];
}

/**
 * The lines of a list or map (not empty), each beginning with `indent`. A line may hold line ends of its own: a
 * block of text.
 */
export function block(
  value: readonly YamlInput[] | InputMap,
  indent: string,
  layout: Layout,
  path: Path,
): string[] {
  if (isList(value)) {
    return value.flatMap((v, i) => {
      const at = [...path, i];
      return [...commentLines(at, indent, layout), ...item(v, indent, layout, at)];
    });
  }
  return entriesOf(value).flatMap(([key, v]) => {
    const at = [...path, key];
    return [...commentLines(at, indent, layout), ...keyed(key, v, indent, layout, at)];
  });
}

/** The lines of one key and its value. */
export function keyed(key: string, value: YamlInput, indent: string, layout: Layout, path: Path): string[] {
  refuseUnwritable(kept(key));
  return pair(kept(key), value, indent, layout, path);
}

function isInputMap(data: YamlInput): data is InputMap {
  return typeof data !== 'string' && !isList(data);
}

/**
 * The text of a new file, ending in a line end.
 * @param data texts, lists and maps; a text is written in NFC with `\n`, an empty one as nothing after the colon
 * @throws UserError a text with control or bidi characters, which the reader would refuse (threats Y12)
 */
export function writeYaml(
  data: { readonly [key: string]: YamlInput | undefined },
  options: WriteOptions = {},
): string {
  const { comments, header } = options;
  const layout: Layout = { step: '  ', indentLists: true, eol: '\n', ...(comments && { comments }) };
  const top = header === undefined ? [] : commentLines([], '', { ...layout, comments: () => header });
  const groups = entriesOf(data).map(([key, value]) => block({ [key]: value }, '', layout, []));
  const spaced = groups.flatMap((lines, i) => (i > 0 && lines[0]?.startsWith('#') ? ['', ...lines] : lines));
  const body = isInputMap(data) && groups.length === 0 ? ['{}'] : spaced;
  const gap = top.length > 0 && spaced[0]?.startsWith('#') ? [''] : [];
  return [...top, ...gap, ...body].join('\n') + '\n';
}
