/** `samtykke hvem`: who may receive what today, and for each no: why, and what it would take (R-087, R-175… ). */

import { UserError } from '../base/errors.ts';
import { formatDato } from '../base/dato.ts';
import { ombryd } from '../base/ombryd.ts';
import { FORMÅL, FORMÅLSNAVNE, SAMTYKKEKATEGORIER } from '../model/kategorier.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { parterISagen } from '../rules/parter-i-sagen.ts';
import { matrix } from '../rules/samtykke-matrix.ts';
import type { Part } from '../rules/samtykke.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';
import { hvemSomJson } from './hvem-json.ts';
import { grunde, person, tabel } from './hvem-tekst.ts';
import { egneOrd } from './samtykke-egne-ord.ts';
import { navne } from './samtykke-ord.ts';

export const samtykkeHvem = command({
  path: ['samtykke', 'hvem'],
  summary: 'Vis, hvem der må få hvad at vide i dag, og hvorfor ikke',
  description:
    'Viser borgeren, netværket, dem med en rolle, dem, et samtykke nævner, og dem, der er med til møder. Med --person vises hver grund, og hvad der skal til.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    formål: {
      kind: 'choice',
      choices: FORMÅL,
      default: 'møde',
      description: 'hvad oplysningerne skal bruges til',
    },
    person: { kind: 'text', value: 'id', description: 'kun denne modtager, med hver grund' },
    kategori: { kind: 'choice', choices: SAMTYKKEKATEGORIER, description: 'kun denne slags oplysninger' },
    alle: { kind: 'flag', description: 'også alle andre i personer.yaml' },
    format: dataOption,
  },
  examples: [
    'samarbejd samtykke hvem 2026-k7q3x',
    'samarbejd samtykke hvem 2026-k7q3x --person p-r4k2m',
    'samarbejd samtykke hvem 2026-k7q3x --kategori helbred --formål plan',
  ],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const forløb = sag.forløb.value;
    const samtykker = sag.samtykker.map((s) => s.value);
    const alle = parter(forløb, kommune.personer.value.personer, kommune.metode.value, common.today);
    const kendte = { forløb, samtykker, møder: sag.møder.map((m) => m.møde.value) };
    const valgte =
      options.person === undefined
        ? options.alle
          ? alle
          : parterISagen(alle, kendte)
        : [find(alle, options.person)];
    const kategorier = SAMTYKKEKATEGORIER.filter((k) => (options.kategori ?? k) === k);
    const rækker = matrix(
      sagFra(forløb, samtykker, kommune.grundlag.value),
      valgte,
      kategorier,
      options.formål,
      common.today,
    );
    const { terminal } = context;
    if (options.format === 'json') {
      terminal.data(hvemSomJson({ forløb: id, dag: common.today, formål: options.formål }, rækker));
      return 0;
    }
    const n = navne(kommune, sag, false);
    terminal.out(`Hvem må få hvad ${formatDato(common.today)}\nFormål: ${FORMÅLSNAVNE[options.formål]}\n`);
    const linjer =
      options.person === undefined
        ? [...tabel(rækker, n), '', ...grunde(rækker, n), ...videre(id)]
        : rækker.flatMap((række) => person(række, n));
    for (const linje of linjer) terminal.out(linje);
    for (const linje of egneOrd(sag, common.today)) for (const l of ['', ...ombryd(linje)]) terminal.out(l);
    return 0;
  },
});

/** @throws UserError nobody has that id */
function find(alle: readonly Part[], id: string): Part {
  const fundet = alle.find((part) => part.id === id);
  if (fundet) return fundet;
  throw new UserError(
    'Personen findes hverken i personer.yaml eller i forløbets netværk.',
    'Se id’erne med --alle.',
  );
}

function videre(id: string): readonly string[] {
  return ['', `Hvad der skal til for én: samarbejd samtykke hvem ${id} --person p-…`];
}
