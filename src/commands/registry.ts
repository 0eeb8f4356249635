/** Every command by its words. A command's code is loaded only when it is run or when help lists it. */

import type { Command } from './command.ts';

export type Loader = () => Promise<Command>;

export type Registry = Readonly<Record<string, Loader>>;

/** From "ramme tjek" to the command. Words as users see them, with æøå. */
export const registry: Registry = {};
