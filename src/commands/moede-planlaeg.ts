/** `møde planlæg`: the year's meetings for one case or for all of them (R-125, R-134…R-137, X-07). */

import { type Dato, formatDatoLang } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { sigKlokken } from '../documents/tekstform.ts';
import { type Lokalebog, lokalebog } from '../rules/ledige-lokaler.ts';
import { type Mødeplan, planlægÅr, type Planlagt } from '../rules/moedeplan.ts';
import { change, type ChangeOptions } from '../store/change.ts';
import { edit } from '../store/edit.ts';
import { demandForløb, listForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { FORLØBSFIL } from '../store/layout.ts';
import type { Plan } from '../store/plan.ts';
import { command, writeOptions } from './command.ts';
import { grænserI } from './graenser.ts';
import { tellNext } from './outcome.ts';
import { bookinger, planønske } from './planlaeg-sag.ts';

export const mødePlanlæg = command({
  path: ['møde', 'planlæg'],
  summary: 'Foreslå det næste års møder og lokaler',
  description:
    'Foreslår samarbejdsmøder og formøder på kommunens mødedage, uden helligdage og uden to møder i samme lokale. Programmet kender kun sine egne møder, ikke husets kalender. Intet skrives uden --gem, og ingen indkaldes.',
  args: [{ name: 'forløb', required: false, description: 'forløbets id; ellers --alle' }],
  options: {
    fra: { kind: 'date', description: 'den første dag, der kan bruges; ellers i dag' },
    alle: { kind: 'flag', description: 'alle aktive forløb' },
    gem: { kind: 'flag', description: 'skriv planen i forløbet' },
    ...writeOptions,
  },
  examples: ['samarbejd møde planlæg 2026-k7q3x', 'samarbejd møde planlæg --alle --gem'],

  async run(context, { args: [id], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    if ((id === undefined) !== options.alle) {
      throw new UserError('Skal ét eller alle forløb planlægges?', 'Skriv forløbets id eller --alle.');
    }
    const fra = demandFra(options.fra ?? today, today);
    const sager = listForløb(context, kommune).map((én) => demandForløb(readForløb(context, kommune, én)));
    const valgte =
      id === undefined ? sager.filter(erAktiv) : [demandForløb(readForløb(context, kommune, id))];
    const bog = lokalebog(
      kommune.samarbejd.value,
      sager.flatMap((sag) => bookinger(sag, !valgte.some((valgt) => valgt.id === sag.id))),
    );
    const planer = planlæg(kommune, valgte, bog, fra);
    for (const plan of planer) fortæl(context, kommune, plan);
    if (options.gem) for (const plan of planer) await gem(context, kommune, plan, options);
    const uløste = planer.filter(({ plan }) => plan.uløst.length > 0).length;
    tellNext(context.terminal, stille, [
      ...(options.gem ? [] : ['intet er skrevet; kør igen med --gem for at gemme planen']),
      'book lokalerne, og indkald, når tiden kommer: samarbejd møde indkald …',
    ]);
    return uløste > 0 ? 1 : 0;
  },
});

interface SagMedPlan {
  readonly sag: Sagsmappe;
  readonly plan: Mødeplan;
}

function erAktiv({ forløb }: Sagsmappe): boolean {
  return forløb.value.status === 'aktivt';
}

function demandFra(fra: Dato, today: Dato): Dato {
  if (fra >= today) return fra;
  throw new UserError('Planen kan ikke begynde den dag.', 'Skriv --fra ÅÅÅÅ-MM-DD, fra i dag og frem.');
}

/** Those whose next meeting is due first choose first. */
function planlæg(
  kommune: Kommune,
  sager: readonly Sagsmappe[],
  bog: Lokalebog,
  fra: Dato,
): readonly SagMedPlan[] {
  const gældende = grænserI(kommune);
  return sager
    .map((sag) => ({ sag, ønske: planønske(kommune, sag, gældende, fra) }))
    .toSorted((a, b) => (nøgle(a.ønske) < nøgle(b.ønske) ? -1 : 1))
    .map(({ sag, ønske }) => ({ sag, plan: planlægÅr(ønske, bog) }));
}

function nøgle({ sidste, start }: ReturnType<typeof planønske>): Dato {
  return sidste.samarbejdsmøde ?? start;
}

function fortæl({ terminal }: Context, { samarbejd }: Kommune, { sag, plan }: SagMedPlan): void {
  const sted = (id: string | undefined) => samarbejd.value.lokaler.find((l) => l.id === id)?.navn;
  terminal.out(sag.id);
  for (const { type, dato, fra, til, lokale, skulleSenest } of plan.møder) {
    const hvor = sted(lokale);
    const tid = `${formatDatoLang(dato)} kl. ${sigKlokken(fra)}–${sigKlokken(til)}`;
    const sent =
      skulleSenest === undefined ? '' : `, for sent: det skulle være senest ${formatDatoLang(skulleSenest)}`;
    terminal.out(`  ${type}: ${tid}${hvor === undefined ? '' : `, ${hvor}`}${sent}`);
  }
  for (const { type, fra, senest } of plan.uløst) {
    terminal.out(
      senest < fra
        ? `  ${type}: der er ikke dage nok før det møde, der skal forberedes`
        : `  ${type}: ingen ledig dag fra ${formatDatoLang(fra)} til ${formatDatoLang(senest)}`,
    );
  }
}

function somPost({ type, dato, fra, til, lokale }: Planlagt) {
  return { type, tid: { dato, fra, til }, lokale };
}

async function gem(
  context: Context,
  kommune: Kommune,
  { sag, plan }: SagMedPlan,
  options: ChangeOptions,
): Promise<void> {
  const work = (): Promise<Plan> => {
    const { filer } = demandForløb(readForløb(context, kommune, sag.id));
    const text = edit(filer.forløb.text, [{ op: 'set', path: ['plan'], value: plan.møder.map(somPost) }]);
    const rettet = { kind: 'update', path: FORLØBSFIL, before: filer.forløb.hash, text } as const;
    return Promise.resolve({ message: `møde: planlagt (${sag.id})`, changes: [rettet] });
  };
  await change(context, sag.repo, work, { ...options, command: 'møde planlæg' });
}
