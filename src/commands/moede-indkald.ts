/** `møde indkald`: one command before the meeting; every paper made, judged and logged, or nothing at all (R-090, R-139, R-146…R-154). */

import type { Dato } from '../base/dato.ts';
import { FindingsError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Indkaldelse, indkaldelse } from '../model/indkaldelse.ts';
import type { Møde } from '../model/moede.ts';
import { afsenderMangler } from '../rules/opsaetning.ts';
import { type Answers, judgeAnswers } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { answers } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { grænserI } from './graenser.ts';
import { tellKalender, tellLokale, tellOmitted, tellOpgaver } from './indkald-fortael.ts';
import { indkaldelsesplan } from './indkald-plan.ts';
import { nytMøde, type NytMøde } from './indkald-moede.ts';
import { type Mødepapir, mødepapirer } from './indkald-papirer.ts';
import { askIndkaldelse, demandGrunde, flet, indkaldOptions, medTolk, type Valg } from './indkald-svar.ts';
import { ukendteForHinanden } from './moede-kalender.ts';
import { lokaleadvarsel } from './moede-lokale.ts';
import { somOption } from './moede-papirgem.ts';
import { demandDeltagere, demandTidOgSted } from './moede-valg.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { egneOrd } from './samtykke-egne-ord.ts';

export const mødeIndkald = command({
  path: ['møde', 'indkald'],
  summary: 'Indkald til et møde: breve, dagsorden og kalenderpost',
  description:
    'Laver brev til hver samarbejdspartner, indkaldelse til kommunens egne, brev til borgeren, dagsorden og en kalenderpost uden personoplysninger. Formål og grund til hver deltager spørges der om, eller de læses med --fra. Intet sendes: det gør du selv, ad en sikker vej.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    ...indkaldOptions,
    som: somOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd møde indkald 2026-k7q3x --type samarbejdsmøde --den 2026-12-15 --kl 09.30-11.00 --lokale raadhus-2-14 --deltager p-r4k2m',
    'samarbejd møde indkald 2026-k7q3x --fra indkaldelse.yaml --som html',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    demandTidOgSted(kommune, options);
    const afsenderfund = afsenderMangler(kommune.samarbejd);
    if (afsenderfund.length > 0) throw new FindingsError(afsenderfund);
    const svar = await collect(context, kommune, options, demandForløb(readForløb(context, kommune, id)), id);

    let papirer: readonly Mødepapir[] = [];
    let lavet: { readonly sag: Sagsmappe; readonly møde: Møde } | undefined;
    const work = async (): Promise<Plan> => {
      const sag = demandForløb(readForløb(context, kommune, id));
      const nyt = await shape(context, kommune, sag, svar, today);
      lavet = { sag, møde: nyt.møde };
      papirer = mødepapirer(context, { kommune, sag, møde: nyt.møde, today });
      return indkaldelsesplan(context, { kommune, sag, nyt, papirer, today, html: options.som === 'html' });
    };
    const { repo } = demandForløb(readForløb(context, kommune, id));
    const advarsel = lokaleadvarsel(context, kommune, svar.doc.value, { forløb: id });
    const applied = await change(context, repo, work, { ...options, command: 'møde indkald' });
    tellWritten(context.terminal, applied, options.vis);
    if (lavet !== undefined) {
      const { sag, møde } = lavet;
      const vælg = options.vis ? '--lokale …' : `samarbejd møde flyt ${id} ${møde.id} --lokale …`;
      tellLokale(context.terminal, advarsel, vælg);
      if (!stille) {
        tellKalender(context.terminal, ukendteForHinanden(kommune, sag, møde, today));
        tellOmitted(context.terminal, papirer);
        for (const linje of egneOrd(sag, today)) context.terminal.err(linje);
        tellOpgaver(context.terminal, møde.opgaver);
      }
    }
    const næste = [`læs papirerne i ${repo}`, 'send dem ad en sikker vej; programmet sender ikke noget'];
    tellNext(context.terminal, stille || options.vis, options.vis ? [] : næste);
    return 0;
  },
});

type Svar = Answers<Indkaldelse>;

async function collect(
  context: Context,
  kommune: Kommune,
  valg: Valg & { fra: string | undefined; ja: boolean },
  { forløb }: Sagsmappe,
  id: string,
): Promise<Svar> {
  demandDeltagere(kommune, forløb.value, valg.deltager);
  const raw = await answers(context, {
    ...valg,
    schema: indkaldelse.partial(),
    ask: (prompter) => askIndkaldelse(prompter, valg, kommune),
    hint: `Skriv formål, deltagere og grunde i en fil, og kør: samarbejd møde indkald ${id} --fra indkaldelse.yaml`,
  });
  const flettet = medTolk(flet(valg, raw.data), forløb.value);
  demandGrunde(flettet);
  return judgeAnswers(flettet, indkaldelse);
}

function shape(
  context: Context,
  kommune: Kommune,
  sag: Sagsmappe,
  svar: Svar,
  today: Dato,
): Promise<NytMøde> {
  const om = { kommune, sag, today, grænser: grænserI(kommune) };
  return nytMøde(context, svar, om);
}
