/** What git's refusals mean, and what is done about two of them: there is nothing, and the folder is somebody else's. */

import { UserError } from '../base/errors.ts';
import { IoError } from '../base/io-error.ts';
import { gitEnvironment, identityEnvironment, type Signature } from './git-environment.ts';

type Env = Readonly<Record<string, string | undefined>>;
export type Run = (folder: string, args: readonly string[], signature?: Signature) => Promise<string>;
/** Starts git once; `trusted` are folders that may belong to others. */
export type Raw = (
  folder: string,
  environment: Record<string, string>,
  args: readonly string[],
  trusted?: readonly string[],
) => Promise<string>;

/** The code of the refusal to read a folder that belongs to somebody else. */
const FOREIGN = 'EFOREIGN';

function foreign(folder: string): IoError {
  return new IoError(
    FOREIGN,
    'git læser ikke mappen, for den ejes af en anden bruger.',
    `Stoler du på den, der ejer den, så skriv: git config --global --add safe.directory "${folder}"`,
  );
}

/** What git's refusal means, in words of ours. */
export function explain(error: unknown, folder: string): UserError {
  const said = error instanceof Error ? error.message : '';
  if (/spawn \S+ ENOENT/.test(said)) {
    return new UserError('Programmet git blev ikke fundet.', 'Installér git, og kør kommandoen igen.');
  }
  if (said.includes('detected dubious ownership')) return foreign(folder);
  const line = said.split('\n').find((text) => text.trim() !== '') ?? 'ukendt fejl';
  const full = /No space left|file write error/i.test(said);
  const hint = full
    ? 'Gør plads, og kør kommandoen igen.'
    : 'Ret det, git klager over, og kør kommandoen igen.';
  return new IoError(
    full ? 'ENOSPC' : 'EGIT',
    `git kunne ikke gennemføre det: ${line.trim().slice(0, 200)}`,
    hint,
  );
}

/** How git says that the commit or the path asked about is not there. */
const ABSENT =
  /bad revision|unknown revision|ambiguous argument|invalid object name|not a valid object|does not exist in|exists on disk, but not in|ended with 1 and said nothing/i;

/** For questions that git answers with an error when there is nothing: undefined then. */
export async function orUndefined(answer: Promise<string>): Promise<string | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof IoError && ABSENT.test(error.message)) return undefined;
    throw error;
  }
}

/** The folders of others that the user has told git to read. Of a folder it minds, git reads no settings. */
async function trustedFolders(raw: Raw, env: Env, folder: string): Promise<readonly string[]> {
  const ask = ['config', '--null', '--get-all', 'safe.directory'];
  const said = await orUndefined(raw(folder, identityEnvironment(env, folder), ask));
  return (said ?? '').split('\0').slice(0, -1);
}

/** Runs git for us alone: none of the user's settings but whose folders they trust, asked for only when git minds. */
export function createRun(raw: Raw, env: Env): Run {
  return async (folder, args, signature) => {
    const environment = gitEnvironment(env, folder, signature);
    try {
      return await raw(folder, environment, args);
    } catch (error) {
      if (!(error instanceof IoError) || error.code !== FOREIGN) throw error;
      return await raw(folder, environment, args, await trustedFolders(raw, env, folder));
    }
  };
}
