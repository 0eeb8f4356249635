/** What is signed when a mål- og aftaleskema is signed: its agreed content as one text, the same however the file is laid out. */

import { readYaml } from './yaml-source.ts';
import { dataOf, type YamlData } from './yaml-tree.ts';

/** What happens with the plan after it is agreed: a goal reached does not undo a signature. */
const EFTER_AFTALEN = ['underskrifter', 'seneste_møde', 'status'];

function ordnet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordnet);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => inner !== '' && !EFTER_AFTALEN.includes(name),
  );
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, ordnet(inner)]);
}

/**
 * The agreed content of the skema in `text` (YAML that reads without `fejl`): without signatures, the day of the latest
 * meeting and whether goals are reached. To be hashed, never shown. Comments, order of keys and layout do not matter.
 */
export function målindhold(text: string): string {
  const { root } = readYaml('', text);
  return JSON.stringify(root ? ordnet(dataOf(root)) : null);
}

/** The same from what the file says, for those who have read it. */
export function målindholdI(data: YamlData): string {
  return JSON.stringify(ordnet(data));
}
