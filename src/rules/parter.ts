/** The parties of a case: everyone information could be given to, with what the judgement needs to know of each. */

import type { Dato } from '../base/dato.ts';
import type { Forløb, Netværksperson } from '../model/forloeb.ts';
import type { Grundlag } from '../model/grundlag.ts';
import type { Metode } from '../model/metode.ts';
import type { Person } from '../model/personer.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { type Part, type Sag, VISITATOR } from './samtykke.ts';

export const BORGER: Part = { id: 'borger', type: 'borger', roller: [] };

interface Rollehaver {
  readonly person: string;
  readonly fra: Dato;
  readonly til?: Dato | undefined;
}

/** Those who hold a role on `dag`, its first and last day included. */
export function indehavere<T extends Rollehaver>(rollehavere: readonly T[], dag: Dato): readonly T[] {
  return rollehavere.filter(({ fra, til }) => fra <= dag && (til === undefined || dag <= til));
}

/** The roles a person holds in the case on `dag`; `visitator` for those whose role lets them decide on a forløb. */
export function rollerIForløb(person: Person, forløb: Forløb, metode: Metode, dag: Dato): readonly string[] {
  const holder = (rollehavere: readonly Rollehaver[]) =>
    indehavere(rollehavere, dag).some((r) => r.person === person.id);
  return [
    ...(holder(forløb.tovholdere) ? ['tovholder'] : []),
    ...(holder(forløb.koordinerende_sagsbehandlere) ? ['koordinerende_sagsbehandler'] : []),
    ...(holder(forløb.støttepersoner) ? ['støtteperson'] : []),
    ...(metode.visiteres_af.some((rolle) => person.roller.includes(rolle)) ? [VISITATOR] : []),
  ];
}

function fraPersoner(person: Person, forløb: Forløb, metode: Metode, dag: Dato): Part {
  const enhed = metode.samtykkeenheder.find((e) => e.id === person.samtykkeenhed);
  return {
    id: person.id,
    type: person.parttype,
    ...(enhed && { enhed: enhed.id, enhedUddybes: enhed.uddybes === 'ja' }),
    roller: rollerIForløb(person, forløb, metode, dag),
  };
}

function fraNetværk({ id, parttype }: Netværksperson): Part {
  return { id, type: parttype, roller: [] };
}

/** Every party known to the kommune or the case on `dag`: the citizen first, then the network, then personer.yaml. */
export function parter(
  forløb: Forløb,
  personer: readonly Person[],
  metode: Metode,
  dag: Dato,
): readonly Part[] {
  return [
    BORGER,
    ...forløb.netværk.map(fraNetværk),
    ...personer.map((person) => fraPersoner(person, forløb, metode, dag)),
  ];
}

/** What the consent engine reads of a case. */
export function sagFra(forløb: Forløb, samtykker: readonly Samtykke[], { grundlag }: Grundlag): Sag {
  return { id: forløb.id, status: forløb.status, samtykker, grundlag, konkrete: forløb.grundlag };
}
