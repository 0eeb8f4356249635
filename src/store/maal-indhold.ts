/** What is signed when a mål- og aftaleskema is signed: its agreed content as one text, the same however the file is laid out. */

import { orderedData } from './ordered-data.ts';
import { readYaml } from './yaml-source.ts';
import { dataOf, type YamlData } from './yaml-tree.ts';

/** What happens with the plan after it is agreed: a goal reached does not undo a signature. */
const EFTER_AFTALEN = ['underskrifter', 'seneste_møde', 'status'];

/**
 * The agreed content of the skema in `text` (YAML that reads without `fejl`): without signatures, the day of the latest
 * meeting and whether goals are reached. To be hashed, never shown. Comments, order of keys and layout do not matter.
 */
export function målindhold(text: string): string {
  const { root } = readYaml('', text);
  return orderedData(root ? dataOf(root) : null, EFTER_AFTALEN);
}

/** The same from what the file says, for those who have read it. */
export function målindholdI(data: YamlData): string {
  return orderedData(data, EFTER_AFTALEN);
}
