/**
 * Something that has a last day: what, who, when, and what settles it. ABSENT: personal values; a person is an id, a
 * citizen is a case's id; only what the kommune's own files call a tilbud or an activity is named. Each frist comes from the same function and limit as the finding it becomes the day after.
 */

import { type Dato, plusDage, ugedag } from '../base/dato.ts';
import type { Place } from '../base/finding.ts';
import type { Regel } from './regel.ts';

export interface Frist {
  /** The code of the rule that finds it when it is overdue. */
  readonly regel: string;
  /** The last day in order; today for what should have been done already, though no rule is broken by the date. */
  readonly dag: Dato;
  /** What is to be done, in plain Danish. */
  readonly hvad: string;
  /** Ids of whoever is to do it; `borger` where the citizen is; empty when nobody is named. */
  readonly ansvarlig: readonly string[];
  /** The case it belongs to; undefined for the kommune's own. */
  readonly forløb?: string;
  /** What it is about: an id, or the name of a field. With `regel` and `forløb` it names the frist for good. */
  readonly om: string;
  readonly place: Place;
  readonly kilde: string;
  /** What to type when it is done. */
  readonly kommando: string;
}

type Indhold = Omit<Frist, 'regel' | 'kilde' | 'ansvarlig'> & {
  readonly ansvarlig: readonly (string | undefined)[];
};

/** A frist of a rule; those responsible come once each. */
export function frist({ kode, kilde }: Regel, { ansvarlig, ...indhold }: Indhold): Frist {
  const ider = ansvarlig.filter((id) => id !== undefined);
  return { regel: kode, kilde, ...indhold, ansvarlig: [...new Set(ider)] };
}

/** In order on its day, overdue the day after. */
export function erOverskredet({ dag }: Pick<Frist, 'dag'>, today: Dato): boolean {
  return dag < today;
}

/** Sunday of the week `today` is in. */
export function ugensSidsteDag(today: Dato): Dato {
  return plusDage(today, (7 - ugedag(today)) % 7);
}

export interface Inddelt {
  readonly overskredne: readonly Frist[];
  /** Until and with Sunday. */
  readonly ugen: readonly Frist[];
  /** After Sunday, until and with `til`. */
  readonly senere: readonly Frist[];
}

function orden(a: Frist, b: Frist): number {
  const nøgle = ({ dag, forløb = '', regel, om }: Frist) => [dag, forløb, regel, om].join(' ');
  return nøgle(a) < nøgle(b) ? -1 : 1;
}

/** The frister until and with `til`, the earliest first. */
export function inddel(frister: readonly Frist[], today: Dato, til: Dato): Inddelt {
  const valgte = frister.filter(({ dag }) => dag <= til).toSorted(orden);
  const kommende = valgte.filter((f) => !erOverskredet(f, today));
  const søndag = ugensSidsteDag(today);
  return {
    overskredne: valgte.filter((f) => erOverskredet(f, today)),
    ugen: kommende.filter(({ dag }) => dag <= søndag),
    senere: kommende.filter(({ dag }) => dag > søndag),
  };
}
