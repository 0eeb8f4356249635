/** How a command is written, on one line. */

import type { ArgumentSpec, Command } from '../commands/command.ts';

function term({ name, required }: ArgumentSpec): string {
  return required ? `<${name}>` : `[${name}]`;
}

/** `samarbejd møde indkald <møde> [valg]`. */
export function usage({ path, args = [] }: Command): string {
  return ['samarbejd', ...path, ...args.map(term), '[valg]'].join(' ');
}
