/** `møde flyt`: another day or another room; new papers for everyone, and the same calendar item moved. */

import type { Dato } from '../base/dato.ts';
import { FindingsError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { flytning } from '../model/flytning.ts';
import type { Møde } from '../model/moede.ts';
import { flyttet } from '../rules/flytning.ts';
import { tjekTid } from '../rules/indkaldelse.ts';
import { MØDEFRISTREGLER } from '../rules/moede-frister.ts';
import { mødeopgaver } from '../rules/moede-opgaver.ts';
import { type Answers, judgeAnswers, type YamlMap } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { flytteops } from './flyt-ops.ts';
import { askFlytning, demandFlyttet, fletFlytning, type Flytningsvalg } from './flyt-svar.ts';
import { grænserI } from './graenser.ts';
import { tellKalender, tellLokale, tellOmitted } from './indkald-fortael.ts';
import { type Mødepapir, mødepapirer } from './indkald-papirer.ts';
import { findIndkaldt, type MødeISag } from './moede-find.ts';
import { kalenderpost, ukendteForHinanden } from './moede-kalender.ts';
import { lokaleadvarsel } from './moede-lokale.ts';
import { gemPapirer, overskrivOption } from './moede-papirgem.ts';
import { retMøde } from './moede-ret.ts';
import { demandTidOgSted } from './moede-valg.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const mødeFlyt = command({
  path: ['møde', 'flyt'],
  summary: 'Flyt et møde til en anden tid eller et andet lokale',
  description:
    'Laver nye papirer til alle, hvor der står, at mødet er flyttet, og flytter den samme kalenderpost. Der skal svares igen. Mappen beholder sit navn. Grunden spørges der om, eller den læses med --fra; den står ikke i brevene. Intet sendes.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
  ],
  options: {
    den: { kind: 'date', description: 'den nye dato, fx 2027-01-12' },
    kl: { kind: 'text', value: 'fra-til', description: 'den nye tid, fx 09.30-11.00' },
    lokale: { kind: 'text', value: 'id', description: 'det nye lokales id fra samarbejd.yaml' },
    fra: fraOption,
    overskriv: overskrivOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd møde flyt 2026-k7q3x m-7k2qx --den 2027-01-12',
    'samarbejd møde flyt 2026-k7q3x m-7k2qx --den 2027-01-12 --kl 09.30-11.00 --fra grund.yaml',
  ],

  async run(context, { args: [id = '', mødeId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    demandTidOgSted(kommune, options);
    const find = () => findIndkaldt(context, kommune, id, mødeId);
    const svar = await collect(context, options, find().fundet.møde.value);
    const forbi = tjekTid(svar.doc, today);
    if (forbi.length > 0) throw new FindingsError(forbi);

    let papirer: readonly Mødepapir[] = [];
    let ukendte: readonly string[] = [];
    let advarsel: readonly string[] = [];
    const work = async (): Promise<Plan> => {
      const { sag, fundet } = find();
      const ops = rettelser(kommune, find(), svar, today);
      const { møde, change: rettet } = retMøde(kommune, sag, fundet, ops);
      papirer = mødepapirer(context, { kommune, sag, møde, today });
      ukendte = ukendteForHinanden(kommune, sag, møde, today);
      advarsel = lokaleadvarsel(context, kommune, møde, { forløb: id, møde: mødeId });
      const gemte = papirer.map(({ navn, ...papir }) => ({ ...papir, path: `${fundet.mappe}/${navn}.md` }));
      const gem = { today, html: false, overskriv: options.overskriv };
      const sider = await gemPapirer(context, sag, gemte, gem);
      const kalender = await kalenderpost(context, kommune, sag, { mappe: fundet.mappe, møde, today });
      return { message: `møde: flyttet ${mødeId} (${id})`, changes: [rettet, ...sider, kalender] };
    };
    const { repo } = find().sag;
    const medtag = options.medtag || options.overskriv;
    const applied = await change(context, repo, work, { ...options, medtag, command: 'møde flyt' });
    tellWritten(context.terminal, applied, options.vis);
    tellLokale(context.terminal, advarsel, `samarbejd møde flyt ${id} ${mødeId} --lokale …`);
    if (!stille) {
      tellKalender(context.terminal, ukendte);
      tellOmitted(context.terminal, papirer);
    }
    tellNext(context.terminal, stille || options.vis, [
      'send de nye papirer ad en sikker vej, og ring til borgeren; programmet sender ikke noget',
      `samarbejd møde udsend ${id} ${mødeId}`,
    ]);
    return 0;
  },
});

type Svar = Answers<ReturnType<(typeof flytning)['parse']>>;

async function collect(
  context: Context,
  valg: Flytningsvalg & { readonly fra: string | undefined; readonly ja: boolean },
  møde: Møde,
): Promise<Svar> {
  const raw = await answers(context, {
    ...valg,
    schema: flytning.extend({ tid: flytning.shape.tid.partial() }).partial(),
    ask: (prompter) => askFlytning(prompter, valg),
    hint: 'Skriv begrundelse: … i en fil, og giv den med --fra.',
  });
  const svar = judgeAnswers(fletFlytning(valg, raw.data, møde), flytning);
  demandFlyttet(møde, { tid: svar.doc.value.tid, sted: svar.doc.value.sted ?? møde.sted });
  return svar;
}

function rettelser(kommune: Kommune, { sag, fundet }: MødeISag, svar: Svar, today: Dato) {
  const før = fundet.møde.value;
  const gældende = grænserI(kommune);
  const { tid, sted = før.sted, begrundelse } = svar.doc.value;
  const nu = flyttet(
    før,
    { tid, sted },
    { today, svarfrist: gældende.varighed(MØDEFRISTREGLER.svarMangler) },
  );
  const opgaver = mødeopgaver({ ...før, ...nu }, sag.forløb.value, gældende, today);
  const nytSted = svar.data['sted'] as YamlMap | undefined;
  return flytteops({ før, nu, opgaver, sted: nytSted, begrundelse: begrundelse.reveal(), today });
}
