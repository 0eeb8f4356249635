/**
 * git through simple-git's `.raw`, loaded at first use. Fixed subcommands; ids and paths stand after `--` or inside
 * `commit:path`, never where an option could (threats G2). Commands that print nothing are avoided where they are
 * common: simple-git waits 50 ms after each of those.
 */

import type { AuditedRepo, Clock, CommitRequest, Git } from '../context.ts';
import { copenhagenDate } from './clock.ts';
import { gitOptions, identityEnvironment } from './git-environment.ts';
import { createRun, explain, orUndefined, type Raw, type Run } from './git-run.ts';
import {
  parseHistory,
  parseIdentity,
  parseLines,
  parseLog,
  parseStatus,
  parseTrailers,
} from './git-output.ts';

type Env = Readonly<Record<string, string | undefined>>;

const COMMIT = /^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$/;

const raw: Raw = async (folder, environment, args, trusted = []) => {
  const { simpleGit } = await import('simple-git');
  const { config = [], ...options } = gitOptions(folder, environment);
  const trust = trusted.map((path) => `safe.directory=${path}`);
  try {
    return await simpleGit({ ...options, config: [...config, ...trust] })
      .env(environment)
      .raw([...args]);
  } catch (error) {
    throw explain(error, folder);
  }
};

async function commit(run: Run, folder: AuditedRepo, request: CommitRequest, at: string): Promise<void> {
  const { added, changed, message, tx, identity } = request;
  if (added.length > 0) await run(folder, ['add', '--verbose', '--force', '--', ...added]);
  const text = ['-m', message, '-m', `Samarbejd-Tx: ${tx}`];
  const how = ['--only', '--no-verify', '--no-gpg-sign', '--cleanup=verbatim'];
  await run(folder, ['commit', ...how, ...text, '--', ...added, ...changed], { identity, at });
}

async function show(
  run: Run,
  folder: AuditedRepo,
  commitId: string,
  path: string,
): Promise<string | undefined> {
  if (!COMMIT.test(commitId)) throw new Error('not a commit id');
  return await orUndefined(run(folder, ['cat-file', 'blob', `${commitId}:${path}`]));
}

/** `grep` for anything: every line of every file, each after its path. Attributes are not asked and nothing is converted. */
const EVERY_LINE = ['grep', '--text', '--null', '--no-color', '--full-name', '-e', ''];

async function texts(
  run: Run,
  folder: AuditedRepo,
  commitId: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!COMMIT.test(commitId)) throw new Error('not a commit id');
  const lines = await orUndefined(run(folder, [...EVERY_LINE, commitId, '--', ...paths]));
  return parseLines(lines ?? '', `${commitId}:`);
}

const STATUS = ['status', '--porcelain=v2', '--branch', '-z', '--no-renames', '--untracked-files=all'];

/**
 * @param env the process's environment: PATH is taken from it, and HOME for the identity
 * @param clock the program's one clock: commits get their date from it
 */
export function createGit(env: Env, clock: Pick<Clock, 'now'>): Git {
  const run = createRun(raw, env);
  return {
    init: async (folder) => {
      await run(folder, ['init', '--template=', '--initial-branch=main']);
    },
    commit: async (folder, request) => await commit(run, folder, request, clock.now()),
    hasTx: async (folder, tx) => {
      const format = '--format=%H %(trailers:key=Samarbejd-Tx,valueonly,separator=%x2C)';
      const log = await orUndefined(run(folder, ['log', '-100', '-z', format, 'HEAD', '--']));
      return parseTrailers(log ?? '').includes(tx);
    },
    unstage: async (folder, paths) => {
      await run(folder, ['reset', '--quiet', 'HEAD', '--', ...paths]);
    },
    isShallow: async (folder) =>
      (await run(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true',
    history: async (folder, path) => {
      const log = await orUndefined(run(folder, ['log', '-z', '--format=%H %at', 'HEAD', '--', path]));
      return parseHistory(log ?? '').map(({ commit: id, epochMs }) => ({
        commit: id,
        date: copenhagenDate(epochMs),
      }));
    },
    log: async (folder) => {
      const log = await orUndefined(run(folder, ['log', '-z', '--format=%at%n%an%n%s', 'HEAD', '--']));
      return parseLog(log ?? '').map(({ epochMs, ...rest }) => ({ ...rest, date: copenhagenDate(epochMs) }));
    },
    objects: async (folder) =>
      await run(folder, ['cat-file', '--batch-all-objects', '--batch', '--unordered']),
    show: async (folder, commitId, path) => await show(run, folder, commitId, path),
    texts: async (folder, commitId, paths) => await texts(run, folder, commitId, paths),
    status: async (folder, paths = []) => parseStatus(await run(folder, [...STATUS, '--', ...paths])),
    configuredIdentity: async (folder) => {
      const ask = ['config', '--null', '--get-regexp', '^user\\.(name|email)$'];
      return parseIdentity((await orUndefined(raw(folder, identityEnvironment(env, folder), ask))) ?? '');
    },
  };
}
