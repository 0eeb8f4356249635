/** What the one who wrote the referat is told about its papers, and nobody else. */

import { formatDato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import type { Metode } from '../model/metode.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import type { Fordelt } from './papir-fordelt.ts';
import type { Referatplan } from './referat-plan.ts';

function tellFordelt({ terminal }: Context, { afslag, papirer }: Fordelt, papiret: string): void {
  for (const { part, hvorfor, kræver } of samlet(afslag)) {
    terminal.err(`${part} får ikke ${papiret}: ${hvorfor}.`);
    terminal.err(`  → det kræver ${kræver}`);
  }
  for (const { path, papir } of papirer) {
    if (papir.udeladt.length === 0) continue;
    terminal.err(`${path} viser ikke alt: ${papir.udeladt.map((k) => KATEGORINAVNE[k]).join(', ')}.`);
  }
}

/** Who got no paper, what is left out, that the next day is not agreed, and that a skema is missing where the method has one. */
export function tellReferat(context: Context, id: string, metode: Metode, plan: Referatplan): void {
  tellFordelt(context, plan.referat, 'referatet');
  tellFordelt(context, plan.skema, 'mål- og aftaleskemaet');
  const { tagetOp } = plan.skema;
  if (tagetOp !== undefined) {
    context.terminal.err(
      `Situationen skulle tages op ${formatDato(tagetOp)}. Hvornår næste gang? Papirerne siger det ikke endnu.`,
    );
    context.terminal.err(`  → skriv den nye dag: samarbejd mål sæt ${id}`);
  }
  if (plan.skema.findes || metode.papirer.referat.skema !== 'skal') return;
  context.terminal.err('Forløbet har intet mål- og aftaleskema endnu, så det er ikke lavet.');
  context.terminal.err(`  → begynd det med: samarbejd mål sæt ${id}`);
}
