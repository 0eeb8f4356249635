/** `mål vis`: the skema on the screen, what is new in it, or a paper of it for somebody, judged and logged (R-133, R-155…R-167). */

import { formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { underskrivere } from '../rules/maal-underskrift.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { loadMålRequired } from '../store/maal.ts';
import { demand } from '../store/read-file.ts';
import { command, sideOption, writeOptions } from './command.ts';
import { skemaændringer } from './maal-aendret.ts';
import { lavPapir } from './maal-gem.ts';
import type { Målbestilling } from './maal-papir.ts';
import { aftaletekst, skematekst } from './maal-tekst.ts';
import { tellNext } from './outcome.ts';
import { tellGemt } from './papir-til-nogen.ts';

export const målVis = command({
  path: ['mål', 'vis'],
  summary: 'Vis mål- og aftaleskemaet, eller lav et papir af det til nogen',
  description:
    'Uden valg vises skemaet her på skærmen. Et papir til nogen laves kun, når modtageren må få det; det gemmes i forløbet og skrives i delinger.yaml. Med --vis gemmes intet.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    navne: { kind: 'flag', description: 'vis også borgerens navn; ikke på en delt skærm' },
    borger: { kind: 'flag', description: 'papir til borgeren: planen på én side i klart sprog' },
    for: { kind: 'text', value: 'id', description: 'papir til én fagperson: dét, personen skal bruge' },
    underskrift: { kind: 'flag', description: 'hele skemaet til dem, der skriver under' },
    ændret: { kind: 'flag', description: 'hvad er ændret siden sidste møde' },
    siden: { kind: 'date', description: 'med --ændret: siden den dag i stedet' },
    som: sideOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd mål vis 2026-k7q3x',
    'samarbejd mål vis 2026-k7q3x --borger --som html',
    'samarbejd mål vis 2026-k7q3x --for p-r4k2m',
    'samarbejd mål vis 2026-k7q3x --ændret',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const loaded = loadMålRequired(context, kommune, id);
    const skema = demand(loaded).value;
    const modtagere = læsere(options, { kommune, sag, skema, today });
    if (options.ændret || options.siden !== undefined) {
      const nyt = await skemaændringer(context, sag, loaded, { today, siden: options.siden });
      const linjer = [...nyt.linjer.map(({ tekst }) => tekst), ...aftaletekst({ kommune, sag }, nyt.aftaler)];
      context.terminal.out(`Det er ændret siden ${formatDato(nyt.siden)}:`);
      for (const linje of linjer) context.terminal.out(`- ${linje}`);
      if (linjer.length === 0) context.terminal.out('- Ingenting.');
      return 0;
    }
    if (modtagere === undefined) {
      const om = { kommune, sag, skema, text: loaded.text, today, navne: options.navne };
      for (const linje of skematekst(context, om)) context.terminal.out(linje);
      return 0;
    }
    const applied = await lavPapir(context, { kommune, id, modtagere, today, ...options });
    tellGemt(context, applied, { vis: options.vis, stille });
    tellNext(context.terminal, stille || options.vis, [
      'giv papiret ad en sikker vej; programmet sender ikke noget',
    ]);
    return 0;
  },
});

interface Valg {
  readonly borger: boolean;
  readonly for: string | undefined;
  readonly underskrift: boolean;
  readonly ændret: boolean;
}

/** Whose paper it is; undefined when it is no paper. @throws UserError for more than one at a time */
function læsere(
  valg: Valg,
  { kommune, sag, skema, today }: Pick<Målbestilling, 'kommune' | 'sag' | 'skema' | 'today'>,
): readonly string[] | undefined {
  const valgte = [valg.borger, valg.for !== undefined, valg.underskrift, valg.ændret].filter(Boolean);
  if (valgte.length > 1) {
    throw new UserError(
      'Vælg kun én af --borger, --for, --underskrift og --ændret.',
      'Lav papirerne et ad gangen.',
    );
  }
  if (valg.borger) return ['borger'];
  if (valg.for !== undefined) return [valg.for];
  if (!valg.underskrift) return undefined;
  const metode = kommune.metode.value;
  return underskrivere({ skema, forløb: sag.forløb.value, metode, dag: today });
}
