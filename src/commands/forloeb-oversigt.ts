/** `forløb oversigt`: the citizen's cases across the fagcentre on one paper, for those the citizen has said yes to. */

import type { Context } from '../context.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { command, sideOption, writeOptions } from './command.ts';
import { oversigtspapir } from './forloeb-oversigtspapir.ts';
import { tellNext } from './outcome.ts';
import { gemNyt, type GodkendtPapir, tellGemt, visPapir } from './papir-til-nogen.ts';

export const forløbOversigt = command({
  path: ['forløb', 'oversigt'],
  summary: 'Saml borgerens sager i fagcentrene på ét papir',
  description:
    'Viser, hvilke fagcentre der har en sag, hvem der kan kontaktes, målene, det næste møde og de åbne aftaler. Papiret laves til borgeren selv, eller til en fagperson, når borgeren har samtykket til oversigten. Det gemmes i forløbet og skrives i delinger.yaml. Med --vis gemmes intet.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    til: {
      kind: 'text',
      value: 'id',
      description: 'hvem papiret er til, fx p-r4k2m; uden er det til borgeren',
    },
    som: sideOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd forløb oversigt 2026-k7q3x',
    'samarbejd forløb oversigt 2026-k7q3x --til p-r4k2m --som html',
  ],

  async run(context: Context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const til = options.til ?? 'borger';
    const { repo } = readForløb(context, kommune, id);
    let lavet: GodkendtPapir | undefined;
    const work = (): Promise<Plan> => {
      const sag = demandForløb(readForløb(context, kommune, id));
      lavet = oversigtspapir(context, { kommune, sag, til, today });
      const changes = gemNyt(context, sag, { ...lavet, mappe: 'oversigter', hvem: til }, today);
      return Promise.resolve({ message: `forløb: oversigt lavet ${id} (${til})`, changes });
    };
    const applied = await change(context, repo, work, { ...options, command: 'forløb oversigt' });
    if (lavet) await visPapir(context, lavet, options.som);
    tellGemt(context, applied, { vis: options.vis, stille });
    tellNext(context.terminal, stille || options.vis, [
      'giv papiret ad en sikker vej; programmet sender ikke noget',
    ]);
    return 0;
  },
});
