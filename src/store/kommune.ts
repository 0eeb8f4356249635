/** The kommune's folder with what nearly every command about a case needs. */

import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { type Grundlag, grundlag } from '../model/grundlag.ts';
import { FILER } from './layout.ts';
import { openOpsætning, type Opsætning } from './opsaetning.ts';
import { demand, loadRequired } from './read-file.ts';
import { readSlettelog, type Slettelog } from './slettelog.ts';

export interface Kommune extends Opsætning {
  readonly grundlag: Located<Grundlag>;
  /** The cases that were erased here: none of them is opened again. */
  readonly slettelog: Slettelog;
}

/**
 * Opens the kommune's folder for a command that needs its settings to be right.
 * @throws UserError no folder, a file missing · FindingsError what is wrong with a file
 */
export function openKommune(context: Context, start: string | undefined): Kommune {
  const opsætning = openOpsætning(context, start);
  const { root } = opsætning;
  const loaded = loadRequired(context, root, FILER.grundlag, grundlag);
  return {
    ...opsætning,
    grundlag: demand(loaded),
    slettelog: readSlettelog(context, root),
    findings: [...opsætning.findings, ...loaded.findings],
  };
}
