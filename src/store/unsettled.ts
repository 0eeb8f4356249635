/** A change that was cut off is finished before anything is read: readers refuse here, and the command's wrapper mends it. */

import type { Context } from '../context.ts';
import { hasJournal } from './journal.ts';

/** There is a change that was cut off in `repo`; what stands there now is neither old nor new. */
export class Unsettled extends Error {
  readonly repo: string;

  constructor(repo: string) {
    super('a change was cut off');
    this.repo = repo;
  }
}

/** Costs one `lstat`. @throws Unsettled when a change to the repository was cut off */
export function demandSettled(context: Context, repo: string): void {
  if (hasJournal(context, repo)) throw new Unsettled(repo);
}
