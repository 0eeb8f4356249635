/** The deadlines of how often the team meets: the next samarbejdsmøde, and meetings enough in each stretch (R-134… ). */

import type { Dato } from '../base/dato.ts';
import { formatVarighed } from '../base/graense.ts';
import { funktionshavere } from './forloeb-roller.ts';
import { erOverskredet, type Frist, frist } from './frist.ts';
import { antalsfrist } from './moede-antal.ts';
import { antalskrav, intervalfrist, KADENCEREGLER, type Kadencesag } from './moede-kadence.ts';
import type { Regel } from './regel.ts';

/** What is due in one case. One thing to do is said once, until more than one rule is broken. */
export function kadencefrister(sag: Kadencesag): readonly Frist[] {
  const { today } = sag;
  const krav = mødernok(sag);
  const efter = ({ kode }: Regel) => krav.filter(({ regel }) => regel.kode === kode);
  const [antal, formøder] = [efter(KADENCEREGLER.antal), efter(KADENCEREGLER.formøder)];
  const samtaler = efter(KADENCEREGLER.samtaler).filter(
    ({ sidste }) => ![...antal, ...formøder].some((f) => f.sidste <= sidste || f.sidste < today),
  );
  const samarbejdsmøder = [...næsteMøde(sag), ...antal.map((k) => k.frist)]
    .toSorted((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)))
    .filter((f, nr) => nr === 0 || erOverskredet(f, today));
  return [...samarbejdsmøder, ...[...formøder, ...samtaler].map((k) => k.frist)];
}

/** While no meeting is convened for a day that is early enough. */
function næsteMøde(sag: Kadencesag): readonly Frist[] {
  const { forløb, metode, today } = sag;
  const { id } = forløb.value;
  const fundet = intervalfrist(sag);
  if (fundet === undefined) return [];
  const { frist: dag, næste } = fundet;
  if (næste !== undefined && næste.value.tid.dato <= dag) return [];
  return [
    frist(KADENCEREGLER.interval, {
      dag,
      hvad: 'Hold det næste samarbejdsmøde',
      ansvarlig: funktionshavere(forløb.value, metode, 'kontakt', today),
      forløb: id,
      om: 'næste møde',
      place: næste?.at(['tid', 'dato']) ?? forløb.at(['status']),
      kommando: næste ? `samarbejd møde flyt ${id} ${næste.value.id}` : `samarbejd møde indkald ${id}`,
    }),
  ];
}

interface Mødekrav {
  readonly regel: Regel;
  /** The last day in order; the frist may ask for the next meeting sooner. */
  readonly sidste: Dato;
  readonly frist: Frist;
}

function mødernok(sag: Kadencesag): readonly Mødekrav[] {
  const { forløb, metode, today } = sag;
  const { id } = forløb.value;
  return antalskrav(sag).flatMap(({ regel, detNæste, række }) => {
    const fundet = antalsfrist(række, today);
    if (fundet === undefined) return [];
    const { mindst, pr } = række.krav;
    const næste = frist(regel, {
      dag: fundet.dag,
      hvad: `Hold ${detNæste}: der skal være ${mindst} på ${formatVarighed(pr)}, og ${fundet.mangler} mangler`,
      ansvarlig: funktionshavere(forløb.value, metode, 'kontakt', today),
      forløb: id,
      om: 'antal',
      place: forløb.at(['status']),
      kommando: `samarbejd møde indkald ${id}`,
    });
    return [{ regel, sidste: fundet.sidste, frist: næste }];
  });
}
