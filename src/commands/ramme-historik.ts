/** What git can say of the ramme: the last day its answers changed, whatever else happened to the file. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { type Historik, rammeIndhold } from '../rules/ramme.ts';
import { historyIsWhole, udgaver } from './ramme-udgaver.ts';

/**
 * @param indhold the answers as they are on disk now
 * @param today the day answers changed that are not committed yet
 * @returns unknown without a repository, or when its history is cut off (a shallow clone)
 */
export async function rammehistorik(
  context: Context,
  root: string,
  indhold: string,
  today: Dato,
): Promise<Historik> {
  if (!historyIsWhole(context, root)) return { kind: 'unknown' };
  let lastChange: Dato | undefined;
  for await (const { date, ramme } of udgaver(context, root)) {
    if (ramme === undefined || rammeIndhold(ramme) !== indhold) break;
    lastChange = date;
  }
  return { kind: 'known', lastChange: lastChange ?? today, uncommitted: lastChange === undefined };
}
