/** `forløb afslut`: the criteria are no longer met, what follows is planned with the citizen, and every actor knows. */

import type { Dato } from '../base/dato.ts';
import { formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Prompter } from '../context.ts';
import { type Afslutning, afslutning } from '../model/afslutning.ts';
import { aktører, ikkeOrienterede, åbneAftaler } from '../rules/forloeb-afslutning.ts';
import { slettedag } from '../rules/forloeb-slettefrist.ts';
import type { YamlMap } from '../store/answers.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { answers, askJaNej, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { demandÅbent, retForløb } from './forloeb-ret.ts';
import { demandAlleSendt } from './oekonomi-find.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { datosvar } from './svartjek.ts';

export const forløbAfslut = command({
  path: ['forløb', 'afslut'],
  summary: 'Afslut et forløb: hvorfor, hvad der følger, og hvem der har fået besked',
  description:
    'Alle, der har en rolle eller har været indkaldt, skal have besked: hvem, hvornår og hvordan. Bagefter kan intet mere deles. Fristen for at slette løber fra den dag.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: [
    'samarbejd forløb afslut 2026-k7q3x',
    'samarbejd forløb afslut 2026-k7q3x --fra afslutning.yaml',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    demandÅbent(sag);
    const { doc, data } = await answers(context, {
      ...options,
      schema: afslutning,
      ask: (prompter) => ask(prompter, sag, today),
      hint: `Skriv svarene i en fil, og kør: samarbejd forløb afslut ${id} --fra afslutning.yaml`,
    });
    const applied = await retForløb(context, kommune, id, { ...options, command: 'forløb afslut' }, (nu) => {
      demandÅbent(nu);
      demandSlut(nu, doc.value, today);
      demandAlleSendt(context, kommune, id);
      return {
        message: `forløb: afsluttet ${id}`,
        ops: [
          { op: 'set', path: ['afslutning'], value: data },
          { op: 'set', path: ['afsluttet'], value: doc.value.dato },
          { op: 'set', path: ['status'], value: 'afsluttet' },
        ],
      };
    });
    tellWritten(context.terminal, applied, options.vis);
    const åbne = åbneAftaler(møderI(sag)).length;
    if (åbne > 0)
      context.terminal.err(`advarsel: ${åbne} ${åbne === 1 ? 'aftale' : 'aftaler'} står stadig åben.`);
    const slettes = slettedag({ ...sag.forløb.value, afsluttet: doc.value.dato }, kommune.samarbejd.value);
    if (slettes !== undefined) context.terminal.err(`Forløbet skal slettes ${formatDato(slettes)}.`);
    tellNext(context.terminal, stille || options.vis, [
      `samarbejd forløb vis ${id}`,
      'samarbejd forløb liste',
    ]);
    return 0;
  },
});

function møderI({ møder }: Sagsmappe) {
  return møder.map((m) => m.møde.value);
}

/** @throws UserError when the closing is not yet a closing */
function demandSlut(sag: Sagsmappe, svar: Afslutning, today: Dato): void {
  const { behov } = sag.forløb.value;
  if (svar.dato > today || svar.dato < behov.konstateret) {
    throw new UserError(
      'Afslutningens dato ligger uden for forløbet.',
      `Skriv en dag fra ${formatDato(behov.konstateret)} til i dag.`,
    );
  }
  if (!svar.plan_med_borgeren && svar.uden_borgeren_fordi === undefined) {
    throw new UserError(
      'Planen for det videre forløb lægges sammen med borgeren.',
      'Læg den sammen. Kan det ikke lade sig gøre, så skriv hvorfor under uden_borgeren_fordi.',
    );
  }
  if (svar.orienteret.some(({ dato }) => dato > today)) {
    throw new UserError(
      'En, der er skrevet som orienteret, får først besked senere.',
      'Giv besked først, og skriv den dag, det skete.',
    );
  }
  const mangler = ikkeOrienterede(sag.forløb.value, møderI(sag), svar);
  if (mangler.length === 0) return;
  throw new UserError(
    `Disse har ikke fået besked: ${opremsning(mangler)}.`,
    'Giv dem besked, og skriv hver af dem under orienteret med person, dato og hvordan.',
  );
}

async function ask(prompter: Prompter, sag: Sagsmappe, today: Dato): Promise<YamlMap> {
  const dato = await prompter.text('Hvilken dag slutter forløbet?', {
    initial: today,
    required: true,
    check: datosvar,
  });
  const begrundelse = await prompter.text('Hvorfor er kriterierne ikke længere opfyldt?', { required: true });
  const plan = await prompter.text('Hvad er planen for det videre forløb?', { required: true });
  const plan_med_borgeren = await askJaNej(prompter, 'Er planen lagt sammen med borgeren?');
  const uden_borgeren_fordi =
    plan_med_borgeren === 'ja' ? undefined : await prompter.text('Hvorfor ikke?', { required: true });
  const orienteret: YamlMap[] = [];
  for (const person of aktører(sag.forløb.value, møderI(sag), today)) {
    orienteret.push({
      person,
      dato: await prompter.text(`Hvornår fik ${person} besked?`, {
        initial: today,
        required: true,
        check: datosvar,
      }),
      hvordan: await prompter.text(`Hvordan fik ${person} besked?`, { required: true }),
    });
  }
  return { dato, begrundelse, plan, plan_med_borgeren, uden_borgeren_fordi, orienteret };
}
