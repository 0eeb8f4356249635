/**
 * A year of meetings for one case (R-125, R-134… ): each samarbejdsmøde as late as the limit allows and a room
 * can be had, a formøde about two weeks before it. One whose limit is gone comes as soon as it can. What is late and
 * what cannot be placed is said, never left out in silence.
 */

import { type Dato, plusDage } from '../base/dato.ts';
import { plusVarighed, type Varighed } from '../base/graense.ts';
import type { Booking, Lokalebog } from './ledige-lokaler.ts';

export interface Planlagt extends Booking {
  readonly type: string;
  /** The last day that would have kept the limit; undefined when the meeting does. */
  readonly skulleSenest?: Dato;
}

export interface Uløst {
  readonly type: string;
  /** The days that were tried, both included; none when there is no day before what it is to prepare. */
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

interface Vindue {
  readonly fra: Dato;
  readonly til: Dato;
  readonly helst: Dato;
  readonly skulleSenest?: Dato;
}

/** When the next samarbejdsmøde can be: up to its limit, or as soon as a formøde can come before it. */
function samarbejdsvindue({ fra, formøde }: Planønske, sidst: Dato | undefined, frist: Dato): Vindue {
  const snarest = plusDage(fra, formøde === undefined ? 0 : FORMØDE_FØR.helst);
  if (frist < fra) {
    const først = plusDage(fra, formøde === undefined ? 0 : FORMØDE_FØR.mindst);
    return { fra: først, til: plusDage(fra, SPILLERUM), helst: snarest, skulleSenest: frist };
  }
  const før = sidst === undefined ? snarest : senest(fra, plusDage(frist, -SPILLERUM));
  return { fra: tidligst(før, frist), til: frist, helst: sidst === undefined ? før : frist };
}

/** When the formøde before the meeting on `dag` can be; it too comes late rather than not at all. */
function formødevindue({ fra, interval }: Planønske, sidstFormøde: Dato | undefined, dag: Dato): Vindue {
  const grænse = sidstFormøde === undefined ? dag : plusVarighed(sidstFormøde, interval);
  const sidste = plusDage(dag, -FORMØDE_FØR.mindst);
  const forSent = grænse < fra;
  const til = forSent ? sidste : tidligst(sidste, grænse);
  return {
    fra: senest(fra, plusDage(dag, -FORMØDE_FØR.højst)),
    til,
    helst: tidligst(plusDage(dag, -FORMØDE_FØR.helst), til),
    ...(forSent && { skulleSenest: grænse }),
  };
}

/** Is there a formøde already, after the meeting before and in time for the one on `dag`? */
function erForberedt(sidst: Dato | undefined, sidstFormøde: Dato | undefined, dag: Dato): boolean {
  if (sidstFormøde === undefined || (sidst !== undefined && sidstFormøde <= sidst)) return false;
  return sidstFormøde <= plusDage(dag, -FORMØDE_FØR.mindst);
}

/** Plans and takes the rooms in `bog`. */
export function planlægÅr(ønske: Planønske, bog: Lokalebog): Mødeplan {
  const { samarbejdsmøde, formøde, interval, antal } = ønske;
  const møder: Planlagt[] = [];
  const uløst: Uløst[] = [];
  const placér = ({ type, minutter }: Slags, { fra, til, helst, ...sent }: Vindue): Dato | undefined => {
    for (const dag of dage(fra, til, helst)) {
      const plads = bog.find(dag, minutter);
      if (plads === undefined) continue;
      bog.tag(plads);
      møder.push({ ...plads, type, ...sent });
      return dag;
    }
    uløst.push({ type, fra, senest: til });
    return undefined;
  };

  let { samarbejdsmøde: sidst, formøde: sidstFormøde } = ønske.sidste;
  for (let nr = 0; nr < antal; nr += 1) {
    const vindue = samarbejdsvindue(ønske, sidst, plusVarighed(sidst ?? ønske.start, interval));
    const dag = placér(samarbejdsmøde, vindue) ?? vindue.til;
    if (formøde !== undefined && !erForberedt(sidst, sidstFormøde, dag)) {
      const før = formødevindue(ønske, sidstFormøde, dag);
      sidstFormøde = placér(formøde, før) ?? før.helst;
    }
    sidst = dag;
  }
  return { møder: møder.toSorted((a, b) => (a.dato < b.dato ? -1 : 1)), uløst };
}
