/** What the planner needs to know of one case and of the rooms, read from the files. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Møde } from '../model/moede.ts';
import type { Booking } from '../rules/ledige-lokaler.ts';
import { fasteMødetyper, forløbsstart, KADENCEREGLER } from '../rules/moede-kadence.ts';
import type { Planønske } from '../rules/moedeplan.ts';
import { type Grænser, gælder } from '../rules/regel.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

/** The wish for a year from `fra`. @throws UserError when the method has no fixed number of meetings */
export function planønske(kommune: Kommune, sag: Sagsmappe, grænser: Grænser, fra: Dato): Planønske {
  const metode = kommune.metode.value;
  const [samarbejdsmøde] = fasteMødetyper(metode, 'ja');
  const [formøde] = fasteMødetyper(metode, 'nej');
  const type = samarbejdsmøde === undefined ? undefined : metode.mødetyper[samarbejdsmøde];
  if (
    samarbejdsmøde === undefined ||
    type?.fast_nummer === undefined ||
    !gælder(grænser, KADENCEREGLER.interval)
  ) {
    throw new UserError(
      'Metoden har ikke et fast antal møder om året.',
      `Indkald, når der er brug for det: samarbejd møde indkald ${sag.id}`,
    );
  }
  const møder = sag.møder.map((m) => m.møde.value);
  return {
    samarbejdsmøde: { type: samarbejdsmøde, minutter: type.minutter },
    formøde:
      formøde === undefined
        ? undefined
        : { type: formøde, minutter: metode.mødetyper[formøde]?.minutter ?? 60 },
    fra,
    antal: type.fast_nummer,
    interval: grænser.varighed(KADENCEREGLER.interval),
    sidste: { samarbejdsmøde: sidste(møder, samarbejdsmøde), formøde: sidste(møder, formøde) },
    start: forløbsstart(sag.forløb.value),
  };
}

function sidste(møder: readonly Møde[], type: string | undefined): Dato | undefined {
  const dage = møder.filter((m) => m.status !== 'aflyst' && m.type === type).map((m) => m.tid.dato);
  return dage.toSorted().at(-1);
}

/** The rooms a case has taken: its convened meetings, and its plan when that is not to be made again. */
export function bookinger({ forløb, møder }: Sagsmappe, medPlan: boolean): readonly Booking[] {
  const indkaldt = møder.flatMap(({ møde: { value: m } }): Booking[] =>
    m.status !== 'aflyst' && 'lokale' in m.sted ? [{ ...m.tid, lokale: m.sted.lokale }] : [],
  );
  return medPlan ? [...indkaldt, ...planen(forløb.value)] : indkaldt;
}

function planen({ plan }: Forløb): readonly Booking[] {
  return plan.map(({ tid, lokale }) => ({ ...tid, lokale }));
}
