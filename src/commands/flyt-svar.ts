/** The answers `møde flyt` works from: the new time by flags, a file or questions; the reason never by a flag. */

import { UserError } from '../base/errors.ts';
import type { Prompter } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import type { YamlMap } from '../store/answers.ts';
import { datosvar, tidsrumsvar } from './svartjek.ts';

export interface Flytningsvalg {
  readonly den: string | undefined;
  readonly kl: string | undefined;
  readonly lokale: string | undefined;
}

/** The parts of "09.30-11.00"; a part that is not there is undefined. */
function tidsrum(kl: string | undefined): YamlMap {
  const [fra, til] = (kl ?? '').split(/[-–]/, 2).map((del) => del.trim());
  return { fra: fra || undefined, til: til || undefined };
}

/** The flags laid over the file; what neither says is as it was. */
export function fletFlytning(valg: Flytningsvalg, svar: YamlMap, { tid }: Møde): YamlMap {
  const fraFil = (svar['tid'] ?? {}) as YamlMap;
  const flag = Object.entries({ dato: valg.den, ...tidsrum(valg.kl) }).filter(([, v]) => v !== undefined);
  return {
    ...svar,
    tid: { dato: tid.dato, fra: tid.fra, til: tid.til, ...fraFil, ...Object.fromEntries(flag) },
    ...(valg.lokale === undefined ? {} : { sted: { lokale: valg.lokale } }),
  };
}

export async function askFlytning(prompter: Prompter, { den, kl }: Flytningsvalg): Promise<YamlMap> {
  const dato =
    den ??
    (await prompter.text('Hvilken dag flyttes mødet til? (ÅÅÅÅ-MM-DD)', { required: true, check: datosvar }));
  const nyt = kl ?? (await prompter.text('Fra og til? (tom: samme tid som før)', { check: tidsrumsvar }));
  const begrundelse = await prompter.text('Hvorfor flyttes mødet? Grunden står ikke i brevene.', {
    required: true,
  });
  const tid = Object.entries({ dato, ...tidsrum(nyt) }).filter(([, value]) => value !== undefined);
  return { tid: Object.fromEntries(tid), begrundelse };
}

/** @throws UserError when the meeting would stay where it is */
export function demandFlyttet(før: Møde, { tid, sted }: Pick<Møde, 'tid' | 'sted'>): void {
  const sammeTid = tid.dato === før.tid.dato && tid.fra === før.tid.fra && tid.til === før.tid.til;
  const sammeSted = 'lokale' in sted && 'lokale' in før.sted && sted.lokale === før.sted.lokale;
  if (!sammeTid || !(sammeSted || sted === før.sted)) return;
  throw new UserError(
    'Mødet står allerede til den tid og det sted.',
    'Skriv en ny dag med --den eller en ny tid med --kl.',
  );
}
