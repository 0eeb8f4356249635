/** So many meetings in each stretch of time: how many are missing on a day, and until when nothing is (R-134… ). */

import { type Dato, plusDage } from '../base/dato.ts';
import { forHver, type Hyppighed, plusVarighed, type Varighed } from '../base/graense.ts';

/** The meetings of one kind in one case, and what is demanded of them. */
export interface Møderække {
  /** The first stretch begins here. */
  readonly start: Dato;
  /** The day of each meeting that is held or convened. */
  readonly dage: readonly Dato[];
  readonly krav: Hyppighed;
}

/** How many are held in the stretch that ends with `dag`. */
export function holdtTil({ dage, krav: { pr } }: Møderække, dag: Dato): number {
  const efter = plusVarighed(dag, pr, -1);
  return dage.filter((d) => d > efter && d <= dag).length;
}

/** How many are missing on `dag`: none until the forløb has lasted for a whole stretch. */
export function mangler(række: Møderække, dag: Dato): number {
  const { start, krav } = række;
  return dag < plusVarighed(start, krav.pr) ? 0 : Math.max(0, krav.mindst - holdtTil(række, dag));
}

/** The first day whose stretch does not reach back to `dag`. Months that end early make it later than `dag` plus the stretch. */
function førsteUden(dag: Dato, pr: Varighed): Dato {
  let første = plusVarighed(dag, pr);
  while (plusVarighed(første, pr, -1) < dag) første = plusDage(første, 1);
  return første;
}

/** The first of the days on which there are too few: of those `today` is among, else of those to come. */
function førsteDagMedForFå(række: Møderække, today: Dato): Dato | undefined {
  const { start, dage, krav } = række;
  const færre = [plusVarighed(start, krav.pr), ...dage.map((dag) => førsteUden(dag, krav.pr))].toSorted();
  const begynder = færre.filter((d) => mangler(række, d) > 0 && mangler(række, plusDage(d, -1)) === 0);
  return mangler(række, today) > 0 ? begynder.findLast((d) => d <= today) : begynder.find((d) => d > today);
}

export interface Antalsfrist {
  /** The last day to hold the next meeting. */
  readonly dag: Dato;
  /** The last day in order. */
  readonly sidste: Dato;
  /** How many are missing, counting those that are convened as held. */
  readonly mangler: number;
}

/**
 * The last day to hold the next meeting, so that the others that are missing can follow with equal time between them:
 * of three missing in a year, the first four months on. When that day is gone it is today, as long as the demand can
 * still be met, and after that the last day on which it could.
 */
export function antalsfrist(række: Møderække, today: Dato): Antalsfrist | undefined {
  const forFå = førsteDagMedForFå(række, today);
  if (forFå === undefined) return undefined;
  const antal = mangler(række, forFå);
  const sidste = plusDage(forFå, -1);
  const jævnt = plusVarighed(forFå, forHver(række.krav), 1 - antal);
  const helst = jævnt < sidste ? jævnt : sidste;
  const [, dag = sidste] = [helst, today, sidste].toSorted();
  return { dag, sidste, mangler: antal };
}
