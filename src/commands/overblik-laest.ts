/** What the overview counts, read one case at a time: as it is on disk, and as git says it was. */

import type { Dato } from '../base/dato.ts';
import { FindingsError, UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { personer } from '../model/personer.ts';
import { implementering } from '../rules/implementering.ts';
import type { Tælling } from '../rules/overblik.ts';
import { kommunetællinger } from '../rules/overblik-kommune.ts';
import { type Sagskilde, type Sagstal, sagstal } from '../rules/sagstal.ts';
import { readFristmappe } from '../store/forloeb-frister.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { loadOplevelser } from '../store/maal.ts';
import { demand, loadRequired } from '../store/read-file.ts';
import { demandSettled } from '../store/unsettled.ts';
import { grænserI } from './graenser.ts';
import { læsHandleplan } from './handleplan-laest.ts';
import { læsRamme } from './ramme-laest.ts';

/** What is demanded here today; two days are measured alike. */
export type Målestok = Pick<Sagskilde, 'metode' | 'samarbejd' | 'grænser'>;

export function målestok(kommune: Kommune): Målestok {
  const { metode, samarbejd } = kommune;
  return { metode: metode.value, samarbejd: samarbejd.value, grænser: grænserI(kommune) };
}

/**
 * The kommune's own counts.
 * @throws FindingsError when one of the files is not in order
 */
export function læsKommunen(
  context: Context,
  kommune: Kommune,
  { grænser: gældende }: Målestok,
  today: Dato,
): readonly Tælling[] {
  const { doc: ramme, tilbud, indhold } = læsRamme(context, kommune, today);
  const tal = implementering({
    ramme,
    tilbud,
    indhold,
    handleplan: læsHandleplan(context, kommune).value,
    personer: demand(loadRequired(context, kommune.root, FILER.personer, personer)).value,
    grænser: gældende,
    today,
  });
  return kommunetællinger(tal, gældende);
}

/**
 * What the case adds to the counts; undefined when one of its files is missing or not in order.
 * @throws Unsettled when a change to the case was cut off
 */
export function læsSag(
  context: Context,
  kommune: Kommune,
  id: string,
  stok: Målestok,
  today: Dato,
): Sagstal | undefined {
  demandSettled(context, joinPath(kommune.forløbsmappe, id));
  try {
    const mappe = readFristmappe(context, kommune, id);
    const svar = loadOplevelser(context, kommune, id);
    if (mappe === undefined || mappe.mangelfuld || (svar && svar.doc === undefined)) return undefined;
    return sagstal({ ...mappe, ...stok, oplevelser: svar?.doc?.value.oplevelser ?? [], today });
  } catch (error) {
    // A file that is no ordinary file, or the like: the case cannot be counted, and `tjek` says why.
    if (error instanceof UserError || error instanceof FindingsError) return undefined;
    throw error;
  }
}
