/** Where the program meets the world: the only file that knows both `system` and `cli`. bin/ calls it. */

import { run } from './run.ts';
import { registry } from '../commands/registry.ts';
import { createContext } from '../system/context.ts';

/**
 * Runs the program.
 * @param argv what the user typed after `samarbejd`
 * @param root absolute path of the installed package
 * @returns the exit code (design §5)
 */
export async function main(argv: readonly string[], root: string): Promise<number> {
  return await run(argv, createContext(root), registry);
}
