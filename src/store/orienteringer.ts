/** orienteringer.yaml in the kommune's folder; not there until the first half-yearly report has been given. */

import type { Context } from '../context.ts';
import { type Orienteringer, orienteringer } from '../model/orienteringer.ts';
import { ORIENTERINGSFIL } from './layout.ts';
import { type LoadedFile, loadFile } from './read-file.ts';

/** Undefined when there is none. @param root the kommune's folder */
export function loadOrienteringer(context: Context, root: string): LoadedFile<Orienteringer> | undefined {
  return loadFile(context, root, ORIENTERINGSFIL, orienteringer);
}
