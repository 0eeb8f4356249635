/** When a meeting has been, its referat is written, so that everyone knows what was agreed. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import { funktionshavere } from './forloeb-roller.ts';
import { type Frist, frist } from './frist.ts';
import { fund, type Grænser, type Regel } from './regel.ts';

export const REFERATREGLER = {
  referat: {
    kode: 'moede/referat',
    severity: 'advarsel',
    tekst: 'Når et møde er holdt, bliver referatet skrevet.',
    grænse: '7 dage',
    kilde: 'SUS 2014, s. 17 (R-099, R-100)',
  },
} as const satisfies Record<string, Regel>;

/** What a meeting is judged by. */
export interface Referatsag {
  readonly forløb: Located<Forløb>;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** The last day; undefined before the day of the meeting, when it is closed or called off, and in a closed case. */
function senest({ status, tid }: Møde, { forløb, grænser, today }: Referatsag): Dato | undefined {
  if (erSlut(forløb.value) || status !== 'indkaldt' || tid.dato > today) return undefined;
  return plusVarighed(tid.dato, grænser.varighed(REFERATREGLER.referat));
}

/** From the day of the meeting: whoever writes it, or else whoever convened. */
export function referatfrist(
  møde: Located<Møde>,
  sag: Referatsag & { readonly metode: Metode },
): readonly Frist[] {
  const { id, tid, indkalder } = møde.value;
  const dag = senest(møde.value, sag);
  if (dag === undefined) return [];
  const referenter = funktionshavere(sag.forløb.value, sag.metode, 'referent', sag.today);
  return [
    frist(REFERATREGLER.referat, {
      dag,
      hvad: `Skriv referatet af mødet ${formatDato(tid.dato)}, og giv det til deltagerne`,
      ansvarlig: referenter.length > 0 ? referenter : [indkalder],
      forløb: sag.forløb.value.id,
      om: id,
      place: møde.at(['status']),
      kommando: `samarbejd møde referat ${sag.forløb.value.id} ${id}`,
    }),
  ];
}

/** In order on the last day, late the day after. */
export function tjekReferat(møde: Located<Møde>, sag: Referatsag): readonly Finding[] {
  const dag = senest(møde.value, sag);
  if (dag === undefined || sag.today <= dag) return [];
  const { id: forløb } = sag.forløb.value;
  const { id, tid } = møde.value;
  return [
    fund(REFERATREGLER.referat, møde.at(['status']), {
      message: `Mødet ${formatDato(tid.dato)} har ikke noget referat; det skulle være skrevet senest ${formatDato(dag)}.`,
      hint: `Skriv det: samarbejd møde referat ${forløb} ${id}. Blev mødet ikke til noget: samarbejd møde aflys ${forløb} ${id}`,
    }),
  ];
}
