/** `samtykke giv`: the citizen's consent becomes one new file that is never changed afterwards (R-084, R-171…R-178). */

import type { Plan } from '../store/plan.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { dømSamtykke, type NytSamtykke, tellAdvarsler } from './samtykke-dom.ts';
import { askSamtykke, samtykkesvar } from './samtykke-svar.ts';

export const samtykkeGiv = command({
  path: ['samtykke', 'giv'],
  summary: 'Skriv borgerens samtykke ned',
  description:
    'Borgeren informeres om formål og modtagere, før der skrives under. Et samtykke rettes ikke: et nyt lægges til. Er noget galt med det, bliver intet skrevet.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: ['samarbejd samtykke giv 2026-k7q3x', 'samarbejd samtykke giv 2026-k7q3x --fra samtykke.yaml'],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const læst = demandForløb(readForløb(context, kommune, id));
    const svar = await answers(context, {
      ...options,
      schema: samtykkesvar,
      ask: (prompter) => askSamtykke(prompter, { kommune, sag: læst, today }),
      hint: `Skriv svarene i en fil, og kør: samarbejd samtykke giv ${id} --fra samtykke.yaml`,
    });
    let nyt: NytSamtykke | undefined;
    const work = (): Promise<Plan> => {
      const sag = demandForløb(readForløb(context, kommune, id));
      nyt = dømSamtykke(context, svar, { kommune, sag, today });
      return Promise.resolve({
        message: `samtykke: givet ${nyt.samtykke.id} (${id})`,
        changes: [nyt.change],
      });
    };
    const applied = await change(context, læst.repo, work, { ...options, command: 'samtykke giv' });
    tellAdvarsler(context.terminal, nyt?.advarsler ?? []);
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [
      `samarbejd samtykke hvem ${id}`,
      `samarbejd samtykke erklæring ${id} ${nyt?.samtykke.id ?? ''} --som html`,
    ]);
    return 0;
  },
});
