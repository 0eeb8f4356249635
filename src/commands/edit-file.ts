/** One edit of one of the kommune's own files: read again under the lock, judged, changed with its comments kept. */

import type * as z from 'zod';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { type Applied, change } from '../store/change.ts';
import { edit, type EditOp } from '../store/edit.ts';
import type { Kommune } from '../store/kommune.ts';
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
 * @throws FindingsError when the file is not in order; what `work` throws goes through, nothing written
 */
export async function editFile<S extends z.ZodType>(
  context: Context,
  kommune: Kommune,
  { path, schema, command }: EditedFile<S>,
  options: { readonly vis: boolean; readonly medtag: boolean },
  work: (doc: Located<z.output<S>>) => FileEdit,
): Promise<Applied> {
  const plan = () => {
    const loaded = loadRequired(context, kommune.root, path, schema);
    const { message, ops } = work(demand(loaded));
    const text = edit(loaded.text, ops);
    return Promise.resolve({
      message,
      changes: [{ kind: 'update', path, before: loaded.hash, text } as const],
    });
  };
  return await change(context, kommune.root, plan, { ...options, command });
}
