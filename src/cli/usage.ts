/** How a command is written, on one line. */

import type { ArgumentSpec, Command } from '../commands/command.ts';

/** `<møde>`, `[mappe]`, `<tilbud...>`; the same is understood by commander. */
export function term({ name, required, many = false }: ArgumentSpec): string {
  const text = many ? `${name}...` : name;
  return required ? `<${text}>` : `[${text}]`;
}

/** `samarbejd møde indkald <møde> [valg]`. */
export function usage({ path, args = [] }: Command): string {
  return ['samarbejd', ...path, ...args.map(term), '[valg]'].join(' ');
}
