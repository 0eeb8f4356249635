/** `oplevelse registrer`: the citizen's four answers about the meetings, in a file of their own. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import type { Prompter } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import {
  OPLEVELSESSPØRGSMÅL,
  OPLEVELSESSVAR,
  type Oplevelse,
  oplevelser,
  oplevelsessvar,
} from '../model/oplevelse.ts';
import { spørgemøder } from '../rules/oplevelse.ts';
import type { YamlMap } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { edit } from '../store/edit.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { OPLEVELSESFIL } from '../store/layout.ts';
import { loadOplevelser } from '../store/maal.ts';
import { type Plan, written } from '../store/plan.ts';
import { demand } from '../store/read-file.ts';
import { commentsFrom } from '../store/schema-comments.ts';
import { writeYaml } from '../store/write-yaml.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const oplevelseRegistrer = command({
  path: ['oplevelse', 'registrer'],
  summary: 'Skriv borgerens svar på de fire spørgsmål om møderne',
  description:
    'Svarene står i deres egen fil og kommer aldrig med i et papir til teamet. De tælles kun sammen med andres: samarbejd oplevelse samlet.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    møde: { kind: 'text', value: 'm-id', description: 'mødet, der blev spurgt ved; ellers det, der mangler' },
    den: { kind: 'date', description: 'dagen, der blev spurgt; i dag, hvis du ikke skriver den' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd oplevelse registrer 2026-k7q3x',
    'samarbejd oplevelse registrer 2026-k7q3x --møde m-zknjm --fra svar.yaml',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const læst = () => {
      const loaded = loadOplevelser(context, kommune, id);
      return { loaded, svar: loaded ? demand(loaded).value.oplevelser : [] };
    };
    const møder = sag.møder.map((m) => m.møde.value);
    const spurgt = spørgemøder(kommune.metode.value, sag.forløb.value, møder);
    const møde = mødet(options.møde, møder, spurgt, læst().svar);
    const dato = dagen(options.den, today);
    const { data } = await answers(context, {
      ...options,
      schema: oplevelsessvar,
      ask: askOplevelse,
      hint: `Skriv de fire svar i en fil, og kør: samarbejd oplevelse registrer ${id} --møde ${møde} --fra svar.yaml`,
    });
    const work = (): Promise<Plan> => {
      const { loaded, svar } = læst();
      mødet(møde, møder, spurgt, svar);
      const value = { møde, dato, ...data };
      const message = `oplevelse: registreret ${møde} (${id})`;
      const text = loaded ? edit(loaded.text, [{ op: 'append', path: ['oplevelser'], value }]) : nyFil(value);
      return Promise.resolve({ message, changes: [written(OPLEVELSESFIL, loaded?.hash, text)] });
    };
    const applied = await change(context, sag.repo, work, { ...options, command: 'oplevelse registrer' });
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, ['samarbejd oplevelse samlet']);
    return 0;
  },
});

function nyFil(value: YamlMap): string {
  const header = 'Fortroligt. Borgerens oplevelse af møderne. Kommer aldrig med i et papir til teamet.';
  return writeYaml({ oplevelser: [value] }, { header, comments: commentsFrom(oplevelser) });
}

/** The meeting that was named, else the first where the citizen should have been asked. @throws UserError when it is no such meeting */
function mødet(
  navngivet: string | undefined,
  møder: readonly Møde[],
  spurgt: readonly Møde[],
  svar: readonly Oplevelse[],
): string {
  const har = (id: string) => svar.some(({ møde }) => møde === id);
  const id = navngivet ?? spurgt.find((m) => !har(m.id))?.id;
  if (id === undefined) {
    throw new UserError(
      'Der er ikke noget møde, hvor der mangler svar.',
      'Vil du skrive svar fra et andet møde, så skriv dets id efter --møde.',
    );
  }
  if (har(id))
    throw new UserError(`Der er allerede svar fra ${id}.`, 'Er de forkerte, så ret oplevelse.yaml.');
  if (møder.some((m) => m.id === id && m.status === 'holdt')) return id;
  const holdte = møder.filter((m) => m.status === 'holdt').map((m) => m.id);
  const se = 'Skriv id’et på et møde, der er holdt, efter --møde.';
  throw ukendt(id, holdte, 'Mødet findes ikke i forløbet, eller det er ikke holdt.', se);
}

function dagen(den: Dato | undefined, today: Dato): Dato {
  if (den === undefined || den <= today) return den ?? today;
  throw new UserError('Dagen ligger i fremtiden.', 'Skriv dagen, borgeren blev spurgt, efter --den.');
}

const SVAR = OPLEVELSESSVAR.map((value) => ({ value, name: value.replaceAll('_', ' ') }));

async function askOplevelse(prompter: Prompter): Promise<YamlMap> {
  const svar: Record<string, string> = {};
  for (const { nøgle, spørgsmål } of OPLEVELSESSPØRGSMÅL)
    svar[nøgle] = await prompter.choose(spørgsmål, SVAR);
  return svar;
}
