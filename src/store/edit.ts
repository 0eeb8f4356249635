/** Changes to YAML that keep every comment, blank line and byte outside the changed value. */

import type { Path } from '../base/located.ts';
import type { YamlInput } from './write-yaml.ts';

/** One change: `set` a value (the key is made when it is missing), `append` to a list, `remove` a key or item. */
export type EditOp =
  | { readonly op: 'set'; readonly path: Path; readonly value: YamlInput }
  | { readonly op: 'append'; readonly path: Path; readonly value: YamlInput }
  | { readonly op: 'remove'; readonly path: Path };

/** The text with the changes made, in order. */
export function edit(text: string, ops: readonly EditOp[]): string {
  throw new Error(`not yet: ${text.length} ${ops.length}`);
}
