/**
 * A case folder may come from anybody, and git obeys what lies in `.git`. So before every git call the folder is
 * looked through: only known and harmless settings, no hooks, no links out, no borrowed objects (threats G1).
 * It reads; it runs nothing. The message names the setting, never its value.
 */

import { UserError } from '../base/errors.ts';
import type { AuditedRepo, Files } from '../context.ts';
import { parseGitConfig } from './git-config.ts';
import { settingIsAllowed } from './git-settings.ts';

const HINT =
  'Fjern det, hvis du kender det og ved, at det er i orden. Ellers er mappen måske sat op til at køre andres programmer: ' +
  'brug den ikke, og hent den igen hos den, der gav dig den.';

/** `git` is the path of the `.git`: with many cases one must know whose it is. */
function refuse(git: string, what: string): never {
  throw new UserError(`${git} indeholder noget, som samarbejd ikke tør bruge: ${what}.`, HINT);
}

/** Files in `.git` that send git elsewhere for config, objects or history. */
const ELSEWHERE = [
  'commondir',
  'gitdir',
  'config.worktree',
  'info/grafts',
  'objects/info/alternates',
  'objects/info/http-alternates',
];

/** Folders whose entries must be plain; those below `refs` are walked to the bottom. */
const PLAIN = ['', '/info', '/objects', '/objects/info', '/objects/pack', '/hooks', '/samarbejd'];

function decode(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes);
}

function auditFolder(files: Files, git: string, below: string, deep: boolean): void {
  for (const { name, kind } of files.list(git + below) ?? []) {
    if (kind === 'link' || kind === 'other') refuse(git, `en genvej i .git${below}`);
    if (deep && kind === 'folder') auditFolder(files, git, `${below}/${name}`, deep);
  }
}

function auditHooks(files: Files, git: string): void {
  for (const { name } of files.list(`${git}/hooks`) ?? []) {
    const mode = files.lstat(`${git}/hooks/${name}`)?.mode ?? 0;
    if (!name.endsWith('.sample') && (mode & 0o111) !== 0)
      refuse(git, 'hooks (programmer, som git kører af sig selv)');
  }
}

function auditConfig(files: Files, git: string): void {
  const settings = parseGitConfig(decode(files.read(`${git}/config`)));
  if (settings === undefined) refuse(git, 'config (kan ikke læses sikkert)');
  const bad = settings.find((setting) => !settingIsAllowed(setting));
  if (bad) refuse(git, `indstillingen ${bad.shown}`);
}

const DRIVER = /(?:^|\s)(filter|diff|merge)=(?!(?:union|binary|text)(?:\s|$))/;

function auditAttributes(files: Files, git: string, path: string): void {
  const lines = decode(files.read(path)).split(/\r?\n/);
  const name = lines.map((line) => DRIVER.exec(line)?.[1]).find((driver) => driver !== undefined);
  if (name !== undefined) refuse(git, `${name}= i gitattributes`);
}

/**
 * @param repo absolute path of the folder that should hold `.git`
 * @returns the same path, stamped as looked through: the only way to ask git about a folder
 * @throws UserError when there is no `.git` folder, or something in it could run, read or send
 */
export function audit(files: Files, repo: string): AuditedRepo {
  const git = `${repo}/.git`;
  const kind = files.lstat(git)?.kind;
  if (kind === undefined) {
    throw new UserError(
      `Mappen er ikke under git: ${repo}`,
      'Gå til den mappe, som samarbejd har lavet, og kør kommandoen dér.',
    );
  }
  if (kind !== 'folder') refuse(git, '.git er ikke en mappe');
  for (const below of PLAIN) auditFolder(files, git, below, false);
  for (const below of ['/refs', '/logs']) auditFolder(files, git, below, true);
  const elsewhere = ELSEWHERE.find((path) => files.lstat(`${git}/${path}`) !== undefined);
  if (elsewhere !== undefined) refuse(git, elsewhere);
  auditHooks(files, git);
  auditConfig(files, git);
  auditAttributes(files, git, `${git}/info/attributes`);
  auditAttributes(files, git, `${repo}/.gitattributes`);
  return repo as AuditedRepo;
}
