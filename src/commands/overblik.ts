/** `overblik`: how it goes with the collaboration, for those who lead it: counts of the kommune and all cases, and of the same day last quarter. */

import { plusMåneder } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { skrivOffentligtPapir } from '../documents/paper.ts';
import { overblikspapir } from '../documents/views/overblik.ts';
import { AFSNIT, sammenlign } from '../rules/overblik.ts';
import { sagstællinger } from '../rules/overblik-forloeb.ts';
import { listForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { command } from './command.ts';
import { somCsv, somJson } from './overblik-data.ts';
import { ikkeSpurgt, læsFør } from './overblik-historik.ts';
import { læsKommunen, læsSag, målestok } from './overblik-laest.ts';
import { forFå, forklaring, iOrd, sammenligning } from './overblik-ord.ts';
import { type Skærm, somTekst } from './overblik-tekst.ts';

/** A quarter, in whole months: the same day, or the month's last. */
const KVARTAL = 3;

/** The forms that are made to be given to others. */
const TIL_ANDRE: readonly string[] = ['markdown', 'csv'];

/** Each count hides a single citizen; the difference of the same count on two days need not. */
const GIV_SJÆLDENT =
  'Giv det kun videre med måneder imellem: har nogen to overblik fra dage tæt på hinanden, kan forskellen vise, hvad der er sket for én borger.';

export const overblik = command({
  path: ['overblik'],
  summary: 'Vis lederens overblik: det, der skal ses på, og tallene for alle forløb',
  description:
    'Rammens og tilbuddenes alder, mødefrekvens, underskrifter, svar, nåede mål og borgernes svar, talt op og sammenlignet med samme dag for tre måneder siden. Der står intet om nogen borger, og tal, som kan pege på under fem, vises ikke.',
  options: {
    format: {
      kind: 'choice',
      choices: ['tekst', 'json', 'markdown', 'csv'],
      default: 'tekst',
      description: 'markdown til at sende videre, csv til regneark, json til programmer',
    },
    'uden-historik': { kind: 'flag', description: 'sammenlign ikke; hurtigere med mange forløb' },
  },
  examples: ['samarbejd overblik', 'samarbejd overblik --format markdown'],

  async run(context, { options, common: { mappe, today, stille } }) {
    const { format } = options;
    const kommune = openKommune(context, mappe);
    const stok = målestok(kommune);
    const ider = listForløb(context, kommune);
    const læste = ider.flatMap((id) => læsSag(context, kommune, id, stok, today) ?? []);
    const nu = [...læsKommunen(context, kommune, stok, today), ...sagstællinger({ sager: læste, ...stok })];
    const dag = plusMåneder(today, -KVARTAL);
    const før = options['uden-historik'] ? ikkeSpurgt(dag) : await læsFør(context, kommune, ider, stok, dag);
    const slettet = kommune.slettelog.kvitteringer.some(({ dato }) => dato > dag);
    const linjer = sammenlign(nu, før.tællinger);
    const skærm = (hvor: Parameters<typeof sammenligning>[2]): Skærm => ({
      kommune: kommune.samarbejd.value.kommune,
      dag: today,
      sammenligning: sammenligning(før, slettet, hvor),
      linjer,
    });
    const { terminal } = context;
    if (format === 'json') terminal.data(somJson(today, før, linjer));
    else if (format === 'csv') terminal.data(somCsv(today, dag, linjer));
    else if (format === 'markdown') terminal.data(somMarkdown(context, kommune, skærm('Under Før')));
    else for (const linje of somTekst(skærm('I parentes'))) terminal.out(linje);
    if (!stille && TIL_ANDRE.includes(format)) terminal.err(GIV_SJÆLDENT);
    if (læste.length === ider.length) return 0;
    terminal.err('Mindst ét forløb er ikke i orden og er ikke talt med. Se hvorfor med: samarbejd tjek');
    return 1;
  },
});

function somMarkdown(
  context: Context,
  kommune: Kommune,
  { sammenligning: sammenlignet, linjer, ...hoved }: Skærm,
): string {
  const afsnit = Object.entries(AFSNIT).map(([navn, overskrift]) => ({
    overskrift,
    linjer: linjer
      .filter((linje) => linje.afsnit === navn)
      .map((l) => ({ tekst: l.tekst, nu: iOrd(l), før: l.før && iOrd(l.før), kommando: l.kommando })),
  }));
  const kilde = {
    ...hoved,
    noter: [...sammenlignet, ...forFå(linjer), ...forklaring(linjer)],
    afsnit: afsnit.filter((a) => a.linjer.length > 0),
  };
  return skrivOffentligtPapir(loadTemplate(context, kommune, 'overblik'), overblikspapir, kilde).markdown;
}
