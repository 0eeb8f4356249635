/** `møde referat`: the meeting room. Typed while the meeting goes on, saved at every line, written when it closes (R-096…R-101). */

import { type Dato, formatDato } from '../base/dato.ts';
import { StoppedError, UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { referat } from '../model/referat.ts';
import { samlKladde } from '../rules/kladde.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { readAnswers } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { openDraft, readDraft, removeDraft } from '../store/draft.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { alleMøder, demandMøde, type FundetMøde } from './moede-find.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { alleKendte, deltagerliste, kaldenavn } from './referat-deltagere.ts';
import { fraKladde, fraSvar, type Indhold } from './referat-indhold.ts';
import { optag } from './referat-optag.ts';
import { type Referatplan, referatplan } from './referat-plan.ts';
import { nySession } from './referat-session.ts';

export const mødeReferat = command({
  path: ['møde', 'referat'],
  summary: 'Hold mødet: aftaler og beslutninger skrives, mens I taler',
  description:
    'Viser dagsorden og tid, og tager imod aftaler, beslutninger og parkerede emner med korte kommandoer. Hver linje gemmes med det samme; afbrydes mødet, fortsætter det, hvor det slap. Når mødet lukkes, læses aftalerne op, og referatet skrives til dem, der må få det. Uden terminal læses det fra en fil med --fra.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
  ],
  options: { fra: fraOption, ...writeOptions },
  examples: [
    'samarbejd møde referat 2026-k7q3x m-7k2qx',
    'samarbejd møde referat 2026-k7q3x m-7k2qx --fra referat.yaml',
  ],

  async run(context, { args: [id = '', mødeId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sted = () => find(context, kommune, id, mødeId);
    const { sag, fundet } = sted();
    demandÅbent(context, sag.repo, id, fundet, today);
    const læs =
      options.fra === undefined
        ? await optagelse(context, kommune, { sag, fundet }, today)
        : svarene(context, options.fra);

    let skrevet: Referatplan | undefined;
    const work = () => {
      skrevet = referatplan(context, { kommune, ...sted(), today }, læs());
      return Promise.resolve(skrevet.plan);
    };
    const applied = await change(context, sag.repo, work, { ...options, command: 'møde referat' });
    if (!options.vis) removeDraft(context, sag.repo, mødeId);
    tellWritten(context.terminal, applied, options.vis);
    if (skrevet !== undefined) tellAfslag(context, skrevet);
    tellNext(context.terminal, stille, [
      'læs referatet, og send det ad en sikker vej; programmet sender ikke noget',
      `samarbejd aftale liste --forløb ${id}`,
    ]);
    return 0;
  },
});

type Sted = ReturnType<typeof find>;

function find(context: Context, kommune: Kommune, id: string, mødeId: string) {
  const sag = demandForløb(readForløb(context, kommune, id));
  return { sag, fundet: demandMøde(sag, mødeId) };
}

/** @throws UserError a meeting that is called off, not held yet, or already written */
function demandÅbent(
  context: Context,
  repo: string,
  id: string,
  { møde, mappe }: FundetMøde,
  today: Dato,
): void {
  const { status, tid, id: mødeId } = møde.value;
  if (status === 'aflyst') {
    throw new UserError('Mødet er aflyst.', `Indkald til et nyt: samarbejd møde indkald ${id}`);
  }
  if (status === 'holdt') {
    ryddet(context, repo, møde.value);
    throw new UserError(
      'Mødet er holdt, og referatet er skrevet.',
      `Se det i ${mappe} eller med: samarbejd møde vis ${id} ${mødeId}`,
    );
  }
  if (tid.dato > today) {
    throw new UserError(
      `Mødet er først ${formatDato(tid.dato)}.`,
      `Er det flyttet, så skriv det først: samarbejd møde flyt ${id} ${mødeId}`,
    );
  }
}

/** A draft that was written but not removed (the machine stopped in between) goes; one that was not written stays. */
function ryddet(context: Context, repo: string, { id, aftaler }: FundetMøde['møde']['value']): void {
  const kladde = samlKladde(readDraft(context, repo, id));
  if (kladde.tilStede === undefined) return;
  if (kladde.aftaler.every(({ nøgle }) => aftaler.some((a) => a.id === `a-${nøgle}`))) {
    return removeDraft(context, repo, id);
  }
  throw new UserError(
    'Mødet står som holdt, men der ligger en kladde med aftaler, som ikke er skrevet.',
    'Sæt mødets status til indkaldt i moede.yaml, og kør kommandoen igen.',
  );
}

function svarene(context: Context, fra: string): () => Indhold {
  const indhold = fraSvar(readAnswers(context, fra, referat));
  return () => indhold;
}

/** Holds the meeting; answers what reads the draft again, under the lock. @throws StoppedError Ctrl-C */
async function optagelse(
  context: Context,
  kommune: Kommune,
  { sag, fundet }: Sted,
  today: Dato,
): Promise<() => Indhold> {
  const møde = fundet.møde.value;
  if (!context.terminal.interactive) {
    throw new UserError(
      'Her er ingen terminal at skrive i.',
      `Skriv referatet i en fil, og kør: samarbejd møde referat ${sag.id} ${møde.id} --fra referat.yaml`,
    );
  }
  const draft = openDraft(context, sag.repo, møde.id);
  const lines = context.prompter.lines();
  const kendte = alleKendte(kommune, sag);
  const deltagere = deltagerliste(kendte, møde);
  const navn = (id: string) => kaldenavn(deltagere.some((d) => d.id === id) ? deltagere : kendte, id);
  const tidligere = alleMøder(sag)
    .map((m) => m.møde.value)
    .filter((m) => m.id !== møde.id);
  const session = nySession(context, lines, draft, { møde, tidligere, deltagere, navn, today });
  try {
    await optag(session, draft.linjer.length > 0);
  } catch (error) {
    if (error instanceof StoppedError) {
      context.terminal.err(`Alt er gemt. Fortsæt med: samarbejd møde referat ${sag.id} ${møde.id}`);
    }
    throw error;
  } finally {
    lines.close();
  }
  return () => fraKladde(samlKladde(readDraft(context, sag.repo, møde.id)));
}

/** Who got no paper, for the sender's eyes. */
function tellAfslag({ terminal }: Context, { afslag, papirer }: Referatplan): void {
  for (const { part, hvorfor, kræver } of samlet(afslag)) {
    terminal.err(`${part} får ikke referatet: ${hvorfor}.`);
    terminal.err(`  → det kræver ${kræver}`);
  }
  for (const { path, papir } of papirer) {
    if (papir.udeladt.length === 0) continue;
    terminal.err(`${path} viser ikke alt: ${papir.udeladt.map((k) => KATEGORINAVNE[k]).join(', ')}.`);
  }
}
