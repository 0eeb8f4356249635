/** `ramme godkend`: the styregruppe's approval is written down, with the fingerprint of what was approved. */

import { type Dato, formatDato } from '../base/dato.ts';
import { FindingsError, UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { rammeIndhold } from '../rules/ramme.ts';
import { erStyregruppen } from '../rules/ramme-godkendelse.ts';
import { ubesvarede } from '../rules/ramme-svar.ts';
import { change } from '../store/change.ts';
import { edit } from '../store/edit.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import type { Plan } from '../store/plan.ts';
import { command, writeOptions } from './command.ts';
import { godkendtDen } from './godkend-dato.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { rammehistorik } from './ramme-historik.ts';
import { type LæstRamme, læsRamme } from './ramme-laest.ts';

export const rammeGodkend = command({
  path: ['ramme', 'godkend'],
  summary: 'Skriv ned, at styregruppen har godkendt rammen',
  description:
    'Alle spørgsmål skal være besvaret. Svarene får et fingeraftryk, så det kan ses, hvis de ændres bagefter.',
  options: {
    dato: { kind: 'date', description: 'den dag, styregruppen godkendte rammen; ellers i dag' },
    af: {
      kind: 'text',
      value: 'hvem',
      default: 'styregruppen',
      description: 'hvem der godkendte: styregruppen',
    },
    ...writeOptions,
  },
  examples: ['samarbejd ramme godkend', 'samarbejd ramme godkend --dato 2026-06-10 --ja'],

  async run(context, { options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    if (!erStyregruppen(options.af)) refuseAndre();
    const læst = læsRamme(context, kommune, today);
    const mangler = ubesvarede(læst.doc, læst.tilbud);
    if (mangler.length > 0) throw new FindingsError(mangler);
    const dato = await godkendtDen(context, options, today);
    await bemærkNyere(context, kommune, læst, dato, today);
    const plan = godkendelsesplan(læst, dato, options.af);
    const applied = await change(context, kommune.root, () => Promise.resolve(plan), {
      ...options,
      command: 'ramme godkend',
    });
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [
      'samarbejd ramme vis --som html > ramme.html   (til alle samarbejdspartnere)',
      'samarbejd ramme tjek',
    ]);
    return 0;
  },
});

function refuseAndre(): never {
  throw new UserError(
    'Det er styregruppen, der godkender rammen.',
    'Skriv fx --af "styregruppen", eller udelad --af.',
  );
}

/** Says so when the answers changed after the day the styregruppe met: then they may not have seen it all. */
async function bemærkNyere(
  context: Context,
  { root }: Kommune,
  { doc }: LæstRamme,
  dato: Dato,
  today: Dato,
): Promise<void> {
  const historik = await rammehistorik(context, root, rammeIndhold(doc.value), today);
  if (historik.kind === 'unknown' || historik.lastChange <= dato) return;
  context.terminal.err(
    `Bemærk: svarene er ændret ${formatDato(historik.lastChange)}, efter godkendelsen ${formatDato(dato)}. Sørg for, at styregruppen har set dem, som de står nu.`,
  );
}

/** The text that was read is the text that is approved: if it has changed since, nothing is written. */
function godkendelsesplan({ text, hash, indhold }: LæstRamme, dato: Dato, af: string): Plan {
  const nyt = edit(text, [
    { op: 'set', path: ['godkendelse', 'dato'], value: dato },
    { op: 'set', path: ['godkendelse', 'af'], value: af },
    { op: 'set', path: ['godkendelse', 'indhold'], value: indhold },
  ]);
  return {
    message: `ramme: godkendt ${dato}`,
    changes: [{ kind: 'update', path: FILER.ramme, before: hash, text: nyt }],
  };
}
