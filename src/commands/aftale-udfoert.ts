/** `aftale udført`: the agreement was kept, on a day. */

import { formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { openKommune } from '../store/kommune.ts';
import { demandÅben, retAftale } from './aftale-ret.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const aftaleUdført = command({
  path: ['aftale', 'udført'],
  summary: 'Skriv, at en aftale er udført',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'aftale', required: true, description: 'aftalens id, fx a-9d4fh' },
  ],
  options: { dato: { kind: 'date', description: 'dagen, den blev udført; ellers i dag' }, ...writeOptions },
  examples: [
    'samarbejd aftale udført 2026-k7q3x a-9d4fh',
    'samarbejd aftale udført 2026-k7q3x a-9d4fh --dato 2026-12-18',
  ],

  async run(context, { args: [id = '', aftaleId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const dag = options.dato ?? today;
    if (dag > today) {
      throw new UserError(
        `Dagen kan ikke være efter i dag, ${formatDato(today)}.`,
        'Skriv den dag, aftalen blev udført.',
      );
    }
    const hvilken = { id, aftaleId, message: `aftale: udført ${aftaleId} (${id})` };
    const applied = await retAftale(
      context,
      kommune,
      hvilken,
      { ...options, command: 'aftale udført' },
      (fundet) => {
        demandÅben(fundet);
        const { dato } = fundet.fundet.møde.value.tid;
        if (dag < dato) {
          throw new UserError(
            `Aftalen blev først lavet ${formatDato(dato)}.`,
            'Skriv den dag, den blev udført.',
          );
        }
        return [
          { op: 'set', path: ['status'], value: 'udført' },
          { op: 'set', path: ['udført'], value: dag },
        ];
      },
    );
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [`samarbejd aftale liste --forløb ${id}`]);
    return 0;
  },
});
