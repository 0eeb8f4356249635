/** `økonomi vis`: the paper of one ark, for the case, for the other center or for Økonomi; kept in the case and logged. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { fold } from '../base/tekst.ts';
import { trinNu, trinnavn } from '../rules/oekonomi.ts';
import { forbud } from '../rules/samtykke-gyldighed.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { ØKONOMIMAPPE } from '../store/layout.ts';
import type { Plan } from '../store/plan.ts';
import { command, sideOption, writeOptions } from './command.ts';
import { demandArk, demandØkonomimetode, læsØkonomi } from './oekonomi-find.ts';
import { demandØkonomi, TIL_ØKONOMI, økonomipapir } from './oekonomi-papir.ts';
import { tellNext } from './outcome.ts';
import { gemNyt, type GodkendtPapir, tellGemt, visPapir } from './papir-til-nogen.ts';
import type { Økonomiark } from '../model/oekonomi.ts';

export const økonomiVis = command({
  path: ['økonomi', 'vis'],
  summary: 'Lav et økonomiark til sagen, til det andet center eller til Økonomi',
  description:
    'Uden --til er papiret til den, der afholder udgiften, og til sagen. Det andet center kan se, hvem arket er om; Økonomi får sagens id og ikke borgerens navn. Papiret gemmes i forløbet og skrives i delinger.yaml. Med --vis gemmes intet.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'ark', required: false, description: 'arkets id, fx e-6p2kd, når forløbet har flere' },
  ],
  options: {
    til: { kind: 'text', value: 'id', description: 'en person, fx p-r4k2m, eller økonomi' },
    som: sideOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd økonomi vis 2026-k7q3x',
    'samarbejd økonomi vis 2026-k7q3x e-6p2kd --til økonomi --som html',
  ],

  async run(context, { args: [id = '', arkId], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    demandØkonomimetode(kommune);
    const { repo } = readForløb(context, kommune, id);
    let lavet: (GodkendtPapir & { readonly ark: Økonomiark; readonly nej: boolean }) | undefined;
    const work = (): Promise<Plan> => {
      const sag = demandForløb(readForløb(context, kommune, id));
      const ark = demandArk(læsØkonomi(context, kommune, id), id, arkId);
      const tilØkonomi = fold(options.til ?? '') === fold(TIL_ØKONOMI);
      if (tilØkonomi) demandKomplet(id, ark);
      const modtagere = tilØkonomi ? demandØkonomi(kommune) : [options.til ?? ark.udgift.ansvarlig];
      const papir = økonomipapir(context, { kommune, sag, ark, modtagere, today });
      lavet = { ark, nej: harSagtNej(sag, today), ...papir };
      const hvem = `${ark.id}-${tilØkonomi ? 'oekonomi' : modtagere.join('-')}`;
      const changes = gemNyt(context, sag, { ...lavet, mappe: ØKONOMIMAPPE, hvem }, today);
      return Promise.resolve({ message: `økonomi: papir lavet ${ark.id} (${id})`, changes });
    };
    const applied = await change(context, repo, work, { ...options, command: 'økonomi vis' });
    if (lavet) await visPapir(context, lavet, options.som);
    if (lavet?.nej) {
      context.terminal.err(
        'Borgeren har sagt nej til, at økonomi bliver delt. Arket er kommunens eget regnskab og kan laves alligevel, men giv det kun til den, det er til.',
      );
    }
    tellGemt(context, applied, { vis: options.vis, stille });
    tellNext(context.terminal, stille || options.vis, [
      'giv papiret ad en sikker vej; programmet sender ikke noget',
      ...(lavet && trinNu(lavet.ark) === 'komplet'
        ? [`samarbejd økonomi status ${id} ${lavet.ark.id} sendt --kanal sikker_mail`]
        : []),
    ]);
    return 0;
  },
});

/** A no to sharing økonomi does not stop the kommune's own accounts, but whoever holds the paper must know of it. */
function harSagtNej({ samtykker }: Sagsmappe, dag: Dato): boolean {
  const alle = samtykker.map(({ value }) => value);
  return forbud({ kategori: 'økonomi', formål: 'plan', dag }, undefined, alle) !== undefined;
}

function demandKomplet(forløb: string, ark: Økonomiark): void {
  const trin = trinNu(ark);
  if (trin === 'komplet' || trin === 'sendt') return;
  throw new UserError(
    `Arket står som ${trinnavn(trin)}. Økonomi får det, når begge beløb er der.`,
    `Gør det komplet først: samarbejd økonomi status ${forløb} ${ark.id} komplet`,
  );
}
