/**
 * Changes to YAML that keep every comment, blank line and byte outside the changed value (threats Y14). The
 * result is read again before anyone gets it: exactly what was meant has changed, or it is a bug of ours.
 */

import type { Path } from '../base/located.ts';
import { addedItems, applied, EditError, type EditOp, sameData } from './edit-data.ts';
import { layoutOf, type Splice, spliced } from './edit-layout.ts';
import { removeChild } from './edit-remove.ts';
import { addItems, addKey, type Holder, setValue } from './edit-set.ts';
import { block, type Layout, type YamlInput } from './write-yaml.ts';
import { readYaml } from './yaml-source.ts';
import { dataOf, type MapNode, type YamlNode } from './yaml-tree.ts';

export type { EditOp } from './edit-data.ts';

function rootOf(text: string): MapNode {
  const { root } = readYaml('', text);
  if (!root) throw new EditError('the text does not read as YAML');
  return root;
}

function holderIn(node: YamlNode, part: string | number, flow: boolean): Holder | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.find(({ key }) => key === part);
    return entry && { start: entry.start, after: entry.colonEnd, kind: 'key', value: entry.value, flow };
  }
  const item = node.kind === 'list' && typeof part === 'number' ? node.items[part] : undefined;
  return (
    item && { start: item.start, after: item.start + (flow ? 0 : 1), kind: 'dash', value: item.value, flow }
  );
}

/** The holders from the top down to `path`, as far as they exist. */
function trail(root: MapNode, path: Path): Holder[] {
  const holders: Holder[] = [];
  let node: YamlNode = root;
  let flow = root.flow;
  for (const part of path) {
    const holder = holderIn(node, part, flow || (node.kind !== 'text' && node.flow));
    if (!holder) break;
    holders.push(holder);
    ({ value: node, flow } = holder);
  }
  return holders;
}

function nested(path: Path, value: YamlInput): YamlInput {
  return path.reduceRight<YamlInput>((inner, part) => {
    if (typeof part !== 'string') throw new EditError('no such item');
    return { [part]: inner };
  }, value);
}

function isEmptyNode(node: YamlNode): boolean {
  if (node.kind === 'text') return node.value === '';
  return (node.kind === 'map' ? node.entries : node.items).length === 0;
}

function set(text: string, root: MapNode, path: Path, value: YamlInput, layout: Layout): Splice[] {
  const holders = trail(root, path);
  const last = holders.at(-1);
  if (holders.length === path.length && last) return setValue(text, last, value, layout);
  const [key, ...rest] = path.slice(holders.length);
  const [parent, added] = [last?.value ?? root, nested(rest, value)];
  if (key === undefined) throw new EditError('the whole file is not a value');
  if (parent.kind === 'list') return addItems(text, parent, [added], layout);
  if (parent.kind === 'map' && !isEmptyNode(parent)) return addKey(text, parent, String(key), added, layout);
  const whole = { [String(key)]: added };
  if (last) return setValue(text, last, whole, layout);
  return [{ start: root.start, end: root.end, text: block(whole, '', layout, []).join(layout.eol) }];
}

function append(
  text: string,
  root: MapNode,
  path: Path,
  values: readonly YamlInput[],
  layout: Layout,
): Splice[] {
  const holders = trail(root, path);
  const node = holders.length === path.length ? holders.at(-1)?.value : undefined;
  if (node?.kind === 'list' && !isEmptyNode(node)) return addItems(text, node, values, layout);
  return set(text, root, path, values, layout);
}

function remove(text: string, root: MapNode, path: Path): Splice[] {
  const holders = trail(root, path.slice(0, -1));
  const parent = holders.at(-1);
  const [node, part] = [parent?.value ?? root, path.at(-1)];
  if (node.kind === 'text') throw new EditError('nothing to remove');
  const index = node.kind === 'map' ? node.entries.findIndex(({ key }) => key === part) : Number(part);
  return removeChild(text, node, index, parent?.kind === 'key' ? parent.after : undefined);
}

function splices(text: string, root: MapNode, change: EditOp): Splice[] {
  const layout = layoutOf(text, root);
  if (change.op === 'remove') return remove(text, root, change.path);
  if (change.op === 'set') return set(text, root, change.path, change.value, layout);
  return append(text, root, change.path, addedItems(change) ?? [], layout);
}

/**
 * The text with the changes made, in order. A replaced value keeps its quotes, block style and indent where they
 * can hold the new text; digits, CPR-like texts and what other readers take for booleans get quotes. New keys and
 * items go last, indented as the file is.
 * @param text YAML that reads without `fejl`, byte order mark and line ends as on disk
 * @throws UserError a new text holds control characters
 * @throws Error a bug: the text does not read, a path leads nowhere, or the result is not what was meant
 */
export function edit(text: string, ops: readonly EditOp[]): string {
  let [now, root] = [text, rootOf(text)];
  for (const change of ops) {
    const meant = applied(dataOf(root), change);
    now = spliced(now, splices(now, root, change));
    root = rootOf(now);
    if (!sameData(meant, dataOf(root))) throw new EditError('the change did something else than it should');
  }
  return now;
}
