/** `forløb støtteperson`: the one person who goes with the citizen across every field, of one of four kinds. */

import { UserError } from '../base/errors.ts';
import { STØTTEARTER } from '../model/forloeb.ts';
import { rolleskift } from '../model/rolleskift.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { retForløb } from './forloeb-ret.ts';
import { askBegrundelse, harHaft, prøvRolle, rolleops, tellStatus } from './forloeb-rolle.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbStøtteperson = command({
  path: ['forløb', 'støtteperson'],
  summary: 'Beslut, hvem der er borgerens gennemgående støtteperson',
  description:
    'Én ad gangen, valgt med borgeren: fra eget netværk, frivilligt mentorkorps, social mentor eller støtte efter servicelovens § 85. Begrundelsen spørges der om, eller den læses med --fra.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    person: {
      kind: 'text',
      value: 'person-id',
      description: 'p-… fra personer.yaml eller n-… fra netværket',
    },
    art: { kind: 'choice', choices: STØTTEARTER, description: 'hvilken slags støtteperson' },
    'fra-dato': { kind: 'date', description: 'den første dag i rollen; ellers i dag' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: ['samarbejd forløb støtteperson 2026-k7q3x --person n-6w3tz --art eget_netværk'],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const ny = {
      rolle: 'støtteperson',
      person: demandKendt(kommune, sag, options.person ?? ''),
      fra: options['fra-dato'] ?? today,
    } as const;
    const art = options.art ?? manglerArt(id, ny.person);
    prøvRolle(sag, kommune, ny, { art }, today);
    const { data } = await answers(context, {
      ...options,
      schema: rolleskift,
      ask: (prompter) => askBegrundelse(prompter, harHaft(sag, 'støtteperson')),
      hint: `Skriv »begrundelse: …« i en fil, og kør: samarbejd forløb støtteperson ${id} --person ${ny.person} --art ${art} --fra svar.yaml`,
    });
    const applied = await retForløb(
      context,
      kommune,
      id,
      { ...options, command: 'forløb støtteperson' },
      (nu) => ({
        message: `forløb: støtteperson besluttet (${id})`,
        ops: rolleops(nu, kommune, ny, { art, ...data }, today),
      }),
    );
    tellWritten(context.terminal, applied, options.vis);
    const efter = demandForløb(readForløb(context, kommune, id));
    tellNext(context.terminal, stille || options.vis, tellStatus(context, sag, efter, kommune, today));
    return 0;
  },
});

function manglerArt(id: string, person: string): never {
  throw new UserError(
    'Der mangler --art: hvilken slags støtteperson er det?',
    `Skriv fx: samarbejd forløb støtteperson ${id} --person ${person} --art eget_netværk`,
  );
}

/** Somebody of the kommune's people or of the citizen's own network. @throws UserError */
function demandKendt({ personer }: Kommune, { id: sag, forløb }: Sagsmappe, id: string): string {
  const kendte = [...personer.value.personer, ...forløb.value.netværk];
  if (kendte.some((p) => p.id === id)) return id;
  throw new UserError(
    id === '' ? 'Der mangler --person.' : 'Personen findes hverken i personer.yaml eller i netværket.',
    `Skriv personen ind i personer.yaml, eller i borgerens netværk: samarbejd forløb netværk ${sag} --tilføj`,
  );
}
