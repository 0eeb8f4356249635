/** One edit of one of the kommune's own files: read again under the lock, judged, changed with its comments kept. */

import type * as z from 'zod';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { type Applied, change } from '../store/change.ts';
import type { EditOp } from '../store/edit.ts';
import { edited } from '../store/edited.ts';
import type { Kommune } from '../store/kommune.ts';
import { written } from '../store/plan.ts';
import { demand, loadRequired } from '../store/read-file.ts';

export interface FileEdit {
  /** The commit's subject; see plan.ts. */
  readonly message: string;
  readonly ops: readonly EditOp[];
}

export interface EditedFile<S extends z.ZodType> {
  /** Relative to the kommune's folder. */
  readonly path: string;
  readonly schema: S;
  /** The command's words, for those who wait for the lock. */
  readonly command: string;
}

/**
 * Changes the file as `work` says after reading it.
 * @throws FindingsError when the file is not in order, or would not be; what `work` throws goes through, nothing written
 */
export async function editFile<S extends z.ZodType>(
  context: Context,
  { root }: Pick<Kommune, 'root'>,
  { path, schema, command }: EditedFile<S>,
  options: { readonly vis: boolean; readonly medtag: boolean },
  work: (doc: Located<z.output<S>>) => FileEdit,
): Promise<Applied> {
  const plan = () => {
    const loaded = loadRequired(context, root, path, schema);
    const { message, ops } = work(demand(loaded));
    const { text } = edited(loaded, ops, schema);
    return Promise.resolve({ message, changes: [written(path, loaded.hash, text)] });
  };
  return await change(context, root, plan, { ...options, command });
}
