/** What a record of consent said when it was written, as a fingerprint in the record itself: a change afterwards is seen. */

import type { Context } from '../context.ts';
import { orderedData } from './ordered-data.ts';
import { writeYaml, type YamlInput } from './write-yaml.ts';
import { readYaml } from './yaml-source.ts';
import { dataOf, type YamlData } from './yaml-tree.ts';

type Hash = Context['hash'];

/** The fingerprint of what a record says, its own left out. */
export function samtykkeaftryk(hash: Hash, data: YamlData): string {
  return hash(orderedData(data, ['indhold']));
}

/** The text of a new record, its fingerprint last. */
export function samtykketekst(
  hash: Hash,
  data: { readonly [key: string]: YamlInput | undefined },
  header: string,
): string {
  const { root } = readYaml('', writeYaml(data, { header }));
  if (root === undefined) throw new TypeError('a record that cannot be read back');
  return writeYaml({ ...data, indhold: samtykkeaftryk(hash, dataOf(root)) }, { header });
}
