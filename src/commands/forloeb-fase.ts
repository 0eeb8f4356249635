/** `forløb fase`: which phases a case is in. Several at once, in any order: nothing here ever says "not yet". */

import type { Dato } from '../base/dato.ts';
import { formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import { fold, opremsning } from '../base/tekst.ts';
import type { Metode } from '../model/metode.ts';
import type { EditOp } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { command, writeOptions } from './command.ts';
import { demandÅbent, retForløb } from './forloeb-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbFase = command({
  path: ['forløb', 'fase'],
  summary: 'Skriv, at en fase er begyndt eller slut',
  description:
    'Flere faser kan være i gang på én gang, og rækkefølgen er fri. Fasernes navne står i metoden; de er et forslag.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'fase', required: true, description: 'fasens navn, fx afdækning' },
  ],
  options: {
    'fra-dato': { kind: 'date', description: 'den første dag i fasen; ellers i dag' },
    slut: { kind: 'date', description: 'fasen er slut: dens sidste dag' },
    ...writeOptions,
  },
  examples: [
    'samarbejd forløb fase 2026-k7q3x afdækning',
    'samarbejd forløb fase 2026-k7q3x afdækning --slut 2026-12-15',
  ],

  async run(context, { args: [id = '', navn = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const fase = demandFase(kommune.metode.value, navn);
    const { slut } = options;
    const applied = await retForløb(context, kommune, id, { ...options, command: 'forløb fase' }, (sag) => {
      demandÅbent(sag);
      const op =
        slut === undefined ? begynd(sag, fase, options['fra-dato'] ?? today) : afslut(sag, fase, slut);
      return { message: `forløb: fase ${slut === undefined ? 'begyndt' : 'slut'} (${id})`, ops: [op] };
    });
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [`samarbejd forløb vis ${id}`]);
    return 0;
  },
});

function demandFase({ faser }: Metode, navn: string): string {
  const fundet = faser.liste.find((f) => fold(f.id) === fold(navn));
  if (fundet) return fundet.id;
  const ider = faser.liste.map((f) => f.id);
  throw ukendt(navn, ider, 'Metoden har ingen fase med det navn.', `Vælg mellem ${opremsning(ider)}.`);
}

function igang({ forløb }: Sagsmappe, fase: string): number {
  return forløb.value.faser.findIndex((f) => f.fase === fase && f.til === undefined);
}

function begynd(sag: Sagsmappe, fase: string, fra: Dato): EditOp {
  if (igang(sag, fase) === -1) return { op: 'append', path: ['faser'], value: { fase, fra } };
  throw new UserError(
    'Fasen er i gang.',
    `Er den slut, så skriv: samarbejd forløb fase ${sag.id} ${fase} --slut ${fra}`,
  );
}

function afslut(sag: Sagsmappe, fase: string, til: Dato): EditOp {
  const indeks = igang(sag, fase);
  const { fra } = sag.forløb.value.faser[indeks] ?? {};
  if (fra === undefined) {
    throw new UserError('Fasen er ikke i gang.', `Se faserne med: samarbejd forløb vis ${sag.id}`);
  }
  if (fra <= til) return { op: 'set', path: ['faser', indeks, 'til'], value: til };
  throw new UserError('Fasen kan ikke slutte, før den begyndte.', `Den begyndte ${formatDato(fra)}.`);
}
