/** `mål status`: is a goal reached, and why not; added to what was said before, never instead of it. */

import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import { fold } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { statussvar } from '../model/maal.ts';
import type { YamlMap } from '../store/answers.ts';
import { openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { læsSkema, type Førskema, retSkema } from './maal-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const målStatus = command({
  path: ['mål', 'status'],
  summary: 'Skriv, om et mål er nået, og hvorfor ikke',
  description: 'Det gamle svar bliver stående, så det kan ses, hvordan det er gået over tid.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'mål', required: true, description: 'målets id, fx g-2m8vc' },
    { name: 'udfald', required: true, description: 'nået eller ikke_nået' },
  ],
  options: {
    den: { kind: 'date', description: 'dagen, det blev talt igennem; i dag, hvis du ikke skriver den' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd mål status 2026-k7q3x g-2m8vc nået',
    'samarbejd mål status 2026-k7q3x g-2m8vc ikke_nået --fra aarsag.yaml',
  ],

  async run(context, { args: [id = '', målId = '', udfald = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const nået = udfaldet(udfald);
    indeksAf(læsSkema(context, kommune, id), målId);
    const dato = options.den ?? common.today;
    if (dato > common.today) {
      throw new UserError('Dagen ligger i fremtiden.', 'Skriv dagen, det blev talt igennem, efter --den.');
    }
    const årsag = await årsagen(context, nået, options, `samarbejd mål status ${id} ${målId} ${udfald}`);
    const applied = await retSkema(context, kommune, id, { ...options, command: 'mål status' }, (før) => ({
      message: `mål: status ${målId} (${id})`,
      ops: [
        {
          op: 'append',
          path: ['mål', indeksAf(før, målId), 'status'],
          value: { dato, nået: nået ? 'ja' : 'nej', ...årsag },
        },
      ],
    }));
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, common.stille || options.vis, [`samarbejd mål vis ${id}`]);
    return 0;
  },
});

/** Is the goal reached? With å or aa, and with a space or a line between. @throws UserError for another word */
function udfaldet(ord: string): boolean {
  const svar = ['nået', 'ikke_nået'].findIndex((udfald) => fold(udfald) === fold(ord).replaceAll(' ', '_'));
  if (svar !== -1) return svar === 0;
  throw new UserError(
    'Skriv, om målet er nået eller ikke_nået.',
    'Fx: samarbejd mål status 2026-k7q3x g-2m8vc nået',
  );
}

function indeksAf({ sag, skema }: Førskema, mål: string): number {
  const indeks = skema.mål.findIndex(({ id }) => id === mål);
  if (indeks >= 0) return indeks;
  const ider = skema.mål.map(({ id }) => id);
  throw ukendt(mål, ider, 'Målet findes ikke i skemaet.', `Se målenes id med: samarbejd mål vis ${sag.id}`);
}

/** A reason is demanded for a goal that is not reached, and can be given for one that is. */
async function årsagen(
  context: Context,
  nået: boolean,
  valg: { readonly fra: string | undefined; readonly ja: boolean },
  kommando: string,
): Promise<YamlMap> {
  if (nået && valg.fra === undefined) return {};
  const { data } = await answers(context, {
    ...valg,
    schema: statussvar,
    ask: async (prompter) => ({
      årsag: await prompter.text('Hvorfor er målet ikke nået?', { required: true }),
    }),
    hint: `Skriv »årsag: …« i en fil, og kør: ${kommando} --fra fil.yaml`,
  });
  if (data['årsag'] !== undefined || nået) return data;
  throw new UserError('Årsagen mangler.', `Skriv »årsag: …« i filen, og kør: ${kommando} --fra fil.yaml`);
}
