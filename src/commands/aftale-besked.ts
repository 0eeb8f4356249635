/** Who needs to know that an agreement has changed, and who may: judged person by person before anybody is named. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { rollerIForløb } from '../rules/forloeb-roller.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { type Afslag, godkend, type Part } from '../rules/samtykke.ts';
import type { Kommune } from '../store/kommune.ts';
import type { FundetAftale } from './aftale-ret.ts';

export interface Besked {
  /** The ids of those to tell. */
  readonly til: readonly string[];
  readonly afslag: readonly Afslag[];
}

/** Those at the meeting, whoever had and whoever gets it, those with a role, and the citizen; not the one who told of it. */
export function besked(
  kommune: Kommune,
  { sag, fundet, aftale }: FundetAftale,
  { hvem, af }: { readonly hvem: string | undefined; readonly af: string },
  today: Dato,
): Besked {
  const { møde } = fundet;
  const { deltagere, til_stede: med, indkalder } = møde.value;
  const forløb = sag.forløb.value;
  const ids = new Set(['borger', ...deltagere.map((d) => d.person), ...med, indkalder, aftale.hvem, hvem]);
  const alle = parter(forløb, kommune.personer.value.personer, kommune.metode.value, today);
  const skal = alle.filter(
    ({ id }) => id !== af && (ids.has(id) || rollerIForløb(forløb, id, today).length > 0),
  );
  const samtykker = sag.samtykker.map((s) => s.value);
  const sagen = sagFra(forløb, samtykker, kommune.grundlag.value);
  const kategorier = ['forløb', ...(aftale.om ?? [])] as const;
  const døm = (part: Part) => godkend(sagen, part, { kategorier, kræver: kategorier, formål: 'møde' }, today);
  const domme = skal.map((part) => ({ part, dom: døm(part) }));
  return {
    til: domme.filter(({ dom }) => dom.tilladt).map(({ part }) => part.id),
    afslag: domme.flatMap(({ dom }) => (dom.tilladt ? [] : dom.mangler)),
  };
}

/** On the screen: professionals by name, the citizen and the network by id. */
export function tellBesked({ terminal }: Context, { personer }: Kommune, { til, afslag }: Besked): void {
  terminal.out('Skal have besked:');
  for (const id of til) {
    const person = personer.value.personer.find((p) => p.id === id);
    terminal.out(person === undefined ? `  ${id}` : `  ${person.navn}, ${person.organisation}`);
  }
  for (const { part, hvorfor, kræver } of samlet(afslag)) {
    terminal.out(`Må ikke få det at vide: ${part}, for ${hvorfor}.`);
    terminal.out(`  → det kræver ${kræver}`);
  }
}
