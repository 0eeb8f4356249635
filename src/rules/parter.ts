/** The parties of a case: everyone information could be given to, with what the judgement needs to know of each. */

import type { Dato } from '../base/dato.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Netværksperson } from '../model/netvaerk.ts';
import type { Grundlag } from '../model/grundlag.ts';
import type { Metode } from '../model/metode.ts';
import type { Person } from '../model/personer.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { rollerIForløb } from './forloeb-roller.ts';
import { type Part, type Sag, VISITATOR } from './samtykke.ts';

export const BORGER: Part = { id: 'borger', type: 'borger', roller: [] };

/** Those whose role lets them decide whether a forløb is offered. */
function visitator(person: Person, { visiteres_af }: Metode): readonly string[] {
  return visiteres_af.some((rolle) => person.roller.includes(rolle)) ? [VISITATOR] : [];
}

function fraPersoner(person: Person, forløb: Forløb, metode: Metode, dag: Dato): Part {
  const enhed = metode.samtykkeenheder.find((e) => e.id === person.samtykkeenhed);
  return {
    id: person.id,
    type: person.parttype,
    ...(enhed && { enhed: enhed.id, enhedUddybes: enhed.uddybes === 'ja' }),
    roller: [...rollerIForløb(forløb, person.id, dag), ...visitator(person, metode)],
  };
}

function fraNetværk({ id, parttype }: Netværksperson, forløb: Forløb, dag: Dato): Part {
  return { id, type: parttype, roller: rollerIForløb(forløb, id, dag) };
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
    ...forløb.netværk.map((n) => fraNetværk(n, forløb, dag)),
    ...personer.map((person) => fraPersoner(person, forløb, metode, dag)),
  ];
}

/** What the consent engine reads of a case. */
export function sagFra(forløb: Forløb, samtykker: readonly Samtykke[], { grundlag }: Grundlag): Sag {
  return { id: forløb.id, status: forløb.status, samtykker, grundlag, konkrete: forløb.grundlag };
}
