/** Every økonomiark of the kommune, case by case, without the citizens: the id of the case is all that is known of them. */

import { FindingsError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Sagsark } from '../rules/oekonomi-samlet.ts';
import { listForløb } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadØkonomi } from '../store/maal.ts';
import { demandSettled } from '../store/unsettled.ts';

/** @throws FindingsError when one of the files cannot be read: a sum of some of them is no sum */
export function læsAlleArk(context: Context, kommune: Kommune): readonly Sagsark[] {
  const filer = listForløb(context, kommune).flatMap((forløb) => {
    demandSettled(context, joinPath(kommune.forløbsmappe, forløb));
    const loaded = loadØkonomi(context, kommune, forløb);
    return loaded ? [{ forløb, loaded }] : [];
  });
  const ulæselige = filer.flatMap(({ loaded }) => (loaded.doc === undefined ? loaded.findings : []));
  if (ulæselige.length > 0) throw new FindingsError(ulæselige);
  return filer.flatMap(({ forløb, loaded }) => (loaded.doc?.value.ark ?? []).map((ark) => ({ forløb, ark })));
}
