/** Every deadline of a kommune and its cases, read one case at a time, so that thousands take no more memory than one and their deadlines. */

import type { Dato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Context } from '../context.ts';
import { handleplan } from '../model/handleplan.ts';
import { ramme } from '../model/ramme.ts';
import { tilbud } from '../model/tilbud.ts';
import type { Frist } from '../rules/frist.ts';
import { kommunensFrister } from '../rules/frister.ts';
import { forløbetsFrister } from '../rules/frister-forloeb.ts';
import { udsendelsesfrister } from '../rules/referat-udsendelse.ts';
import { readFristmappe } from '../store/forloeb-frister.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { loadDelinger } from '../store/maal.ts';
import { loadRequired } from '../store/read-file.ts';
import { grænserI } from './graenser.ts';

export interface LæsteFrister {
  readonly frister: readonly Frist[];
  /** Files and cases that are not in order, so that some of their deadlines may be missing. */
  readonly mangelfulde: readonly string[];
}

export interface ForløbenesFrister extends LæsteFrister {
  /** The citizen of each case, by its id. */
  readonly borgere: ReadonlyMap<string, Sensitive>;
}

/** @throws UserError when one of the files is missing */
export function læsKommunensFrister(context: Context, kommune: Kommune, today: Dato): LæsteFrister {
  const filer = {
    ramme: loadRequired(context, kommune.root, FILER.ramme, ramme),
    tilbud: loadRequired(context, kommune.root, FILER.tilbud, tilbud),
    handleplan: loadRequired(context, kommune.root, FILER.handleplan, handleplan),
  };
  const frister = kommunensFrister({
    ramme: filer.ramme.doc,
    tilbud: filer.tilbud.doc,
    handleplan: filer.handleplan.doc,
    personer: kommune.personer.value,
    grænser: grænserI(kommune),
    today,
  });
  const mangelfulde = Object.values(filer).flatMap(({ doc, file }) => (doc === undefined ? [file] : []));
  return { frister, mangelfulde };
}

export async function læsForløbenesFrister(
  context: Context,
  kommune: Kommune,
  ids: readonly string[],
  today: Dato,
): Promise<ForløbenesFrister> {
  const { metode, samarbejd, personer, grundlag } = kommune;
  const fast = {
    metode: metode.value,
    samarbejd: samarbejd.value,
    personer: personer.value.personer,
    grundlag: grundlag.value,
    grænser: grænserI(kommune),
    today,
  };
  const frister: Frist[] = [];
  const mangelfulde: string[] = [];
  const borgere = new Map<string, Sensitive>();
  for (const id of ids) {
    const mappe = readFristmappe(context, kommune, id);
    if (mappe === undefined) {
      mangelfulde.push(id);
      continue;
    }
    const delinger = loadDelinger(context, kommune, id)?.doc?.value.delinger;
    if (mappe.mangelfuld || delinger === undefined) mangelfulde.push(id);
    borgere.set(id, mappe.forløb.value.borger.navn);
    const sag = { ...mappe, ...fast };
    frister.push(...forløbetsFrister(sag), ...udsendelsesfrister({ ...sag, delinger: delinger ?? [] }));
  }
  return { frister, mangelfulde, borgere };
}
