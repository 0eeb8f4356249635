/**
 * The draft of a referat, `.git/samarbejd/kladde-<m-id>.jsonl`: one line for each thing typed, on the disk before the
 * next is asked for. Killed at any moment it holds every whole line. Never part of history; gone with the case.
 */

import { UserError } from '../base/errors.ts';
import { parentOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Kladdelinje, kladdelinje, type NyKladdelinje } from '../model/kladde.ts';
import { putInPlace, stage, writeAll } from './atomic-write.ts';
import { audit } from './git-audit.ts';
import { ensureStateFolder, stateFolder, unless } from './state-folder.ts';

export interface Draft {
  /** What was there when it was opened. */
  readonly linjer: readonly Kladdelinje[];
  /** Adds a line and answers it as it will be read. It is on the disk when this returns. */
  add(ny: NyKladdelinje): Kladdelinje;
}

function draftPath(repo: string, møde: string): string {
  return `${stateFolder(repo)}/kladde-${møde}.jsonl`;
}

/** The whole lines; what stands after the last line end was never acknowledged. */
function wholeLines(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

function parse(line: string, path: string): Kladdelinje {
  try {
    return kladdelinje.parse(JSON.parse(line));
  } catch {
    throw new UserError(
      'Kladden til referatet har en linje, der ikke kan læses.',
      `Se efter i filen, ret eller slet linjen, og kør kommandoen igen: ${path}`,
    );
  }
}

/** Every whole line of the draft; none when there is no draft. @throws UserError a line that is not ours */
export function readDraft({ files }: Context, repo: string, møde: string): readonly Kladdelinje[] {
  const path = draftPath(repo, møde);
  const bytes = files.read(path);
  if (bytes === undefined) return [];
  return wholeLines(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parse(line, path));
}

/** Takes off a line that was cut short, so that the next does not run on from it. */
function repair(context: Context, repo: string, path: string): void {
  const bytes = context.files.read(path);
  if (bytes === undefined) return;
  const whole = new TextEncoder().encode(wholeLines(bytes));
  if (whole.length < bytes.length) putInPlace(context.files, stage(context, repo, whole), path);
}

function append({ files }: Context, path: string, ny: NyKladdelinje): void {
  const isNew = files.lstat(path) === undefined;
  const handle = files.openAppend(path);
  try {
    writeAll(handle, new TextEncoder().encode(`${JSON.stringify(ny)}\n`));
    handle.fsync();
  } finally {
    handle.close();
  }
  if (isNew) files.fsyncFolder(parentOf(path));
}

/** Opens the draft of a meeting, old or new. @throws UserError the repository is not safe, a line is not ours, disk full */
export function openDraft(context: Context, repo: string, møde: string): Draft {
  audit(context.files, repo);
  ensureStateFolder(context.files, repo);
  const path = draftPath(repo, møde);
  repair(context, repo, path);
  return {
    linjer: readDraft(context, repo, møde),
    add: (ny) => {
      const linje = kladdelinje.parse(ny);
      append(context, path, ny);
      return linje;
    },
  };
}

/** The meeting is closed: its draft is of no more use. */
export function removeDraft({ files }: Context, repo: string, møde: string): void {
  const path = draftPath(repo, møde);
  unless(['ENOENT'], () => files.unlink(path));
  files.fsyncFolder(parentOf(path));
}
