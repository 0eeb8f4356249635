/** The deadlines of a case's meetings: the next one, answers, the agenda, and what is to be seen to (R-080, R-094, R-095, R-134… ). */

import type { Located } from '../base/located.ts';
import type { Møde } from '../model/moede.ts';
import { kontaktIForløb } from './forloeb-oversigt.ts';
import { type Frist, frist } from './frist.ts';
import { dagsordensfrist, forestår, MØDEFRISTREGLER, ubesvarede } from './moede-frister.ts';
import { intervalfrist, KADENCEREGLER, type Kadencesag } from './moede-kadence.ts';
import { MØDEOPGAVEREGLER, OPGAVETEKST } from './moede-opgaver.ts';

/** Every deadline of the meetings of one case, unsorted. */
export function mødefrister(sag: Kadencesag): readonly Frist[] {
  const indkaldte = sag.møder.filter(({ value }) => value.status === 'indkaldt');
  const forestående = indkaldte.filter(({ value }) => forestår(value, sag.today));
  return [
    ...næsteMøde(sag),
    ...indkaldte.flatMap((møde) => opgaver(sag, møde)),
    ...forestående.flatMap((møde) => [...svar(sag, møde), ...dagsorden(sag, møde)]),
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
      hvad: 'Hold det næste møde',
      ansvarlig: kontaktIForløb(forløb.value, metode, today),
      forløb: id,
      om: 'næste møde',
      place: næste?.at(['tid', 'dato']) ?? forløb.at(['status']),
      kommando: næste ? `samarbejd møde flyt ${id} ${næste.value.id}` : `samarbejd møde indkald ${id}`,
    }),
  ];
}

function opgaver({ forløb }: Kadencesag, møde: Located<Møde>): readonly Frist[] {
  const { id, indkalder } = møde.value;
  return møde.value.opgaver.flatMap(({ opgave, fra, senest, udført }, i) =>
    udført !== undefined
      ? []
      : [
          frist(MØDEOPGAVEREGLER.opgave, {
            dag: senest,
            hvad: `Før mødet ${id}: ${OPGAVETEKST[opgave]}`,
            ansvarlig: [fra ?? indkalder],
            forløb: forløb.value.id,
            om: [id, opgave, fra].filter((del) => del !== undefined).join(' '),
            place: møde.at(['opgaver', i, 'senest']),
            kommando: `skriv udført: og datoen ved opgaven i ${møde.file}`,
          }),
        ],
  );
}

function svar({ forløb }: Kadencesag, møde: Located<Møde>): readonly Frist[] {
  const { id, svarfrist, indkalder } = møde.value;
  const savnes = ubesvarede(møde.value);
  if (svarfrist === undefined || savnes.length === 0) return [];
  return [
    frist(MØDEFRISTREGLER.svarMangler, {
      dag: svarfrist,
      hvad: `Få svar på indkaldelsen til mødet ${id} fra ${savnes.join(', ')}`,
      ansvarlig: [indkalder],
      forløb: forløb.value.id,
      om: id,
      place: møde.at(['svarfrist']),
      kommando: `samarbejd møde svar ${forløb.value.id} ${id}`,
    }),
  ];
}

/** Only while it can be kept: an agenda that nobody changes is never late. */
function dagsorden({ forløb, grænser, today }: Kadencesag, møde: Located<Møde>): readonly Frist[] {
  const { id, indkalder } = møde.value;
  const dag = dagsordensfrist(møde.value, grænser);
  if (dag < today) return [];
  return [
    frist(MØDEFRISTREGLER.dagsorden, {
      dag,
      hvad: `Sidste dag at ændre dagsordenen til mødet ${id}`,
      ansvarlig: [indkalder],
      forløb: forløb.value.id,
      om: id,
      place: møde.at(['dagsorden']),
      kommando: `samarbejd møde dagsorden ${forløb.value.id} ${id}`,
    }),
  ];
}
