/** A rendered paper as it lies on disk: has anybody written in it since it was made? The fingerprint in its front matter says so. */

import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { papirhoved } from '../model/papirhoved.ts';
import { readFrontMatter } from './front-matter.ts';

export interface Gengivet {
  /** Relative to the repository. */
  readonly path: string;
  /** Of the bytes on disk, for the plan's `before`. */
  readonly hash: string;
  /** The text after the front matter; undefined when the file cannot be read as a paper. */
  readonly body: string | undefined;
  /** The name of the template it was made from; undefined like the text. */
  readonly skabelon: string | undefined;
  /** Somebody has changed the text, or the front matter so that nobody can tell. */
  readonly rettet: boolean;
}

/** The paper at `path`; undefined when there is none. */
export function readRendered(context: Context, repo: string, path: string): Gengivet | undefined {
  const bytes = context.files.read(joinPath(repo, path));
  if (bytes === undefined) return undefined;
  const { doc } = readFrontMatter(path, bytes, papirhoved);
  const rettet = doc === undefined || context.hash(doc.body) !== doc.value.indhold;
  return { path, hash: context.hash(bytes), body: doc?.body, skabelon: doc?.value.skabelon, rettet };
}
