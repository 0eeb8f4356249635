/** Who is to sign a mål- og aftaleskema, who has, and what stands in the way (R-129, R-130, R-163…R-166). */

import type { Dato } from '../base/dato.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { senesteStatus } from '../model/maal.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { funktionshavere } from './forloeb-roller.ts';
import { ikkeGældende } from './samtykke-gyldighed.ts';

/** A skema with the fingerprint of its agreed content. */
export interface Underskriftssag {
  readonly skema: MålOgAftaler;
  readonly indhold: string;
  readonly forløb: Forløb;
  readonly metode: Metode;
  readonly dag: Dato;
  /** Signatures from before this day do not count: there are agreements since; undefined when there are none. */
  readonly fra?: Dato | undefined;
}

export type Underskrift = MålOgAftaler['underskrifter'][number];

/**
 * The ids of those who sign, each once: the citizen, the contact, then the directly involved: whoever answers for a
 * goal that is not reached or for the follow-up, and those the team list names. The team list can also leave one out.
 */
export function underskrivere(sag: Omit<Underskriftssag, 'indhold'>): readonly string[] {
  const { skema, forløb, metode, dag } = sag;
  const svar = new Map(skema.team.map(({ person, underskriver }) => [person, underskriver]));
  const åbne = skema.mål.filter((mål) => senesteStatus(mål)?.nået !== true);
  const involverede = [
    ...åbne.flatMap(({ ansvarlige }) => ansvarlige),
    ...(skema.køreplan.ansvarlig === undefined ? [] : [skema.køreplan.ansvarlig]),
    ...skema.team.flatMap(({ person, underskriver }) => (underskriver === true ? [person] : [])),
  ];
  const kontakter = funktionshavere(forløb, metode, 'kontakt', dag);
  return [...new Set(['borger', ...kontakter, ...involverede.filter((id) => svar.get(id) !== false)])];
}

/** The day of the latest meeting whose agreements are still open: they stand on the skema, and are signed with it. */
export function senestAftalt(møder: readonly Møde[]): Dato | undefined {
  return møder
    .filter(({ status, aftaler }) => status === 'holdt' && aftaler.some((a) => a.status === 'åben'))
    .map(({ tid }) => tid.dato)
    .toSorted()
    .at(-1);
}

/** The signatures that hold: put on exactly what the skema says now, from `fra` to `dag`. */
export function gældendeUnderskrifter({
  skema,
  indhold,
  dag,
  fra,
}: Pick<Underskriftssag, 'skema' | 'indhold' | 'dag' | 'fra'>): readonly Underskrift[] {
  return skema.underskrifter.filter(
    (u) => u.indhold === indhold && u.dato <= dag && (fra === undefined || fra <= u.dato),
  );
}

/** The ids of those who have not signed what the skema says now. */
export function mangler(sag: Underskriftssag): readonly string[] {
  const har = new Set(gældendeUnderskrifter(sag).map(({ hvem }) => hvem));
  return underskrivere(sag).filter((id) => !har.has(id));
}

/** Is there a consent in force to one helhedsorienteret plan? */
export function harPlansamtykke(samtykker: readonly Samtykke[], dag: Dato): boolean {
  return samtykker.some(
    (s) => s.type === 'helhedsorienteret_plan' && ikkeGældende(s, dag, samtykker) === undefined,
  );
}

/** What must be written before anyone signs, each with what to do; empty when the skema can be signed. */
export function hindringer(
  { skema }: Pick<Underskriftssag, 'skema'>,
  samtykker: readonly Samtykke[],
  dag: Dato,
): readonly string[] {
  const uden = skema.mål.filter(({ ansvarlige }) => ansvarlige.length === 0).map(({ id }) => id);
  return [
    ...(skema.holdning === undefined ? ['Borgerens holdning til planen står der ikke (R-163).'] : []),
    ...(harBeskæftigelsesmål(skema)
      ? []
      : ['Der er intet mål om uddannelse eller beskæftigelse, heller ikke på sigt (R-129).']),
    ...(uden.length === 0 ? [] : [`Mål uden en ansvarlig: ${uden.join(', ')} (R-130).`]),
    ...(skema.plantype === 'helhedsorienteret' && !harPlansamtykke(samtykker, dag)
      ? ['Der er intet gældende samtykke til én helhedsorienteret plan.']
      : []),
  ];
}

/** At least one goal is a step towards education or work, now or later. */
export function harBeskæftigelsesmål({ mål }: Pick<MålOgAftaler, 'mål'>): boolean {
  return mål.some(({ måltype }) => måltype !== 'andet');
}
