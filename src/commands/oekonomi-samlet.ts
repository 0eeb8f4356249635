/** `økonomi samlet`: every ark of the kommune, center by center: on the screen, or as a sheet for Økonomi. */

import { type Dato, dato, datoDele } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import { samledeArk, type Samletkilde } from '../documents/oekonomi-ark.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { type Periode, samlet, type Sagsark } from '../rules/oekonomi-samlet.ts';
import { openKommune } from '../store/kommune.ts';
import { checkOutside, writeOutside } from '../store/outside-file.ts';
import { command } from './command.ts';
import { demandØkonomimetode } from './oekonomi-find.ts';
import { læsAlleArk } from './oekonomi-laest.ts';
import { visSamlet } from './oekonomi-tekst.ts';
import { tellNext } from './outcome.ts';

const FORMER = ['tekst', 'csv', 'xlsx'] as const;

export const økonomiSamlet = command({
  path: ['økonomi', 'samlet'],
  summary: 'Saml alle økonomiark: hvad centrene betaler, og hvad de ville have betalt',
  description:
    'Et ark hører til den dag, bevillingen er besluttet; uden --fra og --til er det årets. Kun ark med begge beløb tælles. Det er til Økonomi: der står sagens id, aldrig et navn. Til dem, der ikke må kende den enkelte sag, er der: samarbejd økonomi orientering',
  options: {
    som: { kind: 'choice', choices: FORMER, default: 'tekst', description: 'xlsx kræver --fil' },
    fra: { kind: 'date', description: 'den første dag' },
    til: { kind: 'date', description: 'den sidste dag' },
    fil: { kind: 'text', value: 'fil', description: 'skriv i en ny fil uden for kommunens mappe' },
  },
  examples: ['samarbejd økonomi samlet', 'samarbejd økonomi samlet --som xlsx --fil ../oekonomi-2026.xlsx'],

  async run(context, { options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const { titel } = demandØkonomimetode(kommune);
    demandFil(options);
    const fil = options.fil === undefined ? undefined : joinPath(context.cwd, options.fil);
    if (fil !== undefined) checkOutside(context, fil, [kommune.root, kommune.forløbsmappe]);
    const alle = læsAlleArk(context, kommune);
    const { som } = options;
    const data = await indhold(
      som,
      kilden(kommune.samarbejd.value, titel, alle, demandPeriode(options, today)),
    );
    if (fil === undefined) context.terminal.data(typeof data === 'string' ? data : '');
    else {
      writeOutside(context, fil, typeof data === 'string' ? new TextEncoder().encode(data) : data);
      context.terminal.out(`skrev ${options.fil}`);
    }
    if (som === 'tekst') {
      tellNext(context.terminal, stille, [
        'samarbejd økonomi samlet --som xlsx --fil ../oekonomi.xlsx',
        'samarbejd økonomi orientering --vis',
      ]);
    }
    return 0;
  },
});

function kilden(
  samarbejd: Samarbejd,
  titel: string,
  alle: readonly Sagsark[],
  periode: Periode,
): Samletkilde {
  const fagcentre = samarbejd.fagcentre.map(({ id }) => id);
  return { samlet: samlet(alle, periode, fagcentre), periode, samarbejd, titel };
}

async function indhold(som: 'tekst' | 'csv' | 'xlsx', kilde: Samletkilde): Promise<string | Uint8Array> {
  if (som === 'tekst') return visSamlet(kilde);
  if (som === 'csv') return (await import('../export/regneark-csv.ts')).tilCsv(samledeArk(kilde));
  return await (await import('../export/xlsx.ts')).tilXlsx(samledeArk(kilde));
}

interface Valg {
  readonly som: (typeof FORMER)[number];
  readonly fil: string | undefined;
  readonly fra: Dato | undefined;
  readonly til: Dato | undefined;
}

/** @throws UserError for a workbook on the screen */
function demandFil({ som, fil }: Valg): void {
  if (som !== 'xlsx' || fil !== undefined) return;
  throw new UserError(
    'Et regneark kan ikke vises her.',
    'Skriv, hvor det skal ligge: --fil ../oekonomi.xlsx',
  );
}

/** The whole year of today, where nothing else is said. @throws UserError when it ends before it begins */
function demandPeriode({ fra, til }: Pick<Valg, 'fra' | 'til'>, today: Dato): Periode {
  const { år } = datoDele(fra ?? til ?? today);
  const periode = { fra: fra ?? dato(`${år}-01-01`), til: til ?? dato(`${datoDele(fra ?? today).år}-12-31`) };
  if (periode.fra <= periode.til) return periode;
  throw new UserError('Perioden slutter, før den begynder.', 'Byt om på --fra og --til.');
}
