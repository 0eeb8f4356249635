/** What is new in the skema: the file now against the file as git had it after the latest meeting before today. */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Context } from '../context.ts';
import { type MålOgAftaler, målOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Aftalenyt, nytOmAftaler } from '../rules/aftaler.ts';
import { type Målændring, målændringer } from '../rules/maal-aendringer.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { audit } from '../store/git-audit.ts';
import { MÅLFIL } from '../store/layout.ts';
import { readDocument } from '../store/read-document.ts';
import { demand, type LoadedFile } from '../store/read-file.ts';

export interface Skemaændringer {
  readonly siden: Dato;
  /** Empty: nothing is. */
  readonly linjer: readonly Målændring[];
}

/** With what became of the agreements, of which the skema shows the open ones. */
interface Nyt extends Skemaændringer {
  readonly aftaler: Aftalenyt;
}

/** The day of the latest meeting held before `dag`; undefined when there is none. */
function sidsteMøde({ møder }: Sagsmappe, dag: Dato): Dato | undefined {
  return møder
    .map((m) => m.møde.value)
    .filter(({ status, tid }) => status === 'holdt' && tid.dato < dag)
    .map(({ tid }) => tid.dato)
    .toSorted()
    .at(-1);
}

/** The version in force at the end of `siden`, the first there is when the skema is younger. Unreadable ones are passed over. */
async function versionen(context: Context, repo: string, siden: Dato | undefined) {
  const audited = audit(context.files, repo);
  const versioner = await context.git.history(audited, MÅLFIL);
  const ældre = siden === undefined ? versioner.slice(1) : versioner.filter(({ date }) => date <= siden);
  const valgt = ældre.length > 0 ? ældre : versioner.slice(-1);
  for (const { commit, date } of valgt) {
    const text = await context.git.show(audited, commit, MÅLFIL);
    const bytes = new TextEncoder().encode(text ?? '');
    const doc = readDocument(MÅLFIL, bytes, målOgAftaler).doc;
    if (doc) return { date, skema: doc.value };
  }
  return undefined;
}

const læs = (tekst: Sensitive): string => tekst.reveal();

/**
 * @param om.siden another day than the latest meeting's
 * @throws UserError when git has no version to compare with
 */
export async function skemaændringer(
  context: Context,
  sag: Sagsmappe,
  loaded: LoadedFile<MålOgAftaler>,
  { today, siden }: { readonly today: Dato; readonly siden: Dato | undefined },
): Promise<Nyt> {
  const dag = siden ?? sidsteMøde(sag, today);
  const fundet = await versionen(context, sag.repo, dag);
  if (fundet === undefined) {
    throw new UserError(
      `Skemaet er ikke gemt i git${dag === undefined ? '' : ` ${formatDato(dag)}`}.`,
      'Se hele skemaet i stedet: samarbejd mål vis og forløbets id',
    );
  }
  const møder = sag.møder.map((m) => m.møde.value);
  return {
    siden: fundet.date,
    linjer: målændringer(fundet.skema, demand(loaded).value, læs),
    aftaler: nytOmAftaler(møder, dag ?? fundet.date),
  };
}

/** For a paper: what is new since the latest meeting before `møde`, the day the skema was last worked on; undefined when there was none. */
export async function nytSidenSidst(
  context: Context,
  sag: Sagsmappe,
  skema: MålOgAftaler,
  møde: Dato,
): Promise<Skemaændringer | undefined> {
  const siden = sidsteMøde(sag, møde);
  const fundet = siden === undefined ? undefined : await versionen(context, sag.repo, siden);
  if (siden === undefined || fundet === undefined) return undefined;
  return { siden, linjer: målændringer(fundet.skema, skema, læs) };
}
