/** A meeting's calendar item: work addresses of personer.yaml only, and no place unless it is a room of the kommune. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { må } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { joinPath } from '../base/sti.ts';
import type { Change } from '../store/plan.ts';
import { erstat } from './moede-papirgem.ts';

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
  const inviterede = møde.deltagere.filter((d) => adresse(d.person) !== undefined).map((d) => d.person);
  const kendes = måKendeHinanden(kommune, sag, inviterede, today);
  const deltagere = kendes ? inviterede.flatMap((id) => adresse(id) ?? []) : [];
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
  return erstat(path, bytes && context.hash(bytes), text);
}

/** Every reader sees every address, and an address tells that the citizen sees the psychiatric ward: as the list of who is coming, it is netværk. */
function måKendeHinanden(kommune: Kommune, sag: Sagsmappe, ids: readonly string[], today: Dato): boolean {
  if (ids.length < 2) return true;
  const { forløb, samtykker } = sag;
  const sagen = sagFra(
    forløb.value,
    samtykker.map((s) => s.value),
    kommune.grundlag.value,
  );
  return parter(forløb.value, kommune.personer.value.personer, kommune.metode.value, today)
    .filter(({ id }) => ids.includes(id))
    .every((part) => må(sagen, part, 'netværk', 'møde', today).tilladt);
}

function lokalenavn({ samarbejd }: Kommune, { sted }: Møde): string | undefined {
  return 'lokale' in sted ? samarbejd.value.lokaler.find((l) => l.id === sted.lokale)?.navn : undefined;
}
