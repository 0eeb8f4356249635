/** The real world, assembled. Heavy packages are loaded when first used. */

import type { Context } from '../context.ts';

/** @param root absolute path of the installed package (templates/ and schemas/ lie there) */
export function createContext(root: string): Context {
  throw new Error(`not yet: ${root}`);
}
