/** `forløb tovholder`: who has the case is decided by people, with a reason, and one at a time. */

import { rolleskift } from '../model/rolleskift.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { retForløb } from './forloeb-ret.ts';
import {
  advarOmRolle,
  askBegrundelse,
  demandPerson,
  harHaft,
  prøvRolle,
  rolleops,
  tellStatus,
} from './forloeb-rolle.ts';
import { advarOmAndre, andreForløb } from './forloeb-samme-borger.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbTovholder = command({
  path: ['forløb', 'tovholder'],
  summary: 'Beslut, hvem der er tovholder eller koordinerende sagsbehandler',
  description:
    'Den, der havde rollen før, får dagen før som sin sidste. Begrundelsen spørges der om, eller den læses med --fra. Når alle metodens roller er besat, bliver et visiteret forløb aktivt.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    person: { kind: 'text', value: 'person-id', description: 'den, der får rollen, fx p-r4k2m' },
    som: {
      kind: 'choice',
      choices: ['tovholder', 'koordinerende_sagsbehandler'],
      default: 'tovholder',
      description: 'hvilken af de to roller',
    },
    'fra-dato': { kind: 'date', description: 'den første dag i rollen; ellers i dag' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd forløb tovholder 2026-k7q3x --person p-r4k2m',
    'samarbejd forløb tovholder 2026-k7q3x --som koordinerende_sagsbehandler --person p-r4k2m --fra svar.yaml',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const person = demandPerson(kommune, options.person ?? '');
    const ny = { rolle: options.som, person: person.id, fra: options['fra-dato'] ?? today };
    prøvRolle(sag, kommune, ny, {}, today);
    advarOmRolle(context, kommune, person, ny.rolle);
    advarOmAndre(context, andreForløb(context, kommune, sag.forløb.value.borger.cpr, id));
    const { data } = await answers(context, {
      ...options,
      schema: rolleskift,
      ask: (prompter) => askBegrundelse(prompter, harHaft(sag, ny.rolle)),
      hint: `Skriv »begrundelse: …« i en fil, og kør: samarbejd forløb tovholder ${id} --person ${person.id} --fra svar.yaml`,
    });
    const applied = await retForløb(
      context,
      kommune,
      id,
      { ...options, command: 'forløb tovholder' },
      (nu) => ({
        message: `forløb: ${options.som === 'tovholder' ? 'tovholder' : 'koordinerende sagsbehandler'} besluttet (${id})`,
        ops: rolleops(nu, kommune, ny, data, today),
      }),
    );
    tellWritten(context.terminal, applied, options.vis);
    const efter = demandForløb(readForløb(context, kommune, id));
    tellNext(context.terminal, stille || options.vis, tellStatus(context, sag, efter, kommune, today));
    return 0;
  },
});
