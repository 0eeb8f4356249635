/** What the papers of one meeting are made from, for one reader or for all of them. */

import type { Dato } from '../base/dato.ts';
import type { Modtager, Mødekilde } from '../documents/views/moedekilde.ts';
import type { Møde } from '../model/moede.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

interface Mødesag {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly møde: Møde;
  readonly today: Dato;
}

/** The source of a paper to `læser`; without, of one paper to several. */
export function papirkilde(mødesag: Mødesag, læser: string | undefined): Mødekilde {
  const { kommune, sag, møde, today } = mødesag;
  return {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    forløb: sag.forløb.value,
    personer: kommune.personer.value.personer,
    møde,
    dag: today,
    modtager: læser === undefined ? undefined : modtager(læser, mødesag),
  };
}

function modtager(id: string, { kommune, sag }: Mødesag): Modtager {
  const person = kommune.personer.value.personer.find((p) => p.id === id);
  if (person) return { id, navn: person.navn, organisation: person.organisation };
  const nær = sag.forløb.value.netværk.find((n) => n.id === id);
  return { id, navn: nær?.navn ?? sag.forløb.value.borger.navn };
}
