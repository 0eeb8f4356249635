/** The one door through which a repository is changed: lock, recover, read, plan, journal, write, one commit. */

import { UserError } from '../base/errors.ts';
import { IoError } from '../base/io-error.ts';
import { randomTail } from '../base/id.ts';
import type { Context, Identity } from '../context.ts';
import { carryOut } from './carry-out.ts';
import { warnIfClockIsBehind } from './clock-behind.ts';
import { readPlanned } from './disk-state.ts';
import { audit } from './git-audit.ts';
import { type HandEditOptions, handEdits } from './hand-edits.ts';
import { identity } from './identity.ts';
import { type Journal, removeJournal, writeJournal } from './journal.ts';
import { withLock } from './lock.ts';
import { type Change, checkPlan, type Plan } from './plan.ts';
import { recover, settle } from './recover.ts';
import { type Before, rollBack } from './roll-back.ts';
import { ensureStateFolder } from './state-folder.ts';

export interface ChangeOptions extends HandEditOptions {
  /** The command as typed without its values (`møde indkald`): shown to others who wait for the lock. */
  readonly command?: string;
  /** `--vis`: plan and check, write nothing. */
  readonly vis?: boolean;
}

export interface Applied {
  /** The transaction in the commit's trailer; undefined when nothing was written (nothing to change, or `vis`). */
  readonly tx: string | undefined;
  readonly message: string;
  /** Without the updates that would leave a file as it was. */
  readonly changes: readonly Change[];
  /** Hand-edited paths that were committed first. */
  readonly included: readonly string[];
}

const UNFINISHED = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

function refuseUnfinished({ files }: Context, repo: string): void {
  if (UNFINISHED.every((name) => files.lstat(`${repo}/.git/${name}`) === undefined)) return;
  throw new UserError(
    'En fletning i git er ikke gjort færdig i mappen.',
    'Gør den færdig eller fortryd den, og kør kommandoen igen.',
  );
}

/** Plans, and leaves out what changes nothing. */
async function plan(context: Context, work: () => Promise<Plan>): Promise<Plan> {
  const whole = await work();
  checkPlan(whole);
  const changes = whole.changes.filter(
    (one) => one.kind !== 'update' || context.hash(one.text) !== one.before,
  );
  return { message: whole.message, changes };
}

/** Reads what the plan starts from. @throws UserError when a file is not as the plan saw it */
function readBefore(context: Context, repo: string, changes: readonly Change[]): Before {
  const before = new Map<string, Uint8Array | undefined>();
  for (const one of changes) {
    const bytes = readPlanned(context, repo, one.path);
    const expected = one.kind === 'create' ? undefined : one.before;
    if ((bytes && context.hash(bytes)) !== expected) {
      const what = one.kind === 'create' ? 'findes allerede' : 'blev ændret, mens kommandoen kørte';
      throw new UserError(`${one.path} ${what}.`, 'Intet er skrevet. Se på filen, og kør kommandoen igen.');
    }
    before.set(one.path, bytes);
  }
  return before;
}

function nothing({ message, changes }: Plan): Applied {
  return { tx: undefined, message, changes, included: [] };
}

/** Whatever fails after the commit is tidied by the next command, and is no failure of this one. */
function tidily(call: () => void): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
  }
}

async function apply(
  context: Context,
  repo: string,
  who: Identity,
  planned: Plan,
  options: HandEditOptions,
): Promise<Applied> {
  if (planned.changes.length === 0) return nothing(planned);
  const before = readBefore(context, repo, planned.changes);
  const paths = planned.changes.map(({ path }) => path);
  const included = await handEdits(context, repo, paths, options);
  const tail = (): string => randomTail((n) => context.random.below(n));
  const journal: Journal = { ...planned, tx: `${tail()}-${tail()}`, identity: who, included, scaffold: '' };
  try {
    writeJournal(context, repo, journal);
    await carryOut(context, repo, journal, true);
  } catch (error) {
    await rollBack(context, repo, journal, before, error);
  }
  tidily(() => removeJournal(context, repo));
  return { ...planned, tx: journal.tx, included };
}

/**
 * Carries out what `work` plans, whole or not at all (threats §6).
 * Git processes: 2 for known files (what is edited by hand, commit), 3 when files are new.
 * @param repo absolute path of the repository (the folder that holds `.git`)
 * @param work reads the files and plans; it runs under the lock, so nobody else changes them meanwhile. What it
 *   throws goes through unchanged, nothing written.
 * @throws UserError no identity, lock held, hand edits in the way, `.git` not safe, disk full
 */
export async function change(
  context: Context,
  repo: string,
  work: () => Promise<Plan>,
  options: ChangeOptions = {},
): Promise<Applied> {
  audit(context.files, repo);
  if (options.vis === true) {
    await settle(context, repo);
    return nothing(await plan(context, work));
  }
  const who = await identity(context, repo);
  refuseUnfinished(context, repo);
  warnIfClockIsBehind(context, repo);
  ensureStateFolder(context.files, repo);
  return await withLock(context, repo, options.command ?? '', async () => {
    await recover(context, repo);
    return await apply(context, repo, who, await plan(context, work), options);
  });
}

export { settle } from './recover.ts';
