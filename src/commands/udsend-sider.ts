/** Pages to print of the papers a meeting has: as the papers are now, for all of them, in one commit. */

import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { nyesteDelinger } from '../rules/udsendelse.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { type Change, type Plan, written } from '../store/plan.ts';
import { readRendered } from '../store/rendered.ts';
import { loadTemplate } from '../store/templates.ts';
import type { FundetMøde } from './moede-find.ts';

/** @throws UserError the meeting has no papers, or a page was changed by hand and may not be replaced */
export async function sideplan(
  context: Context,
  { kommune, sag, fundet }: { kommune: Kommune; sag: Sagsmappe; fundet: FundetMøde },
  overskriv: boolean,
): Promise<Plan> {
  const { mappe, møde } = fundet;
  const papirer = new Set(nyesteDelinger(sag.delinger.value.delinger, mappe).map((p) => p.deling.papir));
  const sider = await Promise.all([...papirer].map((papir) => side(context, kommune, sag.repo, papir)));
  const alle = sider.flatMap((s) => s ?? []);
  if (alle.length === 0) {
    throw new UserError('Mødet har ingen papirer endnu.', `Se mødet med: samarbejd møde vis ${sag.id}`);
  }
  const andre = alle.filter(({ findes, text }) => findes !== undefined && findes !== context.hash(text));
  if (andre.length > 0 && !overskriv) {
    throw new UserError(
      `Siderne er ikke, som papirerne er nu: ${opremsning(andre.map(({ path }) => path))}.`,
      'Intet er skrevet. Kør kommandoen igen med --overskriv, så laves de på ny; git gemmer det, der stod.',
    );
  }
  const changes = alle.map(({ path, findes, text }): Change => written(path, findes, text));
  return { message: `møde: sider til udskrift ${møde.value.id} (${sag.id})`, changes };
}

/** The page of one paper, as it is and as it should be; undefined when the paper is gone. */
async function side(context: Context, kommune: Kommune, repo: string, papir: string) {
  const { body, skabelon } = readRendered(context, repo, papir) ?? {};
  if (body === undefined || skabelon === undefined) return undefined;
  const { toHtml } = await import('../export/html.ts');
  const { hoved } = loadTemplate(context, kommune, skabelon);
  const path = papir.replace(/\.md$/, '.html');
  const bytes = context.files.read(joinPath(repo, path));
  return {
    path,
    findes: bytes && context.hash(bytes),
    text: await toHtml(body, hoved),
  };
}
