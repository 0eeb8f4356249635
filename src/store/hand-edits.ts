/** Manual edits are normal: plain files. Those in files a plan touches are kept as a commit of their own, or stop the command. */

import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { audit } from './git-audit.ts';
import type { Plan } from './plan.ts';

/**
 * The planned paths that differ from the last commit, when they may be committed first.
 * @param medtag true: include them; false: refuse; undefined: ask when there is a terminal, else refuse
 * @throws UserError when there are some and they may not be included. One git process.
 */
export async function handEdits(
  context: Context,
  repo: string,
  plan: Plan,
  medtag: boolean | undefined,
): Promise<readonly string[]> {
  const paths = plan.changes.map((change) => change.path);
  const edited = await context.git.status(audit(context.files, repo), paths);
  if (edited.length === 0 || medtag === true) return edited;
  const names = opremsning(edited);
  const ask = medtag === undefined && context.terminal.interactive;
  if (ask && (await context.prompter.confirm(`Gem først det, du selv har rettet i ${names}?`))) return edited;
  throw new UserError(
    `${names} er rettet i hånden og endnu ikke gemt i git.`,
    'Kør kommandoen igen med --medtag, så bliver dine rettelser gemt først.',
  );
}
