/** `økonomi orientering`: the half-yearly report to Strategisk Forum. What has been given once is the same ever after. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Papir, skrivOffentligtPapir } from '../documents/paper.ts';
import { økonomirapport } from '../documents/views/oekonomirapport.ts';
import { type Halvår, halvårTilOgMed, parseHalvår, sidsteHalvår } from '../rules/halvaar.ts';
import { givet } from '../rules/orientering.ts';
import { FÆRREST } from '../rules/smaa-tal.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { checkOutside, writeOutside } from '../store/outside-file.ts';
import { loadTemplate } from '../store/templates.ts';
import { command, sideOption, writeOptions } from './command.ts';
import { demandØkonomimetode } from './oekonomi-find.ts';
import { fasthold, læsGivne } from './oekonomi-givet.ts';
import { tellWritten } from './outcome.ts';
import { iFormen } from './papir-side.ts';

/** How many half-years the development is shown over. */
const HALVÅR = 4;

export const økonomiOrientering = command({
  path: ['økonomi', 'orientering'],
  summary: 'Lav den halvårlige orientering om økonomien',
  description:
    'Tal fra færre end fem borgere er skjult. Tallene gøres op første gang, et halvår er med i en orientering, og skrives i orienteringer.yaml. Derefter ændres de ikke, heller ikke når et ark rettes eller et forløb slettes; ellers kunne to papirer tilsammen vise én borgers beløb.',
  options: {
    halvår: { kind: 'text', value: 'halvår', description: 'fx 2026-1; ellers det sidste hele' },
    som: sideOption,
    fil: { kind: 'text', value: 'fil', description: 'skriv i en ny fil uden for kommunens mappe' },
    'uden-ventende': {
      kind: 'flag',
      description: 'giv den, selv om ark ikke er komplette; de kommer aldrig med',
    },
    vis: writeOptions.vis,
    medtag: writeOptions.medtag,
  },
  examples: [
    'samarbejd økonomi orientering --vis',
    'samarbejd økonomi orientering --halvår 2026-1 --som html --fil ../orientering.html',
  ],

  async run(context, { options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    demandØkonomimetode(kommune);
    const halvår = halvårTilOgMed(demandHalvår(options.halvår, today), HALVÅR);
    const fil = options.fil === undefined ? undefined : joinPath(context.cwd, options.fil);
    if (fil !== undefined) checkOutside(context, fil, [kommune.root, kommune.forløbsmappe]);
    const { terminal } = context;
    const udenVentende = options['uden-ventende'];
    const applied = await fasthold(context, kommune, { ...options, halvår, today, udenVentende });
    if (applied && options.vis) {
      tellWritten(terminal, applied, true);
      return 0;
    }
    const side = await iFormen(papiret(context, kommune, halvår), options.som);
    if (fil === undefined) terminal.data(side);
    else {
      writeOutside(context, fil, new TextEncoder().encode(side));
      terminal.out(`skrev ${options.fil}`);
    }
    if (applied && !stille) terminal.err('Tallene er skrevet i orienteringer.yaml og ændres ikke mere.');
    return 0;
  },
});

/** @param valgt `2026-1`; else the half-year that ended last. @throws UserError for one that is not over */
function demandHalvår(valgt: string | undefined, today: Dato): Halvår {
  const halvår = valgt === undefined ? sidsteHalvår(today) : parseHalvår(valgt);
  if (halvår !== undefined && halvår.til < today) return halvår;
  throw new UserError(
    'Det halvår kan der ikke orienteres om.',
    'Skriv et halvår, der er slut, som --halvår 2026-1 eller 2026-2.',
  );
}

/** Only what is kept is shown. */
function papiret(context: Context, kommune: Kommune, viste: readonly Halvår[]): Papir {
  const givne = læsGivne(context, kommune);
  return skrivOffentligtPapir(loadTemplate(context, kommune, 'oekonomirapport'), økonomirapport, {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    halvår: viste.flatMap((halvår) => {
      const given = givet(givne, halvår);
      return given ? [{ halvår, ...given }] : [];
    }),
    færrest: FÆRREST,
  });
}
