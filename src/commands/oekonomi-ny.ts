/** `økonomi ny`: the first writing of an ark, at the meeting, when the citizen has left. */

import { UserError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import { økonomi, økonomisvar } from '../model/oekonomi.ts';
import type { YamlMap } from '../store/answers.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { commentsFrom } from '../store/schema-comments.ts';
import { writeYaml } from '../store/write-yaml.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { demandØkonomimetode } from './oekonomi-find.ts';
import { retØkonomi } from './oekonomi-ret.ts';
import { askØkonomi } from './oekonomi-svar.ts';
import { tellNext, tellWritten } from './outcome.ts';

const HEADER =
  'Fortroligt. Bevillinger, der er anderledes, fordi sagen er behandlet som en helhed. Borgerens navn og CPR-nummer hører ikke til her.';

export const økonomiNy = command({
  path: ['økonomi', 'ny'],
  summary: 'Skriv et økonomiark, når bevillingen bliver en anden',
  description:
    'Kun for bevillinger, der er anderledes, fordi sagen er behandlet som en helhed. De sagsbehandlere, der er på mødet, beslutter det på mødet, og arket udfyldes, når borgeren er gået. Den, der afholder udgiften, svarer for arket; det andet center svarer for, hvad udgiften ellers ville have været. Mangler det beløb, kan det komme senere.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: ['samarbejd økonomi ny 2026-k7q3x', 'samarbejd økonomi ny 2026-k7q3x --fra oekonomiark.yaml'],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    demandØkonomimetode(kommune);
    const sag = demandForløb(readForløb(context, kommune, id));
    demandHelhed(sag);
    const møder = sag.møder.map(({ møde }) => møde.value);
    const { doc, data } = await answers(context, {
      ...options,
      schema: økonomisvar,
      ask: async (prompter) => {
        const svar = await askØkonomi(prompter, { kommune, møder, today });
        demandAnden(svar['anden_bevilling']);
        return svar;
      },
      hint: `Skriv svarene i en fil, og kør: samarbejd økonomi ny ${id} --fra oekonomiark.yaml`,
    });
    demandAnden(doc.value.anden_bevilling);
    const { ellers } = doc.value;
    let ny = '';
    const applied = await retØkonomi(
      context,
      { kommune, id, today },
      { ...options, command: 'økonomi ny' },
      (nu, { ark }) => {
        demandHelhed(nu);
        ny = newId('e', context.random.below, new Set(ark.map((one) => one.id)));
        const value = arket(ny, data, today);
        return {
          message: `økonomi: nyt ark ${ny} (${id})`,
          ops: [{ op: 'append', path: ['ark'], value }],
          ny: writeYaml({ ark: [value] }, { header: HEADER, comments: commentsFrom(økonomi) }),
        };
      },
    );
    tellWritten(context.terminal, applied, options.vis);
    const venter = ellers.beløb === undefined || ellers.ansvarlig === undefined;
    tellNext(context.terminal, stille || options.vis, [
      `samarbejd økonomi status ${id} ${ny} ${venter ? 'afventer_beløb' : 'komplet'}`,
    ]);
    return 0;
  },
});

function arket(id: string, data: YamlMap, dato: string): YamlMap {
  const felter = Object.entries(data).filter(([felt]) => felt !== 'anden_bevilling');
  return { id, ...Object.fromEntries(felter), trin: [{ trin: 'kladde', dato }] };
}

/** @throws UserError when the bevilling is the same as ever: then there is nothing to register */
function demandAnden(svar: unknown): void {
  if (svar === 'ja') return;
  throw new UserError(
    'Så skal der ikke skrives noget økonomiark: det er kun for bevillinger, der bliver anderledes.',
    'Er I i tvivl, så spørg gruppelederen.',
  );
}

/** @throws UserError before anyone has decided to treat the case as a whole */
function demandHelhed({ id, forløb }: Sagsmappe): void {
  if (forløb.value.status !== 'henvist') return;
  throw new UserError(
    'Forløbet er ikke visiteret, så sagen er ikke behandlet som en helhed endnu.',
    `Afgør det først: samarbejd forløb visiter ${id}`,
  );
}
