/** `møde referat`: the meeting room. Typed while the meeting goes on, saved at every line, written when it closes (R-096…R-101). */

import type { Context } from '../context.ts';
import { referat } from '../model/referat.ts';
import { readAnswers } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { removeDraft } from '../store/draft.ts';
import { openKommune } from '../store/kommune.ts';
import { fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { findMøde } from './moede-find.ts';
import { overskrivOption, somOption } from './moede-papirgem.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { demandIngenKladde, demandÅbent } from './referat-adgang.ts';
import { tellReferat } from './referat-fortael.ts';
import { fraSvar } from './referat-indhold.ts';
import { type Mødested, type Optaget, optagelse } from './referat-optagelse.ts';
import { type Referatplan, referatplan } from './referat-plan.ts';
import { demandSkriver, overtagOption, tagReferatet } from './referat-skriver.ts';
import { demandSkema } from './referat-skema.ts';

export const mødeReferat = command({
  path: ['møde', 'referat'],
  summary: 'Hold mødet: aftaler og beslutninger skrives, mens I taler',
  description:
    'Viser dagsorden og tid, og tager imod aftaler, beslutninger og parkerede emner med korte kommandoer. Hver linje gemmes med det samme; afbrydes mødet, fortsætter det, hvor det slap. Når mødet lukkes, læses aftalerne op, og referat og mål- og aftaleskema skrives til dem, der må få dem. Uden terminal læses referatet fra en fil med --fra.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
  ],
  options: {
    fra: fraOption,
    som: somOption,
    overskriv: overskrivOption,
    overtag: overtagOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd møde referat 2026-k7q3x m-7k2qx',
    'samarbejd møde referat 2026-k7q3x m-7k2qx --fra referat.yaml --som html',
  ],

  async run(context, { args: [id = '', mødeId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const find = (): Mødested => {
      const { sag, fundet } = findMøde(context, kommune, id, mødeId);
      demandÅbent(context, sag, fundet, today);
      demandSkema(context, kommune, id);
      return { kommune, sag, fundet, today };
    };
    const sted = find();
    const optaget = await (options.fra === undefined
      ? optagelse(context, sted, options.overtag)
      : fraFil(context, sted, { ...options, fra: options.fra }));

    let skrevet: Referatplan | undefined;
    const work = async () => {
      const gem = { html: options.som === 'html', overskriv: options.overskriv };
      skrevet = await referatplan(context, find(), optaget.indhold(), gem);
      return skrevet.plan;
    };
    try {
      const applied = await change(context, sted.sag.repo, work, { ...options, command: 'møde referat' });
      if (!options.vis) removeDraft(context, sted.sag.repo, mødeId);
      tellWritten(context.terminal, applied, options.vis);
    } finally {
      optaget.slip();
    }
    if (skrevet !== undefined) tellReferat(context, id, kommune.metode.value, skrevet);
    tellNext(context.terminal, stille || options.vis, options.vis ? [] : næste(id, mødeId));
    return 0;
  },
});

function næste(id: string, møde: string): readonly string[] {
  return [
    `læs papirerne, og se, hvem der skal have hvad: samarbejd møde udsend ${id} ${møde}`,
    `samarbejd aftale liste --forløb ${id}`,
  ];
}

interface Filvalg {
  readonly fra: string;
  readonly vis: boolean;
  readonly overtag: boolean;
}

/** The referat from a file, unless somebody is typing it. */
async function fraFil(
  context: Context,
  { sag, fundet }: Mødested,
  { fra, vis, overtag }: Filvalg,
): Promise<Optaget> {
  const indhold = fraSvar(readAnswers(context, fra, referat));
  const { id } = fundet.møde.value;
  demandIngenKladde(context, sag, id);
  if (vis) return { indhold: () => indhold, slip: () => undefined };
  const skriver = await tagReferatet(context, sag.repo, id, { overtag, spørg: undefined });
  const læs = () => {
    demandSkriver(skriver);
    demandIngenKladde(context, sag, id);
    return indhold;
  };
  return { indhold: læs, slip: skriver.release };
}
