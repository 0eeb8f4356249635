/** A meeting's calendar item: work addresses of personer.yaml only, and no place unless it is a room of the kommune. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { må } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { joinPath } from '../base/sti.ts';
import { type Change, written } from '../store/plan.ts';

/** The change that writes `moede.ics` in the meeting's folder. Invites where those invited may know of each other, else it only tells. */
export async function kalenderpost(
  context: Context,
  kommune: Kommune,
  sag: Sagsmappe,
  { mappe, møde, today }: { readonly mappe: string; readonly møde: Møde; readonly today: Dato },
): Promise<Change> {
  const { toIcs } = await import('../export/ics.ts');
  const { personer } = kommune.personer.value;
  const adresse = (id: string) => personer.find((p) => p.id === id)?.email;
  const kendes = ukendteForHinanden(kommune, sag, møde, today).length === 0;
  const deltagere = kendes ? møde.deltagere.flatMap(({ person }) => adresse(person) ?? []) : [];
  const organisator = adresse(møde.indkalder);
  const inviterer = organisator !== undefined && deltagere.length > 0;
  const text = toIcs({
    uid: møde.kalender.uid,
    sekvens: møde.kalender.sekvens,
    metode: møde.status === 'aflyst' ? 'CANCEL' : inviterer ? 'REQUEST' : 'PUBLISH',
    dtstamp: context.clock.now(),
    ...møde.tid,
    sted: lokalenavn(kommune, møde),
    organisator,
    deltagere,
  });
  const path = `${mappe}/moede.ics`;
  const bytes = context.files.read(joinPath(sag.repo, path));
  return written(path, bytes && context.hash(bytes), text);
}

/**
 * Those invited who may not know who else is: every reader sees every address, and an address tells that the citizen
 * sees the psychiatric ward. As the list of who is coming, it is netværk. Nobody when fewer than two have an address.
 */
export function ukendteForHinanden(
  kommune: Kommune,
  sag: Sagsmappe,
  { deltagere }: Møde,
  today: Dato,
): readonly string[] {
  const { personer } = kommune.personer.value;
  const ids = deltagere
    .map(({ person }) => person)
    .filter((id) => personer.some((p) => p.id === id && p.email));
  if (ids.length < 2) return [];
  const { forløb, samtykker } = sag;
  const sagen = sagFra(
    forløb.value,
    samtykker.map((s) => s.value),
    kommune.grundlag.value,
  );
  return parter(forløb.value, personer, kommune.metode.value, today)
    .filter(({ id }) => ids.includes(id))
    .filter((part) => !må(sagen, part, 'netværk', 'møde', today).tilladt)
    .map(({ id }) => id);
}

function lokalenavn({ samarbejd }: Kommune, { sted }: Møde): string | undefined {
  return 'lokale' in sted ? samarbejd.value.lokaler.find((l) => l.id === sted.lokale)?.navn : undefined;
}
