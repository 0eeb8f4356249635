/** The verdict on a repository after a fault: wholly old or wholly new, and git, history and litter agree. */

import { complaints, contentsOf, git, litterIn } from './real-git.ts';

export interface Expected {
  /** Files before; undefined when there was no repository. */
  readonly before?: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** The commit's subject: once in history when the files are new, else not at all. */
  readonly message: string;
  /** Did the command say that it had succeeded? */
  readonly acknowledged: boolean;
}

function sameFiles(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** What is wrong; empty when nothing is. */
export function judge(repo: string, { before, after, message, acknowledged }: Expected): string[] {
  const now = contentsOf(repo);
  const isNew = sameFiles(now, after);
  if (!isNew && !(before && sameFiles(now, before))) return [`mixed state: ${Object.keys(now).join(' ')}`];
  const commits = git(repo, 'log', '--format=%s')
    .split('\n')
    .filter((line) => line === message).length;
  return [
    ...(acknowledged && !isNew ? ['acknowledged and lost'] : []),
    ...(commits === (isNew ? 1 : 0) ? [] : [`${commits} commits for ${isNew ? 'new' : 'old'} files`]),
    ...complaints(repo),
    ...litterIn(repo),
  ];
}
