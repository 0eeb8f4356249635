/** Manual edits are normal: plain files. Those in files a plan touches are kept as a commit of their own, or stop the command. */

import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { audit } from './git-audit.ts';

export interface HandEditOptions {
  /** `--medtag`: include them without asking. */
  readonly medtag?: boolean;
  /** `--ja`: nothing may be asked. */
  readonly ja?: boolean;
}

/**
 * The paths that differ from the last commit, when they may be committed first.
 * Without `medtag` it asks where there is a terminal and `ja` was not said.
 * @throws UserError when there are some and they may not be included. One git process.
 */
export async function handEdits(
  context: Context,
  repo: string,
  paths: readonly string[],
  { medtag, ja }: HandEditOptions,
): Promise<readonly string[]> {
  const edited = await context.git.status(audit(context.files, repo), paths);
  if (edited.length === 0 || medtag === true) return edited;
  const names = opremsning(edited);
  const ask = ja !== true && context.terminal.interactive;
  if (ask && (await context.prompter.confirm(`Gem først det, du selv har rettet i ${names}?`))) return edited;
  throw new UserError(
    `${names} er rettet i hånden og endnu ikke gemt i git.`,
    'Kør kommandoen igen med --medtag, så bliver dine rettelser gemt først.',
  );
}
