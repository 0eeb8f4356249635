/** Which template a reader gets: the method says it, as data. */

import type { Forløbsstatus } from '../model/forloebsstatus.ts';
import type { Parttype } from '../model/kategorier.ts';
import { mødetype } from '../model/metode-navne.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';

/**
 * The name of the invitation for a reader of this type, e.g. `indkaldelse-foerste`. The kommune's own people get the
 * internal one, the citizen a letter of their own, everyone else the letter for the first or a later meeting. Before it
 * is decided whether to offer a forløb, the kommune's own get a paper whose purpose is to decide.
 */
export function indkaldelsesskabelon(
  metode: Metode,
  møde: Møde,
  parttype: Parttype,
  status: Forløbsstatus,
): string {
  const { papirer } = metode;
  if (parttype === 'borger') return mødetype(metode, møde.type)?.papir_til_borger ?? papirer.borger;
  if (parttype === 'egen_myndighed') {
    return status === 'henvist' ? papirer.før_afgørelse.intern : papirer.intern;
  }
  return møde.nummer === 1 ? papirer.ekstern.første : papirer.ekstern.opfølgning;
}

/** The name of the agenda's template. */
export function dagsordensskabelon({ papirer }: Metode, status: Forløbsstatus): string {
  return status === 'henvist' ? papirer.før_afgørelse.dagsorden : papirer.dagsorden;
}

/** The name of the letter that calls a meeting off, for a reader of this type. */
export function aflysningsskabelon({ papirer }: Metode, parttype: Parttype): string {
  return parttype === 'borger' ? papirer.aflysning.borger : papirer.aflysning.fælles;
}
