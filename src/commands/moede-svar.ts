/** `møde svar`: one answer to an invitation, and what it asks of the one who convened (R-149…R-153). */

import { type Dato, formatDato, parseDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { SVARVALG } from '../model/moede.ts';
import type { Møde } from '../model/moede.ts';
import { grænser } from '../rules/graenser.ts';
import { ubesvarede } from '../rules/moede-frister.ts';
import { mødeopgaver } from '../rules/moede-opgaver.ts';
import { type Svarvalg, svartekst } from '../rules/moede-svar.ts';
import { REGLER } from '../rules/regler.ts';
import { change } from '../store/change.ts';
import type { EditOp } from '../store/edit.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { command, writeOptions } from './command.ts';
import { opgaveliste } from './flyt-ops.ts';
import { demandMøde, type FundetMøde } from './moede-find.ts';
import { demandIndkaldt, retMøde } from './moede-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { fraKalender, type Svar } from './svar-kalender.ts';

export const mødeSvar = command({
  path: ['møde', 'svar'],
  summary: 'Skriv et svar på en indkaldelse, eller se hvem der mangler',
  description:
    '1: kommer. 2: har ikke tid og sender et notat. 3: kan en anden dag. 4: mødet er ikke relevant. Uden deltager og svar vises det, hvem der ikke har svaret. Med --ics læses svaret fra en kalender.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
    { name: 'deltager', required: false, description: 'deltagerens id, fx p-r4k2m' },
    { name: 'svar', required: false, description: '1, 2, 3 eller 4' },
  ],
  options: {
    dato: { kind: 'text', value: 'dato', description: 'dagen, der blev svaret; ellers i dag' },
    ics: { kind: 'text', value: 'fil', description: 'læs svaret fra en kalenderfil (.ics)' },
    ...writeOptions,
  },
  examples: [
    'samarbejd møde svar 2026-k7q3x m-7k2qx',
    'samarbejd møde svar 2026-k7q3x m-7k2qx p-r4k2m 2',
    'samarbejd møde svar 2026-k7q3x m-7k2qx --ics svar.ics',
  ],

  async run(context, { args, options, common: { mappe, today, stille } }) {
    const [id = '', mødeId = '', deltager, valg] = args;
    const kommune = openKommune(context, mappe);
    const find = () => {
      const sag = demandForløb(readForløb(context, kommune, id));
      return { sag, fundet: demandMøde(sag, mødeId) };
    };
    const { sag, fundet } = find();
    if (deltager === undefined && options.ics === undefined) {
      tellStatus(context, fundet.møde.value);
      return 0;
    }
    demandIndkaldt(fundet, id);
    const svar =
      options.ics === undefined
        ? { person: deltager ?? '', valg: demandValg(valg), dato: demandDato(options.dato, today) }
        : await fraKalender(context, kommune, { id, møde: fundet.møde.value, fil: options.ics, today });
    const work = (): Promise<Plan> => {
      const nu = find();
      const ops = rettelser(kommune, nu.sag, nu.fundet, svar, today);
      const { change: rettet } = retMøde(kommune, nu.sag, nu.fundet, ops);
      return Promise.resolve({
        message: `møde: svar fra ${svar.person} til ${mødeId} (${id})`,
        changes: [rettet],
      });
    };
    const applied = await change(context, sag.repo, work, { ...options, command: 'møde svar' });
    tellWritten(context.terminal, applied, options.vis);
    context.terminal.out(`${svar.person}: ${svartekst(kommune.metode.value, svar.valg)}`);
    const efter = options.vis ? fundet.møde.value : find().fundet.møde.value;
    tellNext(context.terminal, stille, næste(id, efter, svar));
    return 0;
  },
});

function demandValg(valg: string | undefined): Svarvalg {
  const kendt = SVARVALG.find((v) => v === valg);
  if (kendt !== undefined) return kendt;
  throw new UserError('Svaret er ikke et af de fire.', 'Skriv 1, 2, 3 eller 4 efter deltagerens id.');
}

function demandDato(skrevet: string | undefined, today: Dato): Dato {
  const dato = skrevet === undefined ? today : parseDato(skrevet);
  if (dato !== undefined && dato <= today) return dato;
  throw new UserError('Svarets dato er ikke en dag til og med i dag.', 'Skriv --dato ÅÅÅÅ-MM-DD.');
}

function rettelser(
  kommune: Kommune,
  { forløb }: Sagsmappe,
  { møde }: FundetMøde,
  { person, valg, dato }: Svar,
  today: Dato,
): readonly EditOp[] {
  const plads = møde.value.deltagere.findIndex((d) => d.person === person);
  if (plads === -1) {
    const inviterede = møde.value.deltagere.map((d) => d.person);
    throw new UserError('Deltageren er ikke indkaldt til mødet.', `Indkaldt er ${opremsning(inviterede)}.`);
  }
  const gældende = grænser(REGLER, kommune.metode, kommune.samarbejd).grænser;
  const deltagere = møde.value.deltagere.map((d, i) => (i === plads ? { ...d, svar: { valg, dato } } : d));
  const nye = mødeopgaver({ ...møde.value, deltagere }, forløb.value, gældende, today);
  const kendte = møde.value.opgaver;
  const opgaver = nye.map((ny) => kendte.find((o) => o.opgave === ny.opgave && o.fra === ny.fra) ?? ny);
  return [
    { op: 'set', path: ['deltagere', plads, 'svar'], value: { valg, dato } },
    { op: 'set', path: ['opgaver'], value: opgaveliste(opgaver) },
  ];
}

function tellStatus({ terminal }: Context, møde: Møde): void {
  const mangler = ubesvarede(møde);
  const frist = møde.svarfrist === undefined ? '' : ` Svarfristen er ${formatDato(møde.svarfrist)}.`;
  terminal.out(
    mangler.length === 0 ? 'Alle har svaret.' : `Mangler svar fra ${opremsning(mangler)}.${frist}`,
  );
}

function næste(id: string, møde: Møde, { person, valg }: Svar): readonly string[] {
  const mangler = ubesvarede(møde);
  const efter = {
    '1': [],
    '2': [`få notatet fra ${person} inden mødet; det står under opgaver i moede.yaml`],
    '3': [`skal mødet flyttes? samarbejd møde flyt ${id} ${møde.id}`],
    '4': [`tal med borgeren om, hvorvidt mødet kan holdes uden ${person}`],
  }[valg];
  return mangler.length === 0 ? efter : [...efter, `mangler svar fra ${opremsning(mangler)}`];
}
