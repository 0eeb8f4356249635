/** Which of all the parties a case is about: the few that a person wants to see first. */

import type { Forløb } from '../model/forloeb.ts';
import type { Møde } from '../model/moede.ts';
import type { Samtykke } from '../model/samtykke.ts';
import type { Part } from './deling.ts';
import { VISITATOR } from './samtykke.ts';

export interface Sagens {
  readonly forløb: Forløb;
  readonly samtykker: readonly Samtykke[];
  readonly møder: readonly Møde[];
}

function harRolle({ roller }: Part): boolean {
  return roller.some((rolle) => rolle !== VISITATOR);
}

/**
 * The citizen, the network, those with a role, those a consent or a decision names, alone or by their unit, and those
 * who are or have been invited to a meeting. In the order of `alle`.
 */
export function parterISagen(alle: readonly Part[], { forløb, samtykker, møder }: Sagens): readonly Part[] {
  const nævnte = new Set([
    ...samtykker.flatMap((s) => s.personer),
    ...forløb.grundlag.flatMap((g) => g.modtagere),
    ...møder.flatMap((m) => [m.indkalder, ...m.deltagere.map((d) => d.person)]),
  ]);
  const enheder = new Set(samtykker.flatMap((s) => s.enheder));
  return alle.filter(
    (part) =>
      part.id === 'borger' ||
      part.id.startsWith('n-') ||
      harRolle(part) ||
      nævnte.has(part.id) ||
      (part.enhed !== undefined && enheder.has(part.enhed)),
  );
}
