/** `forløb journal`: what of a case must be entered in the kommune's own system, and what has been. This is not that entry. */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { journal } from '../model/journal.ts';
import { journalliste, type Journalpost } from '../rules/journal.ts';
import { type Applied, change, type ChangeOptions } from '../store/change.ts';
import { edit } from '../store/edit.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { JOURNALFIL } from '../store/layout.ts';
import { loadJournal } from '../store/maal.ts';
import { type Plan, written } from '../store/plan.ts';
import { demand } from '../store/read-file.ts';
import { commentsFrom } from '../store/schema-comments.ts';
import { writeYaml } from '../store/write-yaml.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbJournal = command({
  path: ['forløb', 'journal'],
  summary: 'Vis, hvad der skal journaliseres, og skriv, hvad der er ført i fagsystemet',
  description:
    'Listen har holdte møder, papirer, der er sendt, og samtykker og notater, der er modtaget. Den er ikke selv journalen: før det i fagsystemet, og skriv det her bagefter.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    ført: { kind: 'many', value: 'id', description: 'det, der er ført; kan skrives flere gange' },
    system: { kind: 'text', value: 'navn', description: 'fagsystemets navn' },
    den: { kind: 'date', description: 'dagen, det blev ført; i dag, hvis du ikke skriver den' },
    ...writeOptions,
  },
  examples: [
    'samarbejd forløb journal 2026-k7q3x',
    'samarbejd forløb journal 2026-k7q3x --ført m-7k2qx --system Fagsystemet',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const poster = læs(context, kommune, id);
    if (options.ført.length === 0) {
      for (const linje of linjer(poster)) context.terminal.out(linje);
      return 0;
    }
    const { system, den = today } = options;
    if (system === undefined || den > today) {
      throw new UserError(
        system === undefined ? 'Det står ikke, hvor det er ført.' : 'Dagen ligger i fremtiden.',
        'Skriv fx: --ført m-7k2qx --system Fagsystemet',
      );
    }
    const ført = { ider: [...new Set(options.ført)], registreret_i: system, dato: den };
    const applied = await skriv(context, kommune, id, ført, { ...options, command: 'forløb journal' });
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [`samarbejd forløb journal ${id}`]);
    return 0;
  },
});

function læs(context: Context, kommune: Kommune, id: string): readonly Journalpost[] {
  const sag = demandForløb(readForløb(context, kommune, id));
  const ført = loadJournal(context, kommune, id);
  return journalliste({
    møder: sag.møder.map((m) => m.møde.value),
    delinger: sag.delinger.value,
    samtykker: sag.samtykker.map((s) => s.value),
    journal: ført && demand(ført).value,
    metode: kommune.metode.value,
  });
}

function linjer(poster: readonly Journalpost[]): readonly string[] {
  if (poster.length === 0) return ['Der er intet at journalisere endnu.'];
  const rækker = poster.map(({ id, dato, hvad, retning, ført }) => {
    const hvor = ført ? `ført i ${ført.registreret_i} ${formatDato(ført.dato)}` : 'IKKE FØRT';
    return `${dato}  ${id}  ${retning.padEnd(8)}  ${hvad}: ${hvor}`;
  });
  const venter = poster.filter(({ ført }) => ført === undefined).length;
  return [...rækker, venter === 0 ? 'Alt er ført.' : `${venter} af ${poster.length} er ikke ført endnu.`];
}

interface Ført {
  readonly ider: readonly string[];
  readonly registreret_i: string;
  readonly dato: Dato;
}

/** @throws UserError for something that is not on the list, or is entered already */
function demandVenter(poster: readonly Journalpost[], ider: readonly string[]): void {
  const fremmede = ider.filter((id) => !poster.some((p) => p.id === id && p.ført === undefined));
  if (fremmede.length === 0) return;
  throw new UserError(
    `Det venter ikke på at blive ført: ${fremmede.join(', ')}.`,
    'Se listen: samarbejd forløb journal og forløbets id. Er der ført forkert, så ret journal.yaml.',
  );
}

async function skriv(
  context: Context,
  kommune: Kommune,
  id: string,
  { ider, registreret_i, dato }: Ført,
  options: ChangeOptions,
): Promise<Applied> {
  const { repo } = readForløb(context, kommune, id);
  const work = (): Promise<Plan> => {
    demandVenter(læs(context, kommune, id), ider);
    const nye = ider.map((hvad) => ({ hvad, registreret_i, dato }));
    const message = `journal: ført (${id})`;
    const loaded = loadJournal(context, kommune, id);
    const text =
      loaded === undefined
        ? writeYaml({ ført: nye }, { comments: commentsFrom(journal) })
        : edit(loaded.text, [{ op: 'extend', path: ['ført'], values: nye }]);
    return Promise.resolve({ message, changes: [written(JOURNALFIL, loaded?.hash, text)] });
  };
  return change(context, repo, work, options);
}
