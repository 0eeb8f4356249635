/** What git can say of the ramme: the last day its answers changed, whatever else happened to the file. */

import type { Dato } from '../base/dato.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { ramme } from '../model/ramme.ts';
import { type Historik, rammeIndhold } from '../rules/ramme.ts';
import { audit } from '../store/git-audit.ts';
import { FILER } from '../store/layout.ts';
import { readDocument } from '../store/read-document.ts';

/** The answers in one version of the file; undefined when that version could not be read. */
function indholdAf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { doc } = readDocument(FILER.ramme, new TextEncoder().encode(text), ramme);
  return doc && rammeIndhold(doc.value);
}

/**
 * @param indhold the answers as they are on disk now
 * @param today the day answers changed that are not committed yet
 * @returns unknown without a repository, or when its history is cut off (a shallow clone)
 */
export async function rammehistorik(
  { files, git }: Context,
  root: string,
  indhold: string,
  today: Dato,
): Promise<Historik> {
  const hidden = joinPath(root, '.git');
  if (files.lstat(hidden) === undefined || files.lstat(joinPath(hidden, 'shallow')))
    return { kind: 'unknown' };
  const repo = audit(files, root);
  let lastChange = today;
  for (const { commit, date } of await git.history(repo, FILER.ramme)) {
    if (indholdAf(await git.show(repo, commit, FILER.ramme)) !== indhold) break;
    lastChange = date;
  }
  return { kind: 'known', lastChange };
}
