/** `init kommune`: a new folder with every file, as one git repository. */

import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import { slug } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { found } from '../store/found.ts';
import { newKommune } from '../store/new-kommune.ts';
import { command, foundOptions } from './command.ts';
import { tellNext } from './outcome.ts';
import { telefonsvar } from './svartjek.ts';

const METODER = ['sus', 'soroe'] as const;
const METODEVALG = [
  { value: 'sus', name: 'sus: Samarbejdsmodel med tovholderfunktion (SUS for Socialstyrelsen, 2014)' },
  { value: 'soroe', name: 'soroe: samarbejdsmøder med koordinerende sagsbehandler (Sorø Kommune, 2017)' },
];

function missing(flag: string, example: string): never {
  throw new UserError(`Der mangler ${flag}.`, `Skriv fx: samarbejd init kommune ${example}`);
}

function mappenavn(kommune: string): string {
  const navn = slug(kommune.replace(/ kommune$/i, ''));
  if (navn !== '') return navn;
  throw new UserError(
    'Kommunens navn kan ikke blive til navnet på en mappe.',
    `Skriv mappens navn med: samarbejd init kommune eksempelby ${EKSEMPEL}`,
  );
}

const EKSEMPEL = '--navn "Eksempelby Kommune" --metode sus --ja';

export const initKommune = command({
  path: ['init', 'kommune'],
  summary: 'Lav en ny mappe til kommunen med alle filer',
  description:
    'Laver mappen med opsætning, ramme, tilbudsoversigt, handleplan og personer. Hvert felt er forklaret i filen.',
  args: [
    {
      name: 'mappe',
      required: false,
      description: 'den nye mappes navn; ellers dannes det af kommunens navn',
    },
  ],
  options: {
    navn: { kind: 'text', value: 'navn', description: 'kommunens navn, som det skal stå i breve' },
    metode: { kind: 'choice', choices: METODER, description: 'samarbejdsmodellen, kommunen arbejder efter' },
    ...foundOptions,
  },
  examples: [`samarbejd init kommune ${EKSEMPEL}`],

  async run(context, { args, options, common }) {
    const asks = context.terminal.interactive && !options.ja;
    const svar = asks ? await ask(context, options) : options;
    const navn = svar.navn?.trim() || missing('--navn', EKSEMPEL);
    const metode = svar.metode ?? missing('--metode', EKSEMPEL);
    const mappe = (args[0] ?? mappenavn(navn)).replace(/(?<=.)[/\\]+$/, '');
    const target = joinPath(context.cwd, mappe);
    const files = newKommune(context, { ...svar, kommune: navn, metode, today: common.today });
    if (options.vis) context.terminal.out('Intet er skrevet. Planen er:');
    else await found(context, target, files, 'kommune: oprettet');
    const her = target === context.cwd;
    for (const { path } of files) context.terminal.out(her ? path : `${mappe}/${path}`);
    tellNext(context.terminal, common.stille || options.vis, [
      ...(her ? [] : [`cd ${/^[\p{L}\p{N}_./-]+$/u.test(mappe) ? mappe : `"${mappe}"`}`]),
      'åbn ramme.yaml, og besvar spørgsmålene sammen med projektgruppen',
      'samarbejd ramme tjek',
    ]);
    return 0;
  },
});

interface Svar {
  readonly navn: string | undefined;
  readonly metode: (typeof METODER)[number] | undefined;
  readonly adresse?: string;
  readonly telefon?: string;
}

async function ask({ prompter }: Context, { navn, metode }: Svar): Promise<Svar> {
  const valgt = metode ?? (await prompter.choose('Hvilken samarbejdsmodel arbejder I efter?', METODEVALG));
  return {
    navn: navn ?? (await prompter.text('Kommunens navn', { required: true })),
    metode: METODER.find((m) => m === valgt),
    adresse: await prompter.text('Adresse, brevene skal sendes fra (kan vente)'),
    telefon: await prompter.text('Telefon (kan vente)', { check: telefonsvar }),
  };
}
