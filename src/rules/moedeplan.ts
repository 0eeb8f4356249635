/**
 * A year of meetings for one case (R-125, R-134… ): each samarbejdsmøde as late as the limit allows and a room
 * can be had, a formøde about two weeks before it. What cannot be placed is said, never left out in silence.
 */

import { type Dato, plusDage } from '../base/dato.ts';
import { plusVarighed, type Varighed } from '../base/graense.ts';
import type { Booking, Lokalebog } from './ledige-lokaler.ts';

export interface Planlagt extends Booking {
  readonly type: string;
}

export interface Uløst {
  readonly type: string;
  /** The days that were tried, both included. */
  readonly fra: Dato;
  readonly senest: Dato;
}

export interface Mødeplan {
  /** In the order of the days. */
  readonly møder: readonly Planlagt[];
  readonly uløst: readonly Uløst[];
}

/** A kind of meeting with its length. */
interface Slags {
  readonly type: string;
  readonly minutter: number;
}

export interface Planønske {
  readonly samarbejdsmøde: Slags;
  /** Undefined when the method has none. */
  readonly formøde: Slags | undefined;
  /** The first day that can be used. */
  readonly fra: Dato;
  /** How many samarbejdsmøder. */
  readonly antal: number;
  /** The most there may be between two. */
  readonly interval: Varighed;
  /** The latest that stand already, convened or held; the year begins at `start` when there is none. */
  readonly sidste: { readonly samarbejdsmøde: Dato | undefined; readonly formøde: Dato | undefined };
  readonly start: Dato;
}

const FORMØDE_FØR = { mindst: 3, helst: 14, højst: 28 } as const;
/** How much earlier than the limit a meeting may be put when the rooms are taken, in days. */
const SPILLERUM = 56;

const tidligst = (a: Dato, b: Dato): Dato => (a < b ? a : b);
const senest = (a: Dato, b: Dato): Dato => (a > b ? a : b);

/** The days from `fra` to `til`, those nearest `helst` first. */
function dage(fra: Dato, til: Dato, helst: Dato): readonly Dato[] {
  const alle: Dato[] = [];
  for (let d = fra; d <= til; d = plusDage(d, 1)) alle.push(d);
  const før = alle.filter((d) => d <= helst).toReversed();
  return [...før, ...alle.filter((d) => d > helst)];
}

/** Plans and takes the rooms in `bog`. */
export function planlægÅr(ønske: Planønske, bog: Lokalebog): Mødeplan {
  const { samarbejdsmøde, formøde, interval, antal } = ønske;
  const møder: Planlagt[] = [];
  const uløst: Uløst[] = [];
  const placér = ({ type, minutter }: Slags, fra: Dato, til: Dato, helst: Dato): Dato | undefined => {
    for (const dag of dage(fra, til, helst)) {
      const plads = bog.find(dag, minutter);
      if (plads === undefined) continue;
      bog.tag(plads);
      møder.push({ ...plads, type });
      return dag;
    }
    uløst.push({ type, fra, senest: til });
    return undefined;
  };

  let { samarbejdsmøde: sidst, formøde: sidstFormøde } = ønske.sidste;
  const plads = formøde === undefined ? 0 : FORMØDE_FØR.helst;
  for (let nr = 0; nr < antal; nr += 1) {
    const frist = plusVarighed(sidst ?? ønske.start, interval);
    const før =
      sidst === undefined ? plusDage(ønske.fra, plads) : senest(ønske.fra, plusDage(frist, -SPILLERUM));
    const helst = sidst === undefined ? før : frist;
    const dag = placér(samarbejdsmøde, tidligst(før, frist), frist, helst) ?? frist;
    if (formøde !== undefined) {
      const grænse = sidstFormøde === undefined ? dag : plusVarighed(sidstFormøde, interval);
      const til = tidligst(plusDage(dag, -FORMØDE_FØR.mindst), grænse);
      const fra = senest(ønske.fra, plusDage(dag, -FORMØDE_FØR.højst));
      const ønsket = tidligst(plusDage(dag, -FORMØDE_FØR.helst), til);
      sidstFormøde = placér(formøde, fra, til, ønsket) ?? ønsket;
    }
    sidst = dag;
  }
  return { møder: møder.toSorted((a, b) => (a.dato < b.dato ? -1 : 1)), uløst };
}
