/** What a person is told when a command has written: what, and the one or two things to do next. */

import type { Terminal } from '../context.ts';
import type { Applied } from '../store/change.ts';

const GJORT = { create: 'skrev', update: 'rettede', remove: 'fjernede' } as const;
const PLANLAGT = { create: 'skriv', update: 'ret', remove: 'fjern' } as const;

/** Next steps on stderr, as commands to paste. */
export function tellNext(terminal: Terminal, stille: boolean, next: readonly string[]): void {
  if (stille || next.length === 0) return;
  terminal.err('\nDet næste:');
  for (const step of next) terminal.err(`  ${step}`);
}

/** The files written (or, with `--vis`, those that would be), one a line. */
export function tellWritten(terminal: Terminal, applied: Applied, vis: boolean): void {
  if (vis) terminal.out('Intet er skrevet. Planen er:');
  const ord = vis ? PLANLAGT : GJORT;
  for (const { kind, path } of applied.changes) terminal.out(`${ord[kind]} ${path}`);
}
