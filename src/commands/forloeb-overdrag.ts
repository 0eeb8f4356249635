/** `forløb overdrag`: the case changes hands by decision, and the one who takes over gets one paper that tells it all. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { rolleskift } from '../model/rolleskift.ts';
import { funktionsrolle, rollehavere } from '../rules/forloeb-roller.ts';
import type { Tiltrædelse } from '../rules/forloeb-skift.ts';
import type { YamlMap } from '../store/answers.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { gemOgLog } from './forloeb-delingslog.ts';
import { overdragelsespapir } from './forloeb-overdragelsespapir.ts';
import { retForløb, type Rettelse, rettet } from './forloeb-ret.ts';
import { advarOmRolle, askBegrundelse, demandPerson, prøvRolle, rolleops } from './forloeb-rolle.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbOverdrag = command({
  path: ['forløb', 'overdrag'],
  summary: 'Giv forløbet videre til en ny tovholder med ét samlet papir',
  description:
    'Skifter den, der er borgerens kontakt efter metoden, og laver et papir til den nye: historik, åbne aftaler, netværk, samtykker, retningslinjer og de næste datoer. Papiret laves kun, når modtageren må få det, og det skrives i delinger.yaml.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    til: { kind: 'text', value: 'person-id', description: 'den, der overtager, fx p-r4k2m' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: ['samarbejd forløb overdrag 2026-k7q3x --til p-r4k2m --fra svar.yaml'],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const person = demandPerson(kommune, options.til ?? '');
    const ny: Tiltrædelse = { rolle: kontaktrolle(kommune), person: person.id, fra: today };
    prøvRolle(sag, kommune, ny, {}, today);
    advarOmRolle(context, kommune, person, ny.rolle);
    const { data } = await answers(context, {
      ...options,
      schema: rolleskift,
      ask: (prompter) => askBegrundelse(prompter, true),
      hint: `Skriv »begrundelse: …« i en fil, og kør: samarbejd forløb overdrag ${id} --til ${person.id} --fra svar.yaml`,
    });
    const applied = await retForløb(context, kommune, id, { ...options, command: 'forløb overdrag' }, (nu) =>
      plan(context, kommune, nu, { ny, data, today }),
    );
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [
      `læs papiret, og giv det til ${person.id} ad en sikker vej`,
      `samarbejd forløb vis ${id}`,
    ]);
    return 0;
  },
});

/** Whoever is the citizen's contact by the method. */
function kontaktrolle({ metode }: Kommune): Tiltrædelse['rolle'] {
  const rolle = funktionsrolle(metode.value, 'kontakt');
  if (rolle) return rolle;
  throw new UserError(
    'Metodens kontakt er ikke en rolle i det enkelte forløb.',
    'Skift rollen med: samarbejd forløb tovholder',
  );
}

interface Overdragelse {
  readonly ny: Tiltrædelse;
  readonly data: YamlMap;
  readonly today: Dato;
}

/** The change of role, the paper, and its line in the log, in one commit; the paper is judged on the case as it will be. */
function plan(
  context: Context,
  kommune: Kommune,
  sag: Sagsmappe,
  { ny, data, today }: Overdragelse,
): Rettelse {
  const ops = rolleops(sag, kommune, ny, data, today);
  const papir = overdragelsespapir(context, {
    kommune,
    sag,
    efter: rettet(sag, ops).doc.value,
    til: ny,
    afgiver: rollehavere(sag.forløb.value, ny.rolle, today)[0],
    today,
  });
  const path = `overdragelser/${today}-${ny.person}.md`;
  return {
    message: `forløb: overdraget ${sag.id} (${ny.person})`,
    ops,
    flere: gemOgLog(context, sag, { path, ...papir }, today),
  };
}
