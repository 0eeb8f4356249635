/** The last day an økonomiark is in order where it stands: waiting for its amounts, then waiting to be sent. */

import type { Dato } from '../base/dato.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Økonomiark } from '../model/oekonomi.ts';
import { trinNu } from './oekonomi.ts';
import { ØKONOMIREGLER } from './oekonomi-regler.ts';
import type { Grænser } from './regel.ts';

export interface Økonomifrist {
  readonly regel: (typeof ØKONOMIREGLER)['venter' | 'ikkeSendt'];
  /** The last day in order. */
  readonly dag: Dato;
  /** Who is to do something about it. */
  readonly ansvarlig: readonly (string | undefined)[];
}

/** Undefined once the ark is sent. The wait for amounts runs from the decision, so going back and forth does not lengthen it. */
export function økonomifrist(ark: Økonomiark, grænser: Grænser): Økonomifrist | undefined {
  const trin = trinNu(ark);
  if (trin === 'sendt') return undefined;
  const regel = trin === 'komplet' ? ØKONOMIREGLER.ikkeSendt : ØKONOMIREGLER.venter;
  const fra = trin === 'komplet' ? (ark.trin.at(-1)?.dato ?? ark.besluttet.dato) : ark.besluttet.dato;
  const venterPå = trin === 'afventer_beløb' ? (ark.ellers.ansvarlig ?? ark.udgift.ansvarlig) : undefined;
  return {
    regel,
    dag: plusVarighed(fra, grænser.varighed(regel)),
    ansvarlig: [venterPå ?? ark.udgift.ansvarlig],
  };
}
