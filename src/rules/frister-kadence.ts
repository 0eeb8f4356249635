/** The deadlines of how often the team meets: the next samarbejdsmøde, and meetings enough in each stretch (R-134… ). */

import { formatVarighed } from '../base/graense.ts';
import { kontaktIForløb } from './forloeb-oversigt.ts';
import { erOverskredet, type Frist, frist } from './frist.ts';
import { antalsfrist } from './moede-antal.ts';
import { antalskrav, intervalfrist, KADENCEREGLER, type Kadencesag } from './moede-kadence.ts';

/**
 * What is due in one case. A demand for meetings enough is left out while another frist asks for the same meeting no
 * later: one thing to do is said once, until more than one rule is broken.
 */
export function kadencefrister(sag: Kadencesag): readonly Frist[] {
  const interval = næsteMøde(sag);
  const nok = mødernok(sag);
  const førSamtaler = nok.filter(({ regel }) => regel !== KADENCEREGLER.samtaler.kode);
  return [
    ...interval,
    ...nok.filter((f) => {
      if (f.regel === KADENCEREGLER.antal.kode)
        return erOverskredet(f, sag.today) || !interval.some(({ dag }) => dag <= f.dag);
      if (f.regel === KADENCEREGLER.samtaler.kode)
        return !førSamtaler.some((anden) => anden.dag <= f.dag || erOverskredet(anden, sag.today));
      return true;
    }),
  ];
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
      ansvarlig: kontaktIForløb(forløb.value, metode, today),
      forløb: id,
      om: 'næste møde',
      place: næste?.at(['tid', 'dato']) ?? forløb.at(['status']),
      kommando: næste ? `samarbejd møde flyt ${id} ${næste.value.id}` : `samarbejd møde indkald ${id}`,
    }),
  ];
}

function mødernok(sag: Kadencesag): readonly Frist[] {
  const { forløb, metode, today } = sag;
  const { id } = forløb.value;
  return antalskrav(sag).flatMap(({ regel, detNæste, række }) => {
    const fundet = antalsfrist(række, today);
    if (fundet === undefined) return [];
    const { mindst, pr } = række.krav;
    return [
      frist(regel, {
        dag: fundet.dag,
        hvad: `Hold ${detNæste}: der skal være ${mindst} på ${formatVarighed(pr)}, og ${fundet.mangler} mangler`,
        ansvarlig: kontaktIForløb(forløb.value, metode, today),
        forløb: id,
        om: 'antal',
        place: forløb.at(['status']),
        kommando: `samarbejd møde indkald ${id}`,
      }),
    ];
  });
}
