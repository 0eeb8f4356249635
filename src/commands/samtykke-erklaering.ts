/** `samtykke erklæring`: the declaration the citizen reads, ticks and signs (R-171…R-178). */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { skrivPapir } from '../documents/paper.ts';
import { type Erklæringskilde, samtykkeerklæring } from '../documents/views/samtykkeerklaering.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { lovhenvisning } from '../rules/lovhenvisning.ts';
import { BORGER, sagFra } from '../rules/parter.ts';
import { godkend } from '../rules/samtykke.ts';
import { readAnswers } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { loadTemplate } from '../store/templates.ts';
import { fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { erklæringsfiler } from './erklaering-filer.ts';
import { samtykkeIder } from './kendt-id.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { status } from './samtykke-ord.ts';
import { forslagTilFormål, samtykkesvar } from './samtykke-svar.ts';

const SKABELON = 'samtykkeerklaering';

export const samtykkeErklæring = command({
  path: ['samtykke', 'erklæring'],
  summary: 'Lav samtykkeerklæringen, som borgeren skriver under på',
  description:
    'Uden mere: en erklæring til at sætte kryds på sammen. Med --fra eller et samtykkes id er krydserne sat. Lovteksten er den, der gælder på dagen; en gammel erklæring laves, som den var, med --i-dag.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'samtykke', required: false, description: 'et samtykke, der er skrevet ned, fx s-8m3pk' },
  ],
  options: {
    fra: fraOption,
    som: { kind: 'choice', choices: ['html'], description: 'html: også som en side, der kan skrives ud' },
    ...writeOptions,
  },
  examples: [
    'samarbejd samtykke erklæring 2026-k7q3x --som html',
    'samarbejd samtykke erklæring 2026-k7q3x --fra samtykke.yaml --som html',
    'samarbejd samtykke erklæring 2026-k7q3x s-8m3pk',
  ],

  async run(context, { args: [id = '', valgt], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const læst = demandForløb(readForløb(context, kommune, id));
    const svar = options.fra === undefined ? undefined : readAnswers(context, options.fra, samtykkesvar);
    let ophørt: string | undefined;
    const work = async (): Promise<Plan> => {
      const sag = demandForløb(readForløb(context, kommune, id));
      const samtykke = svar ? svar.doc.value : find(sag, valgt);
      const grundlag = { kommune, sag, samtykke, today: common.today };
      ophørt = ugyldigt(grundlag);
      const gemt = papir(context, grundlag);
      const changes = await erklæringsfiler(context, sag, gemt, {
        today: common.today,
        samtykke: valgt,
        html: options.som === 'html',
      });
      return { message: `samtykke: erklæring lavet (${id})`, changes };
    };
    const applied = await change(context, læst.repo, work, { ...options, command: 'samtykke erklæring' });
    tellWritten(context.terminal, applied, options.vis);
    if (ophørt !== undefined) {
      context.terminal.err(`Samtykket ${ophørt}. Det står på erklæringen, og den skal ikke skrives under.`);
    }
    const videre = ophørt === undefined ? næste(id, valgt, options.fra) : [`samarbejd samtykke giv ${id}`];
    tellNext(context.terminal, common.stille || options.vis, videre);
    return 0;
  },
});

function næste(id: string, valgt: string | undefined, fra: string | undefined): readonly string[] {
  const skriv = `samarbejd samtykke giv ${id}${fra === undefined || fra === '-' ? '' : ' --fra FIL'}`;
  return ['gennemgå erklæringen sammen med borgeren, før der skrives under', ...(valgt ? [] : [skriv])];
}

/** @throws UserError no consent in the case has that id */
function find(sag: Sagsmappe, id: string | undefined): Samtykke | undefined {
  if (id === undefined) return undefined;
  const fundet = sag.samtykker.find(({ value }) => value.id === id && value.type !== 'tilbagekaldelse');
  if (fundet) return fundet.value;
  const se = `Se samtykkerne med: samarbejd samtykke vis ${sag.id}`;
  throw ukendt(id, samtykkeIder(sag), 'Samtykket findes ikke i forløbet.', se);
}

interface Grundlag {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly samtykke: Omit<Samtykke, 'id'> | undefined;
  readonly today: Dato;
}

/** @throws UserError grundlag.yaml holds no such law on the day: nothing is printed without */
function lov({ kommune, today }: Grundlag, id: string): string {
  const tekst = lovhenvisning(kommune.grundlag.value, id, today);
  if (tekst !== undefined) return tekst;
  throw new UserError(
    `grundlag.yaml har ingen lovhenvisning »${id}«, der gælder den dag.`,
    'Bed kommunens jurist om teksten, og skriv den under lovhenvisninger med gyldig_fra.',
  );
}

/** Why the consent that is printed is not in force; undefined when it is, or is not recorded yet. */
function ugyldigt({ sag, samtykke, today }: Grundlag): string | undefined {
  const alle = sag.samtykker.map((s) => s.value);
  const skrevet = alle.find((s) => s === samtykke);
  const { gælder, tekst } = skrevet ? status(skrevet, today, alle) : { gælder: true, tekst: '' };
  return gælder ? undefined : tekst;
}

function kilde(grundlag: Grundlag): Erklæringskilde {
  const { kommune, sag, samtykke, today: dag } = grundlag;
  const forløb = sag.forløb.value;
  const alle = [...kommune.personer.value.personer, ...forløb.netværk];
  return {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    forløb,
    dag,
    samtykke,
    gælder_ikke: ugyldigt(grundlag),
    formål: samtykke?.formål ?? forslagTilFormål(samtykke?.type ?? 'udveksling', forløb.fagcentre),
    lov: { udveksling: lov(grundlag, 'udveksling'), tilbagekaldelse: lov(grundlag, 'tilbagekaldelse') },
    personer: (samtykke?.personer ?? []).flatMap((id) => alle.find((p) => p.id === id)?.navn ?? []),
  };
}

/** The paper and its approval: it is the citizen's own. @throws UserError the case is being erased */
function papir(context: Context, grundlag: Grundlag) {
  const { kommune, sag, today } = grundlag;
  const skabelon = loadTemplate(context, kommune, SKABELON);
  const { kategorier, kræver, formål = 'møde' } = skabelon.hoved;
  const samtykker = sag.samtykker.map((s) => s.value);
  const dom = godkend(
    sagFra(sag.forløb.value, samtykker, kommune.grundlag.value),
    BORGER,
    { kategorier, kræver, formål },
    today,
  );
  if (dom.tilladt)
    return { papir: skrivPapir(skabelon, samtykkeerklæring, kilde(grundlag), dom), godkendt: dom };
  throw new UserError(
    `Erklæringen kan ikke laves: ${dom.mangler[0]?.hvorfor ?? 'der er ikke grundlag'}.`,
    `Se: samarbejd forløb vis ${sag.id}`,
  );
}
