/** The paper of one økonomiark: judged for its readers by their part in the ark, written second (R-180…R-182). */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { skrivPapir } from '../documents/paper.ts';
import { økonomiark } from '../documents/views/oekonomiark.ts';
import type { Økonomiark } from '../model/oekonomi.ts';
import { økonomimodtagere, økonomiroller } from '../rules/oekonomi-parter.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { demandØkonomimetode } from './oekonomi-find.ts';
import { dømLæsere, ønsket } from './papir-dom.ts';
import type { GodkendtPapir } from './papir-til-nogen.ts';

/** The word for those in Økonomi who receive the ark, whoever they are. */
export const TIL_ØKONOMI = 'økonomi';

export interface Økonomibestilling {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly ark: Økonomiark;
  /** Ids of the readers; the paper holds what all of them may have. */
  readonly modtagere: readonly string[];
  readonly today: Dato;
}

/** The ids of those in Økonomi who receive ark. @throws UserError when the kommune has named nobody */
export function demandØkonomi(kommune: Kommune): readonly string[] {
  const { enhed, modtager } = demandØkonomimetode(kommune);
  const ider = økonomimodtagere(kommune.personer.value.personer, modtager);
  if (ider.length > 0) return ider;
  throw new UserError(
    `Ingen i personer.yaml har rollen ${modtager}, så arket kan ikke sendes til ${enhed}.`,
    `Skriv en med roller: [${modtager}] i personer.yaml.`,
  );
}

/** @throws UserError when any reader may not have it · FindingsError when the template does not fit */
export function økonomipapir(context: Context, bestilling: Økonomibestilling): GodkendtPapir {
  const { kommune, sag, ark } = bestilling;
  const { modtager } = demandØkonomimetode(kommune);
  const { personer } = kommune.personer.value;
  const skabelon = loadTemplate(context, kommune, 'oekonomiark');
  const roller = økonomiroller(ark, økonomimodtagere(personer, modtager));
  const godkendt = dømLæsere({ ...bestilling, roller }, ønsket(skabelon));
  const kilde = {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    forløb: sag.forløb.value,
    ark,
    møde: sag.møder.map(({ møde }) => møde.value).find(({ id }) => id === ark.møde),
    personer,
  };
  return { godkendt, papir: skrivPapir(skabelon, økonomiark, kilde, godkendt) };
}
