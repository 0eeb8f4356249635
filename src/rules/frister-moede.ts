/** The deadlines of a case's meetings: when they are held, answers, the agenda, the citizen's experience, what is to be seen to, and the referat (R-080, R-094, R-095, R-100, R-134… ). */

import { formatDato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import { opremsning } from '../base/tekst.ts';
import type { Møde } from '../model/moede.ts';
import { type Frist, frist } from './frist.ts';
import { kadencefrister } from './frister-kadence.ts';
import { dagsordensfrist, forestår, MØDEFRISTREGLER, ubesvarede } from './moede-frister.ts';
import type { Kadencesag } from './moede-kadence.ts';
import { MØDEOPGAVEREGLER, OPGAVETEKST } from './moede-opgaver.ts';
import { referatfrist } from './moede-referat.ts';
import { OPLEVELSESREGLER, spørgesVed } from './oplevelse.ts';

/** Every deadline of the meetings of one case, unsorted. */
export function mødefrister(sag: Kadencesag): readonly Frist[] {
  const indkaldte = sag.møder.filter(({ value }) => value.status === 'indkaldt');
  const forestående = indkaldte.filter(({ value }) => forestår(value, sag.today));
  return [
    ...kadencefrister(sag),
    ...indkaldte.flatMap((møde) => [...opgaver(sag, møde), ...referatfrist(møde, sag)]),
    ...forestående.flatMap((møde) => [...svar(sag, møde), ...dagsorden(sag, møde), ...oplevelse(sag, møde)]),
  ];
}

function opgaver({ forløb }: Kadencesag, møde: Located<Møde>): readonly Frist[] {
  const { id, tid, indkalder } = møde.value;
  return møde.value.opgaver.flatMap(({ opgave, fra, senest, udført }, i) =>
    udført !== undefined
      ? []
      : [
          frist(MØDEOPGAVEREGLER.opgave, {
            dag: senest,
            hvad: `Før mødet ${formatDato(tid.dato)}: ${OPGAVETEKST[opgave]}`,
            ansvarlig: [fra ?? indkalder],
            forløb: forløb.value.id,
            om: [id, opgave, fra].filter((del) => del !== undefined).join(' '),
            place: møde.at(['opgaver', i, 'senest']),
            kommando: `skriv udført: ÅÅÅÅ-MM-DD ved opgaven i ${møde.file}`,
          }),
        ],
  );
}

function svar({ forløb }: Kadencesag, møde: Located<Møde>): readonly Frist[] {
  const { id, tid, svarfrist, indkalder } = møde.value;
  const savnes = ubesvarede(møde.value);
  if (svarfrist === undefined || savnes.length === 0) return [];
  return [
    frist(MØDEFRISTREGLER.svarMangler, {
      dag: svarfrist,
      hvad: `Få svar på indkaldelsen til mødet ${formatDato(tid.dato)} fra ${opremsning(savnes)}`,
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
  const { id, tid, indkalder } = møde.value;
  const dag = dagsordensfrist(møde.value, grænser);
  if (dag < today) return [];
  return [
    frist(MØDEFRISTREGLER.dagsorden, {
      dag,
      hvad: `Sidste dag at ændre dagsordenen til mødet ${formatDato(tid.dato)}`,
      ansvarlig: [indkalder],
      forløb: forløb.value.id,
      om: id,
      place: møde.at(['dagsorden']),
      kommando: `samarbejd møde dagsorden ${forløb.value.id} ${id}`,
    }),
  ];
}

/** On the day of the meeting; whether the citizen was asked is not looked up, for few may read the answers. */
function oplevelse({ forløb, metode }: Kadencesag, møde: Located<Møde>): readonly Frist[] {
  const { id, tid, indkalder } = møde.value;
  if (!spørgesVed(metode, møde.value)) return [];
  return [
    frist(OPLEVELSESREGLER.mangler, {
      dag: tid.dato,
      hvad: `Spørg borgeren, hvordan møderne opleves`,
      ansvarlig: [indkalder],
      forløb: forløb.value.id,
      om: id,
      place: møde.at(['status']),
      kommando: `samarbejd oplevelse registrer ${forløb.value.id} --møde ${id}`,
    }),
  ];
}
