/** Where the declaration is kept: beside the consents, one for each day, made again as long as nobody has changed it by hand. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Papir } from '../documents/paper.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { SAMTYKKEMAPPE } from '../store/layout.ts';
import type { Change } from '../store/plan.ts';
import { gemOgLog } from './forloeb-delingslog.ts';

interface Erklæring {
  readonly papir: Papir;
  readonly godkendt: Godkendt;
}

interface Valg {
  readonly today: Dato;
  /** The consent it shows, when that is recorded: part of the name. */
  readonly samtykke: string | undefined;
  readonly html: boolean;
}

/** The paper, its page and its line in the disclosure log. @throws UserError there is one already for that day */
export async function erklæringsfiler(
  context: Context,
  sag: Sagsmappe,
  { papir, godkendt }: Erklæring,
  { today, samtykke, html }: Valg,
): Promise<readonly Change[]> {
  const navn = ['erklaering', today, ...(samtykke === undefined ? [] : [samtykke])].join('-');
  const path = `${SAMTYKKEMAPPE}/${navn}.md`;
  if (context.files.lstat(joinPath(sag.repo, path)) !== undefined)
    throw new UserError(
      `${path} er allerede lavet.`,
      'Brug den, eller slet den, hvis den ikke er skrevet under, og kør kommandoen igen.',
    );
  const changes = gemOgLog(context, sag, { path, papir, godkendt }, today);
  if (!html) return changes;
  const { toHtml } = await import('../export/html.ts');
  const text = await toHtml(papir.markdown, papir);
  return [...changes, { kind: 'create', path: `${SAMTYKKEMAPPE}/${navn}.html`, text }];
}
