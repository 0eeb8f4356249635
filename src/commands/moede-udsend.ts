/** `møde udsend`: who gets what of a meeting's papers, what is only prepared, and that somebody has sent it. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import { KANALER } from '../model/delinger.ts';
import { change } from '../store/change.ts';
import { openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { actingPerson } from './actor.ts';
import { command, writeOptions } from './command.ts';
import { meldSendt } from './forloeb-delingslog.ts';
import { findMøde } from './moede-find.ts';
import { overskrivOption, somOption } from './moede-papirgem.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { egneOrd } from './samtykke-egne-ord.ts';
import { udsendelsesliste } from './udsend-liste.ts';
import { demandGrundlag, demandSendbar } from './udsend-grundlag.ts';
import { sideplan } from './udsend-sider.ts';

export const mødeUdsend = command({
  path: ['møde', 'udsend'],
  summary: 'Se, hvem der skal have mødets papirer, og skriv, at de er sendt',
  description:
    'Viser fordelingslisten: borgeren, deltagerne og dem, der er givet samtykke til, med det, hver af dem må få. Programmet sender ikke noget. Når du har sendt, skriver du det med --bekræft. Med --som html laves papirerne også som sider, der kan skrives ud.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
  ],
  options: {
    bekræft: { kind: 'flag', description: 'skriv, at papirerne er sendt' },
    modtager: { kind: 'many', value: 'id', description: 'hvem de er sendt til' },
    kanal: { kind: 'choice', choices: KANALER, description: 'hvordan de er sendt' },
    dato: { kind: 'date', description: 'dagen, de blev sendt; ellers i dag' },
    som: somOption,
    overskriv: overskrivOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd møde udsend 2026-k7q3x m-7k2qx',
    'samarbejd møde udsend 2026-k7q3x m-7k2qx --som html',
    'samarbejd møde udsend 2026-k7q3x m-7k2qx --bekræft --modtager borger --kanal digital_post',
  ],

  async run(context, { args: [id = '', mødeId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const find = () => findMøde(context, kommune, id, mødeId);
    const { sag, fundet } = find();
    if (options.som === 'html') {
      const sider = () => sideplan(context, { kommune, ...find() }, options.overskriv);
      const lavet = await change(context, sag.repo, sider, { ...options, command: 'møde udsend' });
      tellWritten(context.terminal, lavet, options.vis);
      if (!options.bekræft) return 0;
    }
    if (!options.bekræft) {
      for (const linje of udsendelsesliste(kommune, sag, fundet, today)) context.terminal.out(linje);
      for (const linje of egneOrd(sag, today)) context.terminal.err(`\n${linje}`);
      tellNext(context.terminal, stille || options.vis, [
        `samarbejd møde udsend ${id} ${mødeId} --bekræft --modtager … --kanal ${KANALER[0]}`,
      ]);
      return 0;
    }
    const { kanal, modtager } = options;
    if (kanal === undefined || modtager.length === 0) {
      throw new UserError(
        'Hvem er de sendt til, og hvordan?',
        `Skriv --modtager og --kanal: ${opremsning(KANALER, 'eller')}.`,
      );
    }
    const dato = demandDato(options.dato ?? today, today);
    const af = (await actingPerson(context, kommune)).id;
    const work = (): Promise<Plan> => {
      const nu = find();
      const poster = modtager.flatMap((hvem) => {
        const sendbare = demandSendbar(kommune, nu.sag, nu.fundet, hvem, kanal);
        demandGrundlag(kommune, nu.sag, hvem, sendbare, dato);
        return sendbare;
      });
      const rettet = meldSendt(nu.sag, poster, { dato, kanal, af });
      return Promise.resolve({ message: `møde: sendt ${mødeId} (${id})`, changes: [rettet] });
    };
    const applied = await change(context, sag.repo, work, { ...options, command: 'møde udsend' });
    tellWritten(context.terminal, applied, options.vis);
    return 0;
  },
});

function demandDato(dato: Dato, today: Dato): Dato {
  if (dato <= today) return dato;
  throw new UserError('Papirerne kan ikke være sendt den dag.', 'Skriv --dato ÅÅÅÅ-MM-DD, til og med i dag.');
}
