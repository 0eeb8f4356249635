/** Giving somebody a role in a case: when the one before ends, and when the case has what it takes to be active. */

import { type Dato, plusDage } from '../base/dato.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Forløbsstatus } from '../model/forloebsstatus.ts';
import type { Metode } from '../model/metode.ts';
import type { Person } from '../model/personer.ts';
import { type ForløbsRolle, iRollen, type Rollehaver, rollepersoner } from './forloeb-roller.ts';

export interface Tiltrædelse {
  readonly rolle: ForløbsRolle;
  /** `p-…`, or `n-…` of the network. */
  readonly person: string;
  /** The first day in the role. */
  readonly fra: Dato;
}

/** Somebody who gives way: the index in the role's list, and the last day in the role. */
export interface Afløst {
  readonly indeks: number;
  readonly til: Dato;
}

export type Skift =
  | { readonly art: 'har_rollen' }
  /** The holder began on `tidligst` minus a day: a change cannot lie before that. */
  | { readonly art: 'for_tidligt'; readonly tidligst: Dato }
  | { readonly art: 'skift'; readonly afløses: readonly Afløst[] };

function løber({ til }: Rollehaver, fra: Dato): boolean {
  return til === undefined || til >= fra;
}

function sidsteDag(haver: Rollehaver, fra: Dato): Dato {
  const dagenFør = plusDage(fra, -1);
  return dagenFør < haver.fra ? haver.fra : dagenFør;
}

/**
 * What it takes for `person` to have the role alone from `fra`. Whoever has it, decided or for the time being, has
 * the day before as their last; one for the time being who began on the very day keeps that day.
 */
export function skift(forløb: Forløb, { rolle, person, fra }: Tiltrædelse): Skift {
  const løbende = rollepersoner(forløb, rolle)
    .map((haver, indeks) => ({ haver, indeks }))
    .filter(({ haver }) => løber(haver, fra));
  const besluttede = løbende.map(({ haver }) => haver).filter(({ midlertidig }) => midlertidig !== true);
  if (besluttede.some((b) => b.person === person)) return { art: 'har_rollen' };
  const senest = besluttede
    .map((b) => b.fra)
    .toSorted()
    .at(-1);
  if (senest !== undefined && senest >= fra) return { art: 'for_tidligt', tidligst: plusDage(senest, 1) };
  return {
    art: 'skift',
    afløses: løbende.map(({ haver, indeks }) => ({ indeks, til: sidsteDag(haver, fra) })),
  };
}

/** Is exactly one person decided for each of the method's roles on that day? */
export function alleRollerBesat(forløb: Forløb, { roller_i_forløb }: Metode, dag: Dato): boolean {
  return roller_i_forløb.every(
    (rolle) =>
      rollepersoner(forløb, rolle).filter((h) => h.midlertidig !== true && iRollen(h, dag)).length === 1,
  );
}

/** A visiteret case is active from the day all its roles are filled; no other status moves by itself. */
export function statusEfterRoller(forløb: Forløb, metode: Metode, dag: Dato): Forløbsstatus {
  return forløb.status === 'visiteret' && alleRollerBesat(forløb, metode, dag) ? 'aktivt' : forløb.status;
}

/** May the person be given the role: by the roles of personer.yaml, or as one of the ramme's possible tovholdere? */
export function kanHaveRollen(
  person: Pick<Person, 'id' | 'roller'>,
  rolle: ForløbsRolle,
  rammensTovholdere: readonly string[],
): boolean {
  return person.roller.includes(rolle) || (rolle === 'tovholder' && rammensTovholdere.includes(person.id));
}
