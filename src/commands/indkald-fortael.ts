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

/** That the room is taken, to be seen before the papers are sent; `vælg` is how to take another. */
export function tellLokale(terminal: Terminal, advarsel: readonly string[], vælg: string): void {
  const [første, ...resten] = advarsel;
  if (første === undefined) return;
  terminal.err([{ text: 'advarsel:', style: 'yellow' }, ` ${første}`]);
  for (const linje of [...resten, `Vælg et andet med: ${vælg}`]) terminal.err(`  → ${linje}`);
}

/** Why the calendar item names nobody. */
export function tellKalender(terminal: Terminal, ukendte: readonly string[]): void {
  if (ukendte.length === 0) return;
  terminal.err(
    `moede.ics nævner ingen af deltagerne: ${opremsning(ukendte)} må ikke få at vide, hvem der ellers kommer. Læg den ved brevet til hver enkelt.`,
  );
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
