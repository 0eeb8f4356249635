/** The papers of a meeting, saved: new ones made, old ones replaced, and nothing that somebody has written in is lost. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { type Change, written } from '../store/plan.ts';
import { type Gengivet, readRendered } from '../store/rendered.ts';
import { type GemtPapir, logAlle, papirtekst } from './forloeb-delingslog.ts';

export interface Gem {
  readonly today: Dato;
  /** Pages as well; those that are there already are always made again. */
  readonly html: boolean;
  /** Replace what somebody has written in; git keeps it. */
  readonly overskriv: boolean;
}

export const somOption = {
  kind: 'choice',
  choices: ['html'],
  description: 'html: også som sider, der kan skrives ud',
} as const;

export const overskrivOption = {
  kind: 'flag',
  description: 'erstat papirer, du har rettet i hånden; git gemmer det, du skrev',
} as const;

/** The papers, their pages and the entries in the disclosure log. @throws UserError when one is edited by hand */
export async function gemPapirer(
  context: Context,
  sag: Sagsmappe,
  papirer: readonly GemtPapir[],
  gem: Gem,
): Promise<readonly Change[]> {
  const gamle = papirer.map(({ path }) => readRendered(context, sag.repo, path));
  const sider = await Promise.all(papirer.map((gemt, i) => side(context, sag.repo, gemt, gamle[i], gem)));
  const rettede = [...gamle, ...sider].flatMap((fil) => (fil?.rettet === true ? [fil.path] : []));
  if (rettede.length > 0 && !gem.overskriv) {
    throw new UserError(
      `Du har rettet i ${opremsning(rettede)}, siden papiret blev lavet.`,
      'Intet er skrevet. Kør kommandoen igen med --overskriv, så bliver det lavet på ny; git gemmer det, du skrev.',
    );
  }
  const tekster = papirer.map((gemt, i) =>
    written(gemt.path, gamle[i]?.hash, papirtekst(context, gemt, gem.today)),
  );
  const html = sider.flatMap((fil) => (fil === undefined ? [] : [written(fil.path, fil.hash, fil.text)]));
  return [...tekster, ...html, logAlle(context, sag, papirer, gem.today)];
}

interface Side {
  readonly path: string;
  readonly hash: string | undefined;
  readonly text: string;
  readonly rettet: boolean;
}

/** The page of a paper, when there is to be one. A page that is not what its paper gives was changed by hand. */
async function side(
  context: Context,
  repo: string,
  { path: papirsti, papir }: GemtPapir,
  gammel: Gengivet | undefined,
  { html }: Gem,
): Promise<Side | undefined> {
  const path = papirsti.replace(/\.md$/, '.html');
  const bytes = context.files.read(joinPath(repo, path));
  if (bytes === undefined && !html) return undefined;
  const { toHtml } = await import('../export/html.ts');
  const page = (markdown: string) => toHtml(markdown, papir);
  const text = await page(papir.markdown);
  if (bytes === undefined) return { path, hash: undefined, text, rettet: false };
  const hash = context.hash(bytes);
  const ventet = gammel?.body === undefined ? undefined : context.hash(await page(gammel.body));
  return { path, hash, text, rettet: gammel?.rettet !== true && hash !== ventet };
}
