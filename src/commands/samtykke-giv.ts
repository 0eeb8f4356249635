/** `samtykke giv`: the citizen's consent becomes one new file that is never changed afterwards (R-084, R-171…R-178). */

import { newId } from '../base/id.ts';
import { plusVarighed, parseVarighed } from '../base/graense.ts';
import type { Dato } from '../base/dato.ts';
import type { Prompter } from '../context.ts';
import { KATEGORINAVNE, SAMTYKKEKATEGORIER } from '../model/kategorier.ts';
import { samtykke } from '../model/samtykke.ts';
import type { YamlMap } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { samtykkefil } from '../store/layout.ts';
import { writeYaml } from '../store/write-yaml.ts';
import { answers, askJaNej, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

/** The answers: a consent without the id that the tool gives it. */
const svar = samtykke.omit({ id: true });

export const samtykkeGiv = command({
  path: ['samtykke', 'giv'],
  summary: 'Skriv borgerens samtykke ned',
  description:
    'Borgeren informeres om formål og modtagere, før der skrives under. Et samtykke rettes ikke: et nyt lægges til.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: ['samarbejd samtykke giv 2026-k7q3x', 'samarbejd samtykke giv 2026-k7q3x --fra samtykke.yaml'],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const { doc, data } = await answers(context, {
      ...options,
      schema: svar,
      ask: (prompter) => ask(prompter, kommune, common.today),
      hint: `Skriv svarene i en fil, og kør: samarbejd samtykke giv ${id} --fra samtykke.yaml`,
    });
    const inUse = new Set(sag.samtykker.map((s) => s.value.id));
    const nyt = newId('s', context.random.below, inUse);
    const path = samtykkefil(doc.value.givet.dato, nyt);
    const text = writeYaml(
      { id: nyt, ...data },
      { header: 'Rettes ikke. Et nyt samtykke eller en tilbagekaldelse er en ny fil.' },
    );
    const plan = {
      message: `samtykke: givet ${nyt} (${id})`,
      changes: [{ kind: 'create', path, text } as const],
    };
    const applied = await change(context, sag.repo, () => Promise.resolve(plan), {
      ...options,
      command: 'samtykke giv',
    });
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, common.stille, [`samarbejd samtykke hvem ${id}`]);
    return 0;
  },
});

const TYPER = [
  { value: 'udveksling', name: 'at oplysninger må udveksles mellem dem, borgeren siger ja til' },
  { value: 'oversigt', name: 'at borgerens sager samles i én fælles oversigt' },
  { value: 'helhedsorienteret_plan', name: 'at der skrives én helhedsorienteret plan' },
];
const FORMER = [
  { value: 'skriftlig', name: 'skriftligt' },
  { value: 'mundtlig', name: 'mundtligt' },
];
const KATEGORIER = SAMTYKKEKATEGORIER.map((k) => ({ value: k, name: KATEGORINAVNE[k] }));

/** The last day the consent holds without being confirmed: the method's own limit, proposed. */
function forslagTilGenbesøg(kommune: Kommune, today: Dato): string {
  const grænse = parseVarighed(kommune.metode.value.regler['samtykke/genbesoeg']?.grænse ?? '');
  return grænse ? plusVarighed(today, grænse) : '';
}

async function ask(prompter: Prompter, kommune: Kommune, today: Dato): Promise<YamlMap> {
  const type = await prompter.choose('Hvad siger borgeren ja til?', TYPER);
  const informeret = {
    dato: await prompter.text('Hvilken dag blev borgeren informeret?', { initial: today, required: true }),
    om_formål: await askJaNej(prompter, 'Ved borgeren, hvad samtykket skal bruges til?'),
    om_hvem: await askJaNej(prompter, 'Ved borgeren, hvem det gælder?'),
    sprog: await prompter.text('På hvilket sprog blev det forklaret?', { initial: 'dansk' }),
  };
  const form = await prompter.choose('Hvordan blev samtykket givet?', FORMER);
  const givet = {
    dato: await prompter.text('Hvilken dag blev samtykket givet?', { initial: today, required: true }),
    af: 'borger',
    form,
    begrundelse:
      form === 'mundtlig' ? await prompter.text('Hvorfor mundtligt?', { required: true }) : undefined,
  };
  const formål = await prompter.text('Hvad skal oplysningerne bruges til?', { required: true });
  const units = kommune.metode.value.samtykkeenheder.map((e) => ({ value: e.id, name: e.navn }));
  const enheder = await prompter.chooseMany('Hvem må udveksle oplysninger?', units);
  const må = await prompter.chooseMany('Hvad må udveksles?', KATEGORIER);
  const rest = KATEGORIER.filter((k) => !må.includes(k.value));
  const må_ikke = await prompter.chooseMany('Hvad må IKKE udveksles?', rest);
  const genbesøges = await prompter.text('Hvornår skal samtykket tages op igen?', {
    initial: forslagTilGenbesøg(kommune, today),
  });
  return { type, givet, informeret, formål, enheder, kategorier: { må, må_ikke }, genbesøges };
}
