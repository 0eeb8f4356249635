/** Everything `tjek` judges in one case: the form of every file and every rule about them. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { tjekAftaler } from '../rules/aftaler.ts';
import { tjekForløb } from '../rules/forloeb.ts';
import { tjekFaggrupper } from '../rules/moede-faggrupper.ts';
import { tjekMødefrister } from '../rules/moede-frister.ts';
import { tjekKadence } from '../rules/moede-kadence.ts';
import { tjekMødeopgaver } from '../rules/moede-opgaver.ts';
import { tjekReferat } from '../rules/moede-referat.ts';
import { tjekMøde } from '../rules/moede.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import { tjekUdsendelse } from '../rules/referat-udsendelse.ts';
import type { Grænser } from '../rules/regel.ts';
import { tjekGenbesøg } from '../rules/samtykke-genbesoeg.ts';
import { tjekSamtykke } from '../rules/samtykke-fil.ts';
import { forløbsfund, readForløb } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { samtykkeaftryk } from '../store/samtykke-indhold.ts';
import { målfund } from './maal-fund.ts';

/** All findings in the case `id`, unsorted; rules are tried on the files that are in order. */
export async function fundIForløb(
  context: Context,
  kommune: Kommune,
  id: string,
  grænser: Grænser,
  today: Dato,
): Promise<readonly Finding[]> {
  const { personer, metode: metoden, samarbejd: opsætning } = kommune;
  const metode = metoden.value;
  const samarbejd = opsætning.value;
  const mappe = readForløb(context, kommune, id);
  const form = forløbsfund(mappe);
  const forløb = mappe.forløb.doc;
  if (!forløb) return form;
  const læste = mappe.samtykker.flatMap(({ doc, data }) => (doc && data ? [{ doc, data }] : []));
  const samtykker = læste.map(({ doc }) => doc);
  const møder = mappe.møder.flatMap(({ møde }) => møde.doc ?? []);
  const alle = samtykker.map((s) => s.value);
  const kendte = kendteIForløb(personer.value, forløb.value);
  return [
    ...form,
    ...tjekForløb({ forløb, metode, samarbejd, personer: personer.value, grænser, today }),
    ...læste.flatMap(({ doc: samtykke, data }) => [
      ...tjekSamtykke({ samtykke, alle, metode, kendte, today, indhold: samtykkeaftryk(context.hash, data) }),
      ...tjekGenbesøg(samtykke, { alle, forløb: forløb.value, grænser, today }),
    ]),
    ...mappe.møder.flatMap(({ møde }) =>
      møde.doc
        ? [
            ...tjekMøde({ møde: møde.doc, metode, samarbejd, kendte }),
            ...tjekMødefrister(møde.doc, id, grænser, today),
            ...tjekMødeopgaver(møde.doc, today),
            ...tjekReferat(møde.doc, { forløb, grænser, today }),
            ...tjekAftaler(møde.doc, forløb.value, grænser, today),
          ]
        : [],
    ),
    ...tjekKadence({ forløb, møder, metode, grænser, today }),
    ...tjekFaggrupper({ forløb, møder, metode, grænser, today }, personer.value.personer),
    ...tjekUdsendelse({
      forløb,
      møder,
      samtykker,
      delinger: mappe.delinger.doc?.value.delinger ?? [],
      personer: personer.value.personer,
      metode,
      grundlag: kommune.grundlag.value,
      grænser,
      today,
    }),
    ...målfund(context, {
      kommune,
      forløb,
      samtykker: alle,
      møder,
      grænser,
      today,
    }),
  ];
}
