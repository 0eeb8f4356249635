/** `møde svar`: one answer to an invitation, and what it asks of the one who convened (R-149…R-153). */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { SVARVALG } from '../model/moede.ts';
import type { Møde } from '../model/moede.ts';
import { ubesvarede } from '../rules/moede-frister.ts';
import type { Svarvalg } from '../rules/moede-svar.ts';
import { change } from '../store/change.ts';
import { openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { command, writeOptions } from './command.ts';
import { demandIndkaldt, findMøde } from './moede-find.ts';
import { retMøde } from './moede-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { fraKalender, type Svar } from './svar-kalender.ts';
import { demandKunNotat, notatOption, noteretNotat } from './svar-notat.ts';
import { noteretSvar } from './svar-noteret.ts';

export const mødeSvar = command({
  path: ['møde', 'svar'],
  summary: 'Skriv et svar på en indkaldelse, eller se hvem der mangler',
  description:
    '1: kommer. 2: har ikke tid og sender et notat. 3: kan en anden dag. 4: mødet er ikke relevant. Uden deltager og svar vises det, hvem der ikke har svaret. Med --ics læses svaret fra en kalender; med --notat skrives, at notatet er kommet.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
    { name: 'deltager', required: false, description: 'deltagerens id, fx p-r4k2m' },
    { name: 'svar', required: false, description: '1, 2, 3 eller 4' },
  ],
  options: {
    dato: { kind: 'date', description: 'dagen, der blev svaret; ellers i dag' },
    notat: notatOption,
    ics: { kind: 'text', value: 'fil', description: 'læs svaret fra en kalenderfil (.ics)' },
    ...writeOptions,
  },
  examples: [
    'samarbejd møde svar 2026-k7q3x m-7k2qx',
    'samarbejd møde svar 2026-k7q3x m-7k2qx p-r4k2m 2',
    'samarbejd møde svar 2026-k7q3x m-7k2qx p-r4k2m --notat --dato 2026-12-11',
    'samarbejd møde svar 2026-k7q3x m-7k2qx --ics svar.ics',
  ],

  async run(context, { args, options, common: { mappe, today, stille } }) {
    const [id = '', mødeId = '', deltager, valg] = args;
    if (options.notat) demandKunNotat(id, mødeId, deltager, (valg ?? options.ics) !== undefined);
    const kommune = openKommune(context, mappe);
    const find = () => findMøde(context, kommune, id, mødeId);
    const { sag, fundet } = find();
    if (deltager === undefined && options.ics === undefined) {
      tellStatus(context, fundet.møde.value);
      return 0;
    }
    const svaret = async (): Promise<Svar> => {
      demandIndkaldt(fundet, id);
      if (options.ics !== undefined) {
        return await fraKalender(context, kommune, { id, møde: fundet.møde.value, fil: options.ics, today });
      }
      return {
        person: deltager ?? '',
        valg: demandValg(valg),
        dato: demandDato(options.dato ?? today, today),
      };
    };
    const noteret = options.notat
      ? noteretNotat(id, fundet, deltager ?? '', demandDato(options.dato ?? today, today))
      : noteretSvar(kommune, id, await svaret(), today);
    const work = (): Promise<Plan> => {
      const nu = find();
      const { change: rettet } = retMøde(kommune, nu.sag, nu.fundet, noteret.ops(nu.sag, nu.fundet));
      return Promise.resolve({ message: `møde: ${noteret.besked} til ${mødeId} (${id})`, changes: [rettet] });
    };
    const applied = await change(context, sag.repo, work, { ...options, command: 'møde svar' });
    tellWritten(context.terminal, applied, options.vis);
    context.terminal.out(noteret.linje);
    const efter = options.vis ? fundet.møde.value : find().fundet.møde.value;
    tellNext(context.terminal, stille || options.vis, noteret.næste(efter));
    return 0;
  },
});

function demandValg(valg: string | undefined): Svarvalg {
  const kendt = SVARVALG.find((v) => v === valg);
  if (kendt !== undefined) return kendt;
  throw new UserError('Svaret er ikke et af de fire.', 'Skriv 1, 2, 3 eller 4 efter deltagerens id.');
}

function demandDato(dato: Dato, today: Dato): Dato {
  if (dato <= today) return dato;
  throw new UserError('Svarets dato er ikke en dag til og med i dag.', 'Skriv --dato ÅÅÅÅ-MM-DD.');
}

function tellStatus({ terminal }: Context, møde: Møde): void {
  const mangler = ubesvarede(møde);
  const frist = møde.svarfrist === undefined ? '' : ` Svarfristen er ${formatDato(møde.svarfrist)}.`;
  terminal.out(
    mangler.length === 0 ? 'Alle har svaret.' : `Mangler svar fra ${opremsning(mangler)}.${frist}`,
  );
}
