/** May these readers have a paper of the case? Judged before a word of it is written. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { demandKendte } from '../base/kendt.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { type Afslag, type Godkendt, godkendFælles, type Part, type Ønske } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

export interface Læsere {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  /** Ids from personer.yaml or the case's network, or `borger`. */
  readonly modtagere: readonly string[];
  readonly today: Dato;
  /** Roles that count for this paper alone, by the id of who has one. */
  readonly roller?: ReadonlyMap<string, string>;
}

/** @throws UserError for an id that nobody has, or when any of them may not have what the paper requires */
export function dømLæsere({ kommune, sag, modtagere, today, roller }: Læsere, ønske: Ønske): Godkendt {
  const { forløb, samtykker } = sag;
  const alle = parter(forløb.value, kommune.personer.value.personer, kommune.metode.value, today).map(
    (part) => medRolle(part, roller?.get(part.id)),
  );
  demandKendte(
    modtagere,
    alle.map(({ id }) => id),
    'En modtager kendes ikke.',
    'Skriv et id fra personer.yaml eller fra forløbets netværk.',
  );
  const dom = godkendFælles(
    sagFra(
      forløb.value,
      samtykker.map((s) => s.value),
      kommune.grundlag.value,
    ),
    alle.filter(({ id }) => modtagere.includes(id)),
    { kategorier: ønske.kategorier, kræver: ønske.kræver, formål: ønske.formål },
    today,
  );
  return dom.tilladt ? dom : afvis(dom.mangler);
}

function medRolle(part: Part, rolle: string | undefined): Part {
  return rolle === undefined ? part : { ...part, roller: [...part.roller, rolle] };
}

function afvis(mangler: readonly Afslag[]): never {
  const linjer = samlet(mangler).flatMap(({ part, kategorier, hvorfor, kræver }) => [
    `  ${part} må ikke få: ${kategorier.map((k) => KATEGORINAVNE[k]).join(', ')}`,
    `    fordi ${hvorfor}`,
    `    → det kræver ${kræver}`,
  ]);
  throw new UserError(
    `Der er ikke grundlag for at give papiret.\n${linjer.join('\n')}`,
    'Intet er skrevet. Skaf grundlaget, eller lav papiret til en anden.',
  );
}
