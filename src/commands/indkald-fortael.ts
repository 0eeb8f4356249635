/** What the sender is told about the papers of a meeting, and nobody else. */

import { formatDato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import type { Terminal } from '../context.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import type { Opgave } from '../model/moede-aendringer.ts';
import { OPGAVETEKST } from '../rules/moede-opgaver.ts';
import type { Mødepapir } from './indkald-papirer.ts';

/** What was left out of each paper, because its reader may not have it. */
export function tellOmitted(terminal: Terminal, papirer: readonly Mødepapir[]): void {
  for (const { navn, papir } of papirer) {
    if (papir.udeladt.length === 0) continue;
    terminal.err(
      `${navn}.md viser ikke ${opremsning(papir.udeladt.map((k) => KATEGORINAVNE[k]))}: modtageren må ikke få det.`,
    );
  }
}

/** What there is to see to before the meeting, with its last day. */
export function tellOpgaver(terminal: Terminal, opgaver: readonly Opgave[]): void {
  const åbne = opgaver.filter(({ udført }) => udført === undefined);
  if (åbne.length === 0) return;
  terminal.err('\nInden mødet:');
  for (const { opgave, senest } of åbne) {
    terminal.err(`  senest ${formatDato(senest)}: ${OPGAVETEKST[opgave]}`);
  }
}
