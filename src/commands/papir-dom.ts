/** May these readers have a paper of the case? Judged before a word of it is written. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { demandKendte } from '../base/kendt.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import type { Skabelon } from '../model/skabelon.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import {
  type Afslag,
  type Afvist,
  type Godkendt,
  godkendFælles,
  type Part,
  type Ønske,
} from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

/** The case as it is judged on a day. */
export interface Papirsag {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly today: Dato;
}

export interface Læsere extends Papirsag {
  /** Ids from personer.yaml or the case's network, or `borger`. */
  readonly modtagere: readonly string[];
  /** Roles that count for this paper alone, by the id of who has one. */
  readonly roller?: ReadonlyMap<string, string>;
}

/** What a template would show, and what for. @throws UserError when it does not say what it is for */
export function ønsket({ hoved, navn }: Skabelon): Ønske {
  const { kategorier, kræver, formål } = hoved;
  if (formål !== undefined) return { kategorier, kræver, formål };
  throw new UserError(`Skabelonen ${navn} mangler et formål.`, 'Skriv formål i skabelonens hoved.');
}

/** Judges readers of the case today. */
export function døm(
  { kommune, sag, today }: Papirsag,
  modtagere: readonly Part[],
  ønske: Ønske,
): Godkendt | Afvist {
  const samtykker = sag.samtykker.map((s) => s.value);
  const sagen = sagFra(sag.forløb.value, samtykker, kommune.grundlag.value);
  return godkendFælles(sagen, modtagere, ønske, today);
}

/** @throws UserError for an id that nobody has, or when any of them may not have what the paper requires */
export function dømLæsere(læsere: Læsere, ønske: Ønske): Godkendt {
  const { kommune, sag, modtagere, today, roller } = læsere;
  const alle = parter(sag.forløb.value, kommune.personer.value.personer, kommune.metode.value, today).map(
    (part) => medRolle(part, roller?.get(part.id)),
  );
  demandKendte(
    modtagere,
    alle.map(({ id }) => id),
    'En modtager kendes ikke.',
    'Skriv et id fra personer.yaml eller fra forløbets netværk.',
  );
  const dom = døm(
    læsere,
    alle.filter(({ id }) => modtagere.includes(id)),
    ønske,
  );
  if (dom.tilladt) return dom;
  return nægt(
    dom.mangler,
    'Der er ikke grundlag for at give papiret.',
    'Skaf grundlaget, eller lav papiret til en anden.',
  );
}

function medRolle(part: Part, rolle: string | undefined): Part {
  return rolle === undefined ? part : { ...part, roller: [...part.roller, rolle] };
}

/** @throws UserError naming every refusal, and what each would take; nothing has been written */
export function nægt(mangler: readonly Afslag[], besked: string, råd: string): never {
  const linjer = samlet(mangler).flatMap(({ part, kategorier, hvorfor, kræver }) => [
    `  ${part} må ikke få: ${kategorier.map((k) => KATEGORINAVNE[k]).join(', ')}`,
    `    grund: ${hvorfor}`,
    `    → det kræver ${kræver}`,
  ]);
  throw new UserError(`${besked}\n${linjer.join('\n')}`, `Intet er skrevet. ${råd}`);
}
