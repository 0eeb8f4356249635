/** A paper of the skema made for somebody: shown on stdout, kept in the case, and logged, in one go. */

import { joinPath } from '../base/sti.ts';
import type { Dato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { type Applied, change } from '../store/change.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { withFrontMatter } from '../store/front-matter.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadMålRequired } from '../store/maal.ts';
import type { Plan } from '../store/plan.ts';
import { demand } from '../store/read-file.ts';
import { gemOgLog } from './forloeb-delingslog.ts';
import { type GodkendtPapir, målpapir } from './maal-papir.ts';

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
  const work = (): Promise<Plan> => {
    const sag = demandForløb(readForløb(context, kommune, id));
    lavet = papiret(context, sag, ordre);
    return Promise.resolve(plan(context, sag, lavet, ordre));
  };
  const applied = await change(context, repo, work, { vis, medtag, command: 'mål vis' });
  if (lavet) await show(context, lavet, ordre.som);
  return applied;
}

function papiret(context: Context, sag: Sagsmappe, ordre: Ordre): GodkendtPapir {
  const loaded = loadMålRequired(context, ordre.kommune, ordre.id);
  const skabelon = ordre.borger
    ? 'maal-til-borger'
    : ordre.for === undefined
      ? 'maal-og-aftaleskema'
      : 'maal-uddrag';
  return målpapir(context, { ...ordre, sag, skema: demand(loaded).value, text: loaded.text, skabelon });
}

/** A paper that says the same as the day's last one is not a new paper; one that says something else gets a name of its own. */
function plan(context: Context, sag: Sagsmappe, { papir, godkendt }: GodkendtPapir, ordre: Ordre): Plan {
  const hvem = ordre.for ?? (ordre.borger ? 'borger' : 'underskrift');
  const message = `mål: papir lavet (${ordre.id})`;
  const navn = (nummer: number) => `skemaer/${ordre.today}-${hvem}${nummer === 1 ? '' : `-${nummer}`}.md`;
  const læst = (path: string) => context.files.read(joinPath(sag.repo, path));
  let nummer = 1;
  while (læst(navn(nummer)) !== undefined) nummer += 1;
  const sidste = nummer === 1 ? undefined : læst(navn(nummer - 1));
  const hoved = {
    skabelon: papir.skabelon,
    dato: ordre.today,
    modtagere: godkendt.modtagere.map(({ id }) => id),
    indhold: context.hash(papir.markdown),
  };
  const samme = sidste && context.hash(sidste) === context.hash(withFrontMatter(hoved, papir.markdown));
  if (samme) return { message, changes: [] };
  return {
    message,
    changes: gemOgLog(context, sag, { path: navn(nummer), papir, godkendt }, ordre.today),
  };
}

async function show({ terminal }: Context, { papir }: GodkendtPapir, som: Ordre['som']): Promise<void> {
  if (papir.udeladt.length > 0) {
    const navne = opremsning(papir.udeladt.map((k) => KATEGORINAVNE[k]));
    terminal.err(`Papiret viser ikke ${navne}: det må ikke gives til alle, det er til.`);
  }
  if (som === 'markdown') return terminal.data(papir.markdown);
  const { toHtml } = await import('../export/html.ts');
  terminal.data(await toHtml(papir.markdown, { titel: papir.titel, sprog: 'da' }));
}
