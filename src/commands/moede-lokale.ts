/** Is the room taken at the time of a meeting? A warning and the rooms that are free; never whose meeting it is. */

import { formatDato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { sigKlokken } from '../documents/tekstform.ts';
import type { Møde } from '../model/moede.ts';
import { overlapper } from '../rules/ledige-lokaler.ts';
import type { Kommune } from '../store/kommune.ts';
import { type Egen, type Optaget, optagedeLokaler } from '../store/optagede-lokaler.ts';

/** Lines for the one who convenes; none when the room is free, as far as the cases on this machine tell. */
export function lokaleadvarsel(
  context: Context,
  kommune: Kommune,
  { tid, sted }: Pick<Møde, 'tid' | 'sted'>,
  egen: Egen,
): readonly string[] {
  if (!('lokale' in sted)) return [];
  const optaget = optagedeLokaler(context, kommune, tid.dato, egen).filter((o) => overlapper(o, tid));
  const her = optaget.filter(({ lokale }) => lokale === sted.lokale);
  if (her.length === 0) return [];
  const ledige = kommune.samarbejd.value.lokaler.filter(({ id }) => !optaget.some((o) => o.lokale === id));
  return [
    ...her.map((o) => `${navn(kommune, o)} er ${ved(o)} ${hvornår(o)}.`),
    ledige.length === 0
      ? 'Ingen af jeres andre lokaler er ledige på det tidspunkt.'
      : `Ledige på det tidspunkt: ${opremsning(ledige.map(({ id }) => id))}.`,
  ];
}

function navn({ samarbejd }: Kommune, { lokale }: Optaget): string {
  return samarbejd.value.lokaler.find(({ id }) => id === lokale)?.navn ?? lokale;
}

function ved({ ved: hvad }: Optaget): string {
  return hvad === 'møde' ? 'allerede taget til et andet møde' : 'sat af i årsplanen til et andet møde';
}

function hvornår({ dato, fra, til }: Optaget): string {
  return `den ${formatDato(dato)} kl. ${sigKlokken(fra)}–${sigKlokken(til)}`;
}
