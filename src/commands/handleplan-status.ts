/** `handleplan status`: how an activity goes, and the days it was carried out. */

import { UserError } from '../base/errors.ts';
import { type Dato, formatDato } from '../base/dato.ts';
import { ukendt } from '../base/kendt.ts';
import { fold, opremsning } from '../base/tekst.ts';
import type { Terminal } from '../context.ts';
import { type Aktivitetsstatus, type Handleplan, STATUSSER } from '../model/handleplan.ts';
import { aktivitetsstand } from '../rules/handleplan-frister.ts';
import type { EditOp } from '../store/edit.ts';
import { openKommune } from '../store/kommune.ts';
import { command, writeOptions } from './command.ts';
import { editFile } from './edit-file.ts';
import { HANDLEPLANFIL, læsHandleplan } from './handleplan-laest.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const handleplanStatus = command({
  path: ['handleplan', 'status'],
  summary: 'Skriv, hvordan det går med en aktivitet',
  description:
    'En aktivitet, der gentages, bliver ved med at være i_gang; skriv hver gang dagen med --gennemført. Status gennemført uden dato får dags dato.',
  args: [
    { name: 'aktivitet', required: true, description: 'aktivitetens id, fx h-3g9sw' },
    { name: 'status', required: true, description: STATUSSER.join(', ') },
  ],
  options: {
    gennemført: { kind: 'date', description: 'en dag, aktiviteten er gennemført' },
    vis: writeOptions.vis,
    medtag: writeOptions.medtag,
  },
  examples: [
    'samarbejd handleplan status h-3g9sw i_gang --gennemført 2026-11-12',
    'samarbejd handleplan status h-3g9sw opgivet',
  ],

  async run(context, { args: [id = '', typed = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const status = læsStatus(typed);
    const dag = options.gennemført ?? (status === 'gennemført' ? today : undefined);
    refuseFuture(dag, today);
    const file = { ...HANDLEPLANFIL, command: 'handleplan status' };
    const applied = await editFile(context, kommune, file, options, ({ value }) => ({
      message: `handleplan: ${id} ${status.replace('_', ' ')}`,
      ops: ændringer(value, id, status, dag),
    }));
    if (applied.changes.length === 0) context.terminal.out('Det står der allerede. Intet er skrevet.');
    else tellWritten(context.terminal, applied, options.vis);
    const aktivitet = læsHandleplan(context, kommune).value.aktiviteter.find((a) => a.id === id);
    const stand = aktivitet && aktivitetsstand(aktivitet, today);
    if (!stille && !options.vis) fortæl(context.terminal, id, status, stand);
    tellNext(context.terminal, stille || options.vis, ['samarbejd handleplan tjek']);
    return 0;
  },
});

/** The status typed, with or without æøå and with a space or an underscore. */
function læsStatus(typed: string): Aktivitetsstatus {
  const ord = fold(typed).replace(/[ -]/g, '_');
  const fundet = STATUSSER.find((s) => fold(s) === ord);
  if (fundet) return fundet;
  const besked = `En aktivitets status er ${opremsning(STATUSSER, 'eller')}.`;
  throw ukendt(typed, STATUSSER, besked, 'Skriv fx: samarbejd handleplan status h-3g9sw i_gang');
}

function refuseFuture(dag: Dato | undefined, today: Dato): void {
  if (dag === undefined || dag <= today) return;
  throw new UserError('Datoen efter --gennemført ligger i fremtiden.', 'Skriv den dag, det skete.');
}

function ændringer(
  { aktiviteter }: Handleplan,
  id: string,
  status: Aktivitetsstatus,
  dag: Dato | undefined,
): readonly EditOp[] {
  const i = aktiviteter.findIndex((a) => a.id === id);
  if (i === -1) {
    const ider = aktiviteter.map((a) => a.id);
    throw ukendt(id, ider, 'Der er ingen aktivitet med det id.', 'Se alle id med: samarbejd handleplan tjek');
  }
  const ny = dag !== undefined && aktiviteter[i]?.gennemført.includes(dag) !== true;
  return [
    { op: 'set', path: ['aktiviteter', i, 'status'], value: status },
    ...(ny ? [{ op: 'append', path: ['aktiviteter', i, 'gennemført'], value: dag } as const] : []),
  ];
}

/** When it is due next; or that a repetition has just been ended. */
function fortæl(
  terminal: Terminal,
  id: string,
  status: Aktivitetsstatus,
  stand: ReturnType<typeof aktivitetsstand>,
): void {
  if (stand?.næste !== undefined) terminal.err(`Næste gang senest ${formatDato(stand.næste)}.`);
  if (stand?.gentages !== true || status !== 'gennemført') return;
  terminal.err('Aktiviteten gentages, og nu er den slut. Skal den fortsætte, så skriv:');
  terminal.err(`  samarbejd handleplan status ${id} i_gang`);
}
