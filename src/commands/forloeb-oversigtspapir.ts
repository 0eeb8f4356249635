/** The shared overview for one reader: judged by the citizen's consent to it first, written second. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { skrivPapir } from '../documents/paper.ts';
import { sagsoversigt } from '../documents/views/sagsoversigt.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Person } from '../model/personer.ts';
import { rollerIForløb } from '../rules/forloeb-roller.ts';
import { gældendeSamtykker } from '../rules/samtykke-gaeldende.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadMål } from '../store/maal.ts';
import { demand } from '../store/read-file.ts';
import { loadTemplate } from '../store/templates.ts';
import { dømLæsere, ønsket } from './papir-dom.ts';
import type { GodkendtPapir } from './papir-til-nogen.ts';

export interface Oversigtsbestilling {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  /** `borger`, or an id from personer.yaml or the network. */
  readonly til: string;
  readonly today: Dato;
}

/** @throws UserError when the reader may not have it · FindingsError when the template or the goals are not in order */
export function oversigtspapir(context: Context, bestilling: Oversigtsbestilling): GodkendtPapir {
  const { kommune, sag, til, today } = bestilling;
  const skabelon = loadTemplate(context, kommune, 'sagsoversigt');
  const godkendt = dømLæsere({ kommune, sag, modtagere: [til], today }, ønsket(skabelon));
  const mål = loadMål(context, kommune, sag.id);
  const kilde = {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    forløb: sag.forløb.value,
    møder: sag.møder.map((m) => m.møde.value),
    skema: mål && demand(mål).value,
    samtykker: gældendeSamtykker(
      sag.samtykker.map((s) => s.value),
      today,
    ),
    personer: kommune.personer.value.personer,
    roller: rollerPr(sag.forløb.value, kommune.personer.value.personer, today),
    dag: today,
  };
  return { godkendt, papir: skrivPapir(skabelon, sagsoversigt, kilde, godkendt) };
}

/** The roles in the case on a day, by the id of whoever has any. */
function rollerPr(forløb: Forløb, personer: readonly Person[], dag: Dato) {
  const alle = personer.map(({ id }) => [id, rollerIForløb(forløb, id, dag)] as const);
  return new Map(alle.filter(([, roller]) => roller.length > 0));
}
