/** Which template a reader gets: the method says it, as data. */

import type { Parttype } from '../model/kategorier.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';

/**
 * The name of the invitation for a reader of this type, e.g. `indkaldelse-foerste`. The kommune's own people get the
 * internal one, the citizen a letter of their own, everyone else the letter for the first or a later meeting.
 */
export function indkaldelsesskabelon(metode: Metode, møde: Møde, parttype: Parttype): string {
  const { papirer, mødetyper } = metode;
  if (parttype === 'borger') return mødetyper[møde.type]?.papir_til_borger ?? papirer.borger;
  if (parttype === 'egen_myndighed') return papirer.intern;
  return møde.nummer === 1 ? papirer.ekstern.første : papirer.ekstern.opfølgning;
}

/** The name of the agenda's template. */
export function dagsordensskabelon({ papirer }: Metode): string {
  return papirer.dagsorden;
}

/** The name of the letter that calls a meeting off, for a reader of this type. */
export function aflysningsskabelon({ papirer }: Metode, parttype: Parttype): string {
  return parttype === 'borger' ? papirer.aflysning.borger : papirer.aflysning.fælles;
}
