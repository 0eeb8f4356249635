/** A meeting's calendar item: work addresses of personer.yaml only, and no place unless it is a room of the kommune. */

import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { joinPath } from '../base/sti.ts';
import type { Change } from '../store/plan.ts';
import { erstat } from './moede-papirgem.ts';

/** The change that writes `moede.ics` in the meeting's folder. Invites where there is somebody to invite, else it only tells. */
export async function kalenderpost(
  context: Context,
  kommune: Kommune,
  { repo }: Pick<Sagsmappe, 'repo'>,
  { mappe, møde }: { readonly mappe: string; readonly møde: Møde },
): Promise<Change> {
  const { toIcs } = await import('../export/ics.ts');
  const { personer } = kommune.personer.value;
  const adresse = (id: string) => personer.find((p) => p.id === id)?.email;
  const deltagere = møde.deltagere.flatMap((d) => adresse(d.person) ?? []);
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
  const bytes = context.files.read(joinPath(repo, path));
  return erstat(path, bytes && context.hash(bytes), text);
}

function lokalenavn({ samarbejd }: Kommune, { sted }: Møde): string | undefined {
  return 'lokale' in sted ? samarbejd.value.lokaler.find((l) => l.id === sted.lokale)?.navn : undefined;
}
