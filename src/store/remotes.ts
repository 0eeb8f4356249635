/** The servers a repository knows of, read from its own config and refs. Nobody is called: this program uses no network. */

import type { Files } from '../context.ts';
import { parseGitConfig } from './git-config.ts';

export interface Fjernlager {
  readonly navn: string;
  /** The address without user name and password. */
  readonly adresse: string;
  /** Does the server, as far as this machine knows, have the newest change? */
  readonly sendt: boolean;
}

function text(files: Files, path: string): string {
  const bytes = files.read(path);
  return bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes).trim();
}

/** The commit a ref points at: its own file, else git's packed list. */
function commitOf(files: Files, git: string, ref: string): string | undefined {
  const loose = text(files, `${git}/${ref}`);
  if (loose !== '') return loose;
  const line = text(files, `${git}/packed-refs`)
    .split('\n')
    .find((one) => one.endsWith(` ${ref}`));
  return line?.split(' ')[0];
}

function withoutUser(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^@/]*@/i, '$1');
}

/** Every server in `.git/config` of the repository at `repo`; empty when there is none. */
export function fjernlagre(files: Files, repo: string): readonly Fjernlager[] {
  const git = `${repo}/.git`;
  const settings = parseGitConfig(text(files, `${git}/config`)) ?? [];
  const branch = /^ref: refs\/heads\/(.+)$/.exec(text(files, `${git}/HEAD`))?.[1];
  const newest = branch === undefined ? undefined : commitOf(files, git, `refs/heads/${branch}`);
  return settings
    .filter(({ shown }) => shown === 'remote.*.url')
    .map(({ key, value }) => {
      const navn = key.slice('remote.'.length, -'.url'.length);
      const there = branch && commitOf(files, git, `refs/remotes/${navn}/${branch}`);
      return { navn, adresse: withoutUser(value), sendt: newest !== undefined && there === newest };
    });
}
