/** `møde aflys`: the meeting is called off; a short letter to each, and the calendar item withdrawn. */

import type { Context } from '../context.ts';
import { aflysning } from '../model/flytning.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import type { EditOp } from '../store/edit.ts';
import { change } from '../store/change.ts';
import { openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { aflysningspapirer, type Aflysningspapirer } from './aflys-papirer.ts';
import { tellKalender } from './indkald-fortael.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { findIndkaldt } from './moede-find.ts';
import { kalenderpost, ukendteForHinanden } from './moede-kalender.ts';
import { gemPapirer, overskrivOption } from './moede-papirgem.ts';
import { retMøde } from './moede-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const mødeAflys = command({
  path: ['møde', 'aflys'],
  summary: 'Aflys et møde',
  description:
    'Skriver et kort brev til hver deltager og til borgeren, og tager kalenderposten tilbage. Grunden spørges der om, eller den læses med --fra; den står ikke i brevene. Mødet bliver stående som aflyst. Intet sendes.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
  ],
  options: { fra: fraOption, overskriv: overskrivOption, ...writeOptions },
  examples: ['samarbejd møde aflys 2026-k7q3x m-7k2qx --fra grund.yaml'],

  async run(context, { args: [id = '', mødeId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const find = () => findIndkaldt(context, kommune, id, mødeId);
    const { repo } = find().sag;
    const svar = await answers(context, {
      ...options,
      schema: aflysning,
      ask: async (prompter) => ({
        begrundelse: await prompter.text('Hvorfor aflyses mødet? Grunden står ikke i brevene.', {
          required: true,
        }),
      }),
      hint: 'Skriv begrundelse: … i en fil, og giv den med --fra.',
    });

    let skrevet: Aflysningspapirer = { papirer: [], afslag: [] };
    let ukendte: readonly string[] = [];
    const work = async (): Promise<Plan> => {
      const { sag, fundet } = find();
      const { kalender } = fundet.møde.value;
      const ops: readonly EditOp[] = [
        { op: 'set', path: ['status'], value: 'aflyst' },
        { op: 'set', path: ['kalender', 'sekvens'], value: String(kalender.sekvens + 1) },
        { op: 'set', path: ['aflysning'], value: { dato: today, ...svar.data } },
      ];
      const { møde, change: rettet } = retMøde(kommune, sag, fundet, ops);
      ukendte = ukendteForHinanden(kommune, sag, møde, today);
      skrevet = aflysningspapirer(context, { kommune, sag, møde, today });
      const gemte = skrevet.papirer.map(({ navn, ...papir }) => ({
        ...papir,
        path: `${fundet.mappe}/${navn}.md`,
      }));
      const gem = { today, html: false, overskriv: options.overskriv };
      const sider = await gemPapirer(context, sag, gemte, gem);
      const post = await kalenderpost(context, kommune, sag, { mappe: fundet.mappe, møde, today });
      return { message: `møde: aflyst ${mødeId} (${id})`, changes: [rettet, ...sider, post] };
    };
    const medtag = options.medtag || options.overskriv;
    const applied = await change(context, repo, work, { ...options, medtag, command: 'møde aflys' });
    tellWritten(context.terminal, applied, options.vis);
    tellAfslag(context, skrevet);
    tellKalender(context.terminal, ukendte);
    tellNext(context.terminal, stille || options.vis, [
      'send brevene ad en sikker vej, og ring til borgeren; programmet sender ikke noget',
      `samarbejd møde indkald ${id}`,
    ]);
    return 0;
  },
});

/** Who gets no letter, and must hear it without a word about the citizen. */
function tellAfslag({ terminal }: Context, { afslag }: Aflysningspapirer): void {
  for (const { part, hvorfor } of samlet(afslag)) {
    terminal.err(`${part} får intet brev: ${hvorfor}. Sig til uden at nævne borgeren.`);
  }
}
