/** Opening the folder for a check: one file that is not in order does not hide what is wrong with the others. */

import { FindingsError } from '../base/errors.ts';
import type { Context } from '../context.ts';

/** What `open` gives. @throws FindingsError the faults of form in every file of the folder, when one of them stops it */
export async function åbnTilTjek<T>(context: Context, start: string | undefined, open: () => T): Promise<T> {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    const { formfund } = await import('../store/formfund.ts');
    throw new FindingsError(formfund(context, start, error.findings));
  }
}
