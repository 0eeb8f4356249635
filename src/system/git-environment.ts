/**
 * How git is started so that nothing but our own words steer it: own environment, no user or system config, no
 * hooks, no helpers, everything synced to disk. What a received repository may still say is judged in
 * store/git-audit.ts before each call (threats G1, G3, D5).
 */

import path from 'node:path';
import type { SimpleGitOptions } from 'simple-git';
import type { Identity } from '../context.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Passed with `-c` to every call: these win over the repository's own config. */
const CONFIG = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.fsync=all',
  'core.symlinks=false',
  'core.quotepath=false',
  'core.autocrlf=false',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.sharedRepository=0600',
  'core.sshCommand=false',
  'core.askPass=',
  'core.pager=cat',
  'core.editor=false',
  'color.ui=false',
  'commit.gpgSign=false',
  'credential.helper=',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'gc.auto=0',
  'maintenance.auto=false',
  'i18n.commitEncoding=UTF-8',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
];

/** simple-git refuses these unless told: here each of them turns something off. */
const UNSAFE = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeSshCommand: true,
  allowUnsafeAskPass: true,
  allowUnsafePager: true,
  allowUnsafeEditor: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeTemplateDir: true,
};

/** Who commits, and when: a moment in UTC as `YYYY-MM-DDTHH:MM:SSZ`. */
export interface Signature {
  readonly identity: Identity;
  readonly at: string;
}

/** The whole environment of a git process in `folder`: nothing inherited but where programs are (threats G3). */
export function gitEnvironment(env: Env, folder: string, signature?: Signature): Record<string, string> {
  const own: Record<string, string> = {
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: path.dirname(folder),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  for (const name of ['PATH', 'Path', 'SystemRoot']) {
    const value = env[name];
    if (value !== undefined) own[name] = value;
  }
  if (signature === undefined) return own;
  const { name, email } = signature.identity;
  return {
    ...own,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: signature.at,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: signature.at,
  };
}

/** The environment for asking who the user is: the one question where the user's own config is read. Reading runs nothing. */
export function identityEnvironment(env: Env, folder: string): Record<string, string> {
  const { GIT_CONFIG_GLOBAL: _global, GIT_CONFIG_NOSYSTEM: _system, ...own } = gitEnvironment(env, folder);
  for (const name of ['HOME', 'XDG_CONFIG_HOME', 'USERPROFILE']) {
    const value = env[name];
    if (value !== undefined) own[name] = value;
  }
  return own;
}

/**
 * simple-git calls a git that was killed by a signal, or that failed without a word, a success. Here only exit
 * code 0 is one.
 */
const errors: NonNullable<SimpleGitOptions['errors']> = (error, { exitCode, stdErr, stdOut }) => {
  if (error !== undefined || exitCode === 0) return error;
  const said = Buffer.concat([...stdErr, ...stdOut]);
  return said.length > 0 ? said : Buffer.from(`git ended with ${exitCode ?? 'a signal'} and said nothing`);
};

/** Options for simple-git in `folder` with an environment from above. */
export function gitOptions(folder: string, environment: Record<string, string>): Partial<SimpleGitOptions> {
  return {
    baseDir: folder,
    config: CONFIG,
    errors,
    unsafe: UNSAFE,
    allowEnvironment: Object.keys(environment).filter((name) => name.startsWith('GIT_')),
    // Its default waits 50 ms after `exit` and can cut output short.
    completion: { onClose: true, onExit: false },
  };
}
