/** A paper of the skema made for somebody: shown on stdout, kept in the case, and logged, in one go. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { type Applied, change } from '../store/change.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadMålRequired } from '../store/maal.ts';
import type { Plan } from '../store/plan.ts';
import { demand } from '../store/read-file.ts';
import { nytSidenSidst } from './maal-aendret.ts';
import { målpapir } from './maal-papir.ts';
import { gemNyt, type GodkendtPapir, visPapir } from './papir-til-nogen.ts';

export interface Ordre {
  readonly kommune: Kommune;
  readonly id: string;
  readonly modtagere: readonly string[];
  readonly borger: boolean;
  readonly for: string | undefined;
  readonly som: 'markdown' | 'html';
  readonly vis: boolean;
  readonly medtag: boolean;
  readonly today: Dato;
}

/** @throws UserError when a reader may not have it; then nothing is written and nothing shown */
export async function lavPapir(context: Context, ordre: Ordre): Promise<Applied> {
  const { kommune, id, vis, medtag } = ordre;
  const { repo } = readForløb(context, kommune, id);
  let lavet: GodkendtPapir | undefined;
  const work = async (): Promise<Plan> => {
    const sag = demandForløb(readForløb(context, kommune, id));
    lavet = await papiret(context, sag, ordre);
    return plan(context, sag, lavet, ordre);
  };
  const applied = await change(context, repo, work, { vis, medtag, command: 'mål vis' });
  if (lavet) await visPapir(context, lavet, ordre.som);
  return applied;
}

async function papiret(context: Context, sag: Sagsmappe, ordre: Ordre): Promise<GodkendtPapir> {
  const loaded = loadMålRequired(context, ordre.kommune, ordre.id);
  const skabelon = ordre.borger
    ? 'maal-til-borger'
    : ordre.for === undefined
      ? 'maal-og-aftaleskema'
      : 'maal-uddrag';
  const skema = demand(loaded).value;
  const nyt = await nytSidenSidst(context, sag, skema, skema.seneste_møde ?? ordre.today);
  return målpapir(context, { ...ordre, sag, skema, text: loaded.text, nyt, skabelon });
}

function plan(context: Context, sag: Sagsmappe, lavet: GodkendtPapir, ordre: Ordre): Plan {
  const hvem = ordre.for ?? (ordre.borger ? 'borger' : 'underskrift');
  const changes = gemNyt(context, sag, { ...lavet, mappe: 'skemaer', hvem }, ordre.today);
  return { message: `mål: papir lavet (${ordre.id})`, changes };
}
