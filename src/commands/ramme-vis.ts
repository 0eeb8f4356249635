/** `ramme vis`: the whole ramme with tilbudsoversigten, or what is new in it, to read, print and send. */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { type Papir, skrivOffentligtPapir } from '../documents/paper.ts';
import { rammeændringspapir } from '../documents/views/ramme-aendringer.ts';
import { rammepapir } from '../documents/views/ramme.ts';
import { rammeændringer } from '../rules/ramme-aendringer.ts';
import type { Context } from '../context.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { command, sideOption } from './command.ts';
import { iFormen } from './papir-side.ts';
import { læsRamme, type LæstRamme, personnavne } from './ramme-laest.ts';
import { historyIsWhole, rammenPr } from './ramme-udgaver.ts';

export const rammeVis = command({
  path: ['ramme', 'vis'],
  summary: 'Vis den overordnede ramme som ét dokument',
  description:
    'Hele rammen med tilbudsoversigten, og om den er etableret. Med --ændringer-siden kun det, der er nyt, spørgsmål for spørgsmål.',
  options: {
    som: sideOption,
    'ændringer-siden': { kind: 'date', description: 'vis kun, hvad der er ændret siden den dag' },
  },
  examples: [
    'samarbejd ramme vis',
    'samarbejd ramme vis --som html',
    'samarbejd ramme vis --ændringer-siden 2026-06-01',
  ],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const læst = læsRamme(context, kommune, common.today);
    const siden = options['ændringer-siden'];
    const papir =
      siden === undefined ? helRamme(context, kommune, læst) : await nyt(context, kommune, læst, siden);
    context.terminal.data(await iFormen(papir, options.som));
    return 0;
  },
});

function helRamme(context: Context, kommune: Kommune, { doc, tilbud, etablering }: LæstRamme): Papir {
  return skrivOffentligtPapir(loadTemplate(context, kommune, 'ramme'), rammepapir, {
    samarbejd: kommune.samarbejd.value,
    personer: kommune.personer.value.personer,
    ramme: doc.value,
    tilbud: tilbud.value.tilbud,
    etablering,
  });
}

async function nyt(context: Context, kommune: Kommune, { doc }: LæstRamme, siden: Dato): Promise<Papir> {
  const dengang = await rammenDengang(context, kommune.root, siden);
  return skrivOffentligtPapir(loadTemplate(context, kommune, 'ramme-aendringer'), rammeændringspapir, {
    kommune: kommune.samarbejd.value.kommune,
    siden,
    ændringer: rammeændringer(dengang, doc.value, personnavne(kommune)),
  });
}

async function rammenDengang(context: Context, root: string, siden: Dato) {
  if (!historyIsWhole(context, root)) {
    throw new UserError(
      'Git-historikken mangler, så det kan ikke ses, hvad der er ændret.',
      'Hent hele historikken: git fetch --unshallow',
    );
  }
  const dengang = await rammenPr(context, root, siden);
  if (dengang) return dengang;
  throw new UserError(
    `Rammen var ikke gemt i git ${formatDato(siden)}.`,
    'Vælg en senere dato, eller se hele rammen: samarbejd ramme vis',
  );
}
