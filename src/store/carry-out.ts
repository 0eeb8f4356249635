/**
 * A journalled change is carried out: hand edits committed, files put in place, one commit. Every step may have
 * been done before (by a run that was cut off), so each looks first; a fresh run skips the questions to git.
 */

import { UserError } from '../base/errors.ts';
import { IoError } from '../base/io-error.ts';
import { parentOf } from '../base/sti.ts';
import type { AuditedRepo, CommitRequest, Context } from '../context.ts';
import { ensureFolder, putInPlace, removeEmptyFolders, stage } from './atomic-write.ts';
import { bytesAfter, readPlanned, stateOf } from './disk-state.ts';
import { audit } from './git-audit.ts';
import type { Journal } from './journal.ts';
import type { Change } from './plan.ts';

/** git's own locks held by others (an editor's status, say): about two seconds of patience. */
const BUSY = /index\.lock|cannot lock ref|Unable to create/i;
const ATTEMPTS = 20;

/** Calls git again while another git holds its locks. `orElse` may settle a refusal before that. */
async function patiently(
  context: Context,
  repo: string,
  call: (audited: AuditedRepo) => Promise<void>,
  orElse: (audited: AuditedRepo) => Promise<boolean> = async () => false,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await call(audit(context.files, repo));
      return;
    } catch (error) {
      if (await orElse(audit(context.files, repo))) return;
      if (!(error instanceof IoError) || !BUSY.test(error.message)) throw error;
      if (attempt === ATTEMPTS) {
        throw new UserError(
          'En anden git-kommando er i gang i mappen, eller en blev afbrudt.',
          busyHint(repo),
        );
      }
      await context.processes.sleep(100);
    }
  }
}

/** git may have died after it had committed, or a git left behind by a killed run did the work. */
async function commitPatiently(context: Context, repo: string, request: CommitRequest): Promise<void> {
  const { git } = context;
  await patiently(
    context,
    repo,
    async (audited) => await git.commit(audited, request),
    async (audited) => {
      const done = await git.hasTx(audited, request.tx);
      if (done) await resetIndex(context, repo, [...request.added, ...request.changed]);
      return done;
    },
  );
}

/**
 * git moves HEAD before it replaces its index: killed between the two, it would show the change as undone and the
 * user's next commit would undo it.
 */
export async function resetIndex(context: Context, repo: string, paths: readonly string[]): Promise<void> {
  await patiently(context, repo, async (audited) => await context.git.unstage(audited, paths));
}

function busyHint(repo: string): string {
  return `Vent, til den er færdig. Er du sikker på, at ingen er i gang, så slet ${repo}/.git/index.lock`;
}

/** Is the commit still to be made? Not when a commit has its transaction, nor when somebody committed the files by hand. */
async function isMissing(
  context: Context,
  repo: string,
  tx: string,
  paths: readonly string[],
): Promise<boolean> {
  if (await context.git.hasTx(audit(context.files, repo), tx)) return false;
  return (await context.git.status(audit(context.files, repo), paths)).length > 0;
}

async function commitIncluded(
  context: Context,
  repo: string,
  journal: Journal,
  fresh: boolean,
): Promise<void> {
  const { included, identity } = journal;
  const tx = `${journal.tx}-h`;
  if (included.length === 0 || (!fresh && !(await isMissing(context, repo, tx, included)))) return;
  const message = 'rediger: ændret i hånden';
  await commitPatiently(context, repo, { added: included, changed: [], message, tx, identity });
}

async function commitChanges(
  context: Context,
  repo: string,
  journal: Journal,
  fresh: boolean,
): Promise<void> {
  const { changes, message, tx, identity } = journal;
  const paths = changes.map((change) => change.path);
  if (!fresh && !(await isMissing(context, repo, tx, paths))) {
    await resetIndex(context, repo, paths);
    return;
  }
  const added = changes.filter((change) => change.kind === 'create').map((change) => change.path);
  const changed = paths.filter((path) => !added.includes(path));
  await commitPatiently(context, repo, { added, changed, message, tx, identity });
}

/** All new bytes are on the disk before the first file changes, so that a full disk changes none. */
function writeFiles(context: Context, repo: string, pending: readonly Change[]): void {
  const { files } = context;
  const staged = pending.map((change) => {
    const bytes = bytesAfter(change);
    return { path: `${repo}/${change.path}`, temporary: bytes && stage(context, repo, bytes) };
  });
  for (const { path, temporary } of staged) {
    if (temporary === undefined) {
      removeFile(context, path);
    } else {
      ensureFolder(files, parentOf(path));
      putInPlace(files, temporary, path);
    }
  }
}

/** Removes a file of the repository durably. The folders it may leave empty are the caller's to remove. */
export function removeFile({ files }: Context, path: string): void {
  files.unlink(path);
  files.fsyncFolder(parentOf(path));
}

function stopAt(change: Change, repo: string): never {
  const way =
    change.kind === 'create'
      ? 'Flyt filen et andet sted hen, og kør kommandoen igen.'
      : `Gem din udgave et andet sted, skriv git -C "${repo}" restore -- ${change.path}, og kør kommandoen igen.`;
  throw new UserError(
    `En ændring blev afbrudt, og ${change.path} er siden rettet i hånden. Samarbejd skriver ikke hen over din rettelse.`,
    way,
  );
}

/**
 * Does what the journal says, from wherever it was left.
 * @param fresh nothing of it has been done yet, and the caller has compared every file with the plan
 * @throws UserError when a file is neither as before nor as after: then nothing more is written
 */
export async function carryOut(
  context: Context,
  repo: string,
  journal: Journal,
  fresh: boolean,
): Promise<void> {
  const states = journal.changes.map((change) => ({
    change,
    state: fresh ? 'before' : stateOf(context, change, readPlanned(context, repo, change.path)),
  }));
  const foreign = states.find(({ state }) => state === 'other');
  if (foreign) stopAt(foreign.change, repo);
  await commitIncluded(context, repo, journal, fresh);
  const pending = states.filter(({ state }) => state === 'before').map(({ change }) => change);
  writeFiles(context, repo, pending);
  for (const { kind, path } of journal.changes) {
    if (kind === 'remove') removeEmptyFolders(context.files, parentOf(`${repo}/${path}`), repo);
  }
  await commitChanges(context, repo, journal, fresh);
}
