/** Every YAML file of a case as plain data, whatever it is called: for showing all there is, not for judging it. */

import { FindingsError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { decode } from './text.ts';
import { filesBelow } from './walk.ts';
import { dataOf, type YamlData } from './yaml-tree.ts';
import { readYaml } from './yaml-source.ts';

export interface CaseFile {
  /** Relative to the case. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file of the case but git's own, sorted by path. Links are passed over: they lead out of the case. */
export function caseFiles({ files }: Context, repo: string): readonly CaseFile[] {
  return filesBelow(files, repo, ['.git']).flatMap((path) => {
    const at = joinPath(repo, path);
    const bytes = files.lstat(at)?.kind === 'file' ? files.read(at) : undefined;
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}

/** The data of a YAML file of the case. @throws FindingsError when it cannot be read: nothing is to be left out unseen */
export function yamlData({ path, bytes }: CaseFile): YamlData {
  const { root, findings } = readYaml(path, decode(path, bytes).text);
  if (root) return dataOf(root);
  throw new FindingsError(findings);
}
