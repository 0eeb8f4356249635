/** `init kommune`: a new folder with every file, as one git repository. */

import { UserError } from '../base/errors.ts';
import { joinPath, parentOf } from '../base/sti.ts';
import { slug } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { found } from '../store/found.ts';
import { kendtMetode, leveredeMetoder } from '../store/metoder.ts';
import { newKommune } from '../store/new-kommune.ts';
import { nearestKommune } from '../store/opsaetning.ts';
import { command, foundOptions } from './command.ts';
import { tellNext } from './outcome.ts';
import { telefonsvar } from './svartjek.ts';

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

/** One kommune's repository inside another's would be neither's. */
function refuseInside(context: Context, folder: string): void {
  if (nearestKommune(context, folder) === undefined) return;
  throw new UserError(
    'Den nye mappe ville ligge inde i en kommunes mappe.',
    'Gå ud af den mappe, og kør kommandoen igen.',
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
    metode: { kind: 'text', value: 'metode', description: 'samarbejdsmodellen, kommunen arbejder efter' },
    ...foundOptions,
  },
  examples: [`samarbejd init kommune ${EKSEMPEL}`],

  async run(context, { args, options, common }) {
    const asks = context.terminal.interactive && !options.ja;
    const valgt = options.metode === undefined ? undefined : kendtMetode(context, options.metode);
    const givet = { navn: options.navn, metode: valgt };
    const svar: Svar = asks ? await ask(context, givet) : givet;
    const navn = svar.navn?.trim() || missing('--navn', EKSEMPEL);
    const metode = svar.metode ?? missing('--metode', EKSEMPEL);
    const mappe = (args[0] ?? mappenavn(navn)).replace(/(?<=[^/\\])[/\\]+$/, '');
    const target = joinPath(context.cwd, mappe);
    refuseInside(context, parentOf(target));
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
  readonly metode: string | undefined;
  readonly adresse?: string;
  readonly telefon?: string;
}

async function vælgMetode(context: Context): Promise<string> {
  const valg = leveredeMetoder(context).map(({ id, metode }) => ({
    value: id,
    name: `${id}: ${metode.navn}`,
  }));
  return await context.prompter.choose('Hvilken samarbejdsmodel arbejder I efter?', valg);
}

async function ask(context: Context, { navn, metode }: Svar): Promise<Svar> {
  const { prompter } = context;
  return {
    metode: metode ?? (await vælgMetode(context)),
    navn: navn ?? (await prompter.text('Kommunens navn', { required: true })),
    adresse: await prompter.text('Adresse, brevene skal sendes fra (kan vente)'),
    telefon: await prompter.text('Telefon (kan vente)', { check: telefonsvar }),
  };
}
