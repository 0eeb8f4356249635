/** What the shared overview is made from, and the getters that need more than one step. */

import type { Dato } from '../../base/dato.ts';
import type { Forløb } from '../../model/forloeb.ts';
import { type Mål, OMRÅDENAVNE, senesteStatus } from '../../model/maal.ts';
import type { MålOgAftaler } from '../../model/maal-og-aftaler.ts';
import { mødenavn, rollenavn } from '../../model/metode-navne.ts';
import type { Metode } from '../../model/metode.ts';
import type { Møde } from '../../model/moede.ts';
import type { Person } from '../../model/personer.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Samtykke } from '../../model/samtykke.ts';
import type { ForløbsRolle } from '../../rules/forloeb-roller.ts';

export interface Oversigtskilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly forløb: Forløb;
  readonly møder: readonly Møde[];
  /** Undefined while no goals are written. */
  readonly skema: MålOgAftaler | undefined;
  /** The consents in force on `dag`. */
  readonly samtykker: readonly Samtykke[];
  readonly personer: readonly Person[];
  /** The roles each holds in the case on `dag`, by id. */
  readonly roller: ReadonlyMap<string, readonly ForløbsRolle[]>;
  readonly dag: Dato;
}

export type Kontakt = Person & { readonly rolle: string };

/** One fagcenter with a case about the citizen. */
export interface Centerlinje {
  readonly navn: string;
  /** Those with a role in the forløb. */
  readonly roller: readonly Kontakt[];
  /** The professionals it is agreed to involve, without those above. */
  readonly fagpersoner: readonly Person[];
}

function kontakter({ metode, personer, roller }: Oversigtskilde): readonly Kontakt[] {
  return personer.flatMap((person) => {
    const egne = roller.get(person.id);
    if (egne === undefined) return [];
    return [{ ...person, rolle: egne.map((rolle) => rollenavn(metode, rolle)).join(', ') }];
  });
}

function fagpersoner({ forløb, personer, roller }: Oversigtskilde): readonly Person[] {
  return personer.filter(
    ({ id }) => forløb.fagpersoner.some(({ person }) => person === id) && !roller.has(id),
  );
}

/** The fagcentre that have a case, in the kommune's order. */
export function centre(kilde: Oversigtskilde): readonly Centerlinje[] {
  const { samarbejd, forløb } = kilde;
  return samarbejd.fagcentre
    .filter(({ id }) => forløb.fagcentre.includes(id))
    .map(({ id, navn }) => ({
      navn,
      roller: kontakter(kilde).filter(({ fagcenter }) => fagcenter === id),
      fagpersoner: fagpersoner(kilde).filter(({ fagcenter }) => fagcenter === id),
    }));
}

const udenfor =
  ({ forløb }: Oversigtskilde) =>
  ({ fagcenter }: Person): boolean =>
    fagcenter === undefined || !forløb.fagcentre.includes(fagcenter);

/** Those with a role who belong to none of these fagcentre. */
export function øvrigeRoller(kilde: Oversigtskilde): readonly Kontakt[] {
  return kontakter(kilde).filter(udenfor(kilde));
}

/** The professionals who belong to none of these fagcentre. */
export function øvrigeFagpersoner(kilde: Oversigtskilde): readonly Person[] {
  return fagpersoner(kilde).filter(udenfor(kilde));
}

/** The goals that are not reached, by area in the form's order. */
export function mål({ skema }: Oversigtskilde): readonly Mål[] {
  const åbne = (skema?.mål ?? []).filter((m) => senesteStatus(m)?.nået !== true);
  return OMRÅDENAVNE.flatMap((område) => åbne.filter((m) => m.område === område));
}

/** The first meeting that is convened and not over. */
export function næste(kilde: Oversigtskilde) {
  const [møde] = kilde.møder
    .filter((m) => m.status === 'indkaldt' && m.tid.dato >= kilde.dag)
    .toSorted((a, b) => (a.tid.dato < b.tid.dato ? -1 : 1));
  return møde && { navn: mødenavn(kilde.metode, møde), dato: møde.tid.dato, fra: møde.tid.fra };
}

/** What the citizen has said the overview is for. */
export function formål({ samtykker }: Oversigtskilde) {
  return samtykker.findLast(({ type }) => type === 'oversigt')?.formål;
}
