/** The days of a mål- og aftaleskema: when the citizen's situation is taken up again, and when the skema must be signed. */

import type { Dato } from '../base/dato.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import type { Metode } from '../model/metode.ts';
import { MÅLREGLER } from './maal-regler.ts';
import { mangler } from './maal-underskrift.ts';
import type { Grænser } from './regel.ts';

export interface Underskriftsgrundlag {
  readonly skema: Located<MålOgAftaler>;
  /** The fingerprint of what the skema agrees on. */
  readonly indhold: string;
  readonly forløb: Forløb;
  readonly metode: Metode;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** The last day to take up the citizen's situation; undefined when none is agreed or the case is closed. */
export function opfølgningsfrist(
  { køreplan: plan }: Pick<MålOgAftaler, 'køreplan'>,
  forløb: Pick<Forløb, 'status'>,
): Dato | undefined {
  return erSlut(forløb) || plan.ansvarlig === undefined ? undefined : plan.næste;
}

/** The last day to sign what was agreed at the latest meeting; undefined when nobody is missing. */
export function underskriftsfrist({
  skema,
  indhold,
  forløb,
  metode,
  grænser,
  today,
}: Underskriftsgrundlag): { readonly dag: Dato; readonly savnes: readonly string[] } | undefined {
  const møde = skema.value.seneste_møde;
  if (møde === undefined || forløb.status !== 'aktivt') return undefined;
  const savnes = mangler({ skema: skema.value, indhold, forløb, metode, dag: today });
  const dag = plusVarighed(møde, grænser.varighed(MÅLREGLER.underskrift));
  return savnes.length === 0 ? undefined : { dag, savnes };
}
