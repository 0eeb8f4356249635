/** `tilbud ny`: one more tilbud in tilbudsoversigten, with everything the skema's three columns ask for. */

import { UserError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import { fold } from '../base/tekst.ts';
import type { Dato } from '../base/dato.ts';
import type { Context, Prompter } from '../context.ts';
import { SEKTORER, tilbudPost, type Tilbudsoversigt } from '../model/tilbud.ts';
import type { YamlMap } from '../store/answers.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { actingPerson } from './actor.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { editFile } from './edit-file.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { TILBUDSFIL } from './tilbud-laest.ts';
import { emailsvar, telefonsvar } from './svartjek.ts';

const svar = tilbudPost.omit({ id: true });

export const tilbudNy = command({
  path: ['tilbud', 'ny'],
  summary: 'Skriv et nyt tilbud i tilbudsoversigten',
  description:
    'Tilbuddet lægges sidst i tilbud.yaml og får sit eget id. Kommentarerne i filen bliver stående.',
  options: { fra: fraOption, ...writeOptions },
  examples: ['samarbejd tilbud ny', 'samarbejd tilbud ny --fra tilbud-svar.yaml'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { doc, data } = await answers(context, {
      ...options,
      schema: svar,
      ask: (prompter) => ask(prompter, context, kommune, common.today),
      hint: 'Skriv svarene i en fil, og kør: samarbejd tilbud ny --fra tilbud-svar.yaml',
    });
    let id = '';
    const file = { ...TILBUDSFIL, command: 'tilbud ny' };
    const applied = await editFile(context, kommune, file, options, ({ value }) => {
      refuseSame(value, doc.value.navn);
      id = newId('t', context.random.below, new Set(value.tilbud.map((t) => t.id)));
      return {
        message: `tilbud: nyt ${id}`,
        ops: [{ op: 'append', path: ['tilbud'], value: { id, ...data } }],
      };
    });
    tellWritten(context.terminal, applied, options.vis);
    if (!options.vis) context.terminal.out(`Det nye tilbud har id ${id}`);
    const next = doc.value.bekræftet === undefined ? `bekræft ${id}` : 'liste';
    tellNext(context.terminal, common.stille || options.vis, [`samarbejd tilbud ${next}`]);
    return 0;
  },
});

function refuseSame({ tilbud }: Tilbudsoversigt, navn: string): void {
  const samme = tilbud.find((t) => fold(t.navn) === fold(navn));
  if (samme === undefined) return;
  throw new UserError(
    `Der er allerede et tilbud med det navn: ${samme.id}.`,
    'Ret det i tilbud.yaml, eller giv det nye et navn, der kan kendes fra det.',
  );
}

const SEKTORVALG = SEKTORER.map((value) => ({ value, name: value }));
const ADGANGSVALG = [
  { value: 'henvendelse', name: 'borgeren kan selv henvende sig' },
  { value: 'visitation', name: 'nogen skal henvise' },
];

async function ask(prompter: Prompter, context: Context, kommune: Kommune, today: Dato): Promise<YamlMap> {
  const navn = await prompter.text('Navn på tilbud', { required: true });
  const sektor = await prompter.choose('Hvem driver det?', SEKTORVALG);
  const målgruppe = await prompter.text('Målgruppe: hvem er det for?', { required: true });
  const indhold = await prompter.text('Indhold: hvad består det af?', { required: true });
  const adgang = await prompter.choose('Hvordan kommer borgeren i gang?', ADGANGSVALG);
  const visitation = await prompter.text('Evt. visitation: hvem visiterer, og hvordan?');
  const kontakt = {
    telefon: await prompter.text('Telefon', { check: telefonsvar }),
    email: await prompter.text('E-mail', { check: emailsvar }),
    adresse: await prompter.text('Adresse'),
    hjemmeside: await prompter.text('Hjemmeside'),
  };
  const sprog = (await prompter.text('Sprog, med komma imellem', { initial: 'dansk' }))
    .split(',')
    .map((s) => s.trim())
    .filter((s) => s !== '');
  const talt = await prompter.confirm('Har tilbuddet selv sagt god for det her i dag?');
  const bekræftet = talt ? { dato: today, af: (await actingPerson(context, kommune)).id } : undefined;
  return { navn, sektor, målgruppe, indhold, adgang, visitation, kontakt, sprog, bekræftet };
}
