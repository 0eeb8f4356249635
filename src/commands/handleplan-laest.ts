/** handleplan.yaml read for a command that shows or judges it. */

import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { handleplan, type Handleplan } from '../model/handleplan.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { demand, loadRequired } from '../store/read-file.ts';

/** handleplan.yaml as a file to edit. */
export const HANDLEPLANFIL = { path: FILER.handleplan, schema: handleplan };

/** @throws FindingsError when the file is not in order */
export function læsHandleplan(context: Context, kommune: Kommune): Located<Handleplan> {
  return demand(loadRequired(context, kommune.root, FILER.handleplan, handleplan));
}
