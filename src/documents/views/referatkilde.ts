/** Getters of the referat: who was there, and what each point came to. Masked values are handed on masked. */

import type { Emne } from '../../model/emne.ts';
import { type Navngivet, opslag } from './aftalelinjer.ts';
import type { Mødekilde } from './moedekilde.ts';

/** Those who were there besides the citizen, in the order they were ticked. */
export function tilStede(kilde: Mødekilde): readonly Navngivet[] {
  return kilde.møde.til_stede.flatMap((id) => opslag(kilde, id) ?? []);
}

/** Those invited who were not there. */
export function fraværende(kilde: Mødekilde): readonly Navngivet[] {
  const { deltagere, til_stede: med } = kilde.møde;
  return deltagere
    .filter(({ person }) => !med.includes(person))
    .flatMap(({ person }) => opslag(kilde, person) ?? []);
}

export function borgerVarMed({ møde }: Mødekilde): boolean {
  return møde.til_stede.includes('borger');
}

/** The decisions of each point that came to one. */
export function punkter(kilde: Mødekilde) {
  return kilde.møde.dagsorden
    .map(({ punkt, om }, i) => ({
      kilde,
      punkt,
      om,
      beslutninger: kilde.møde.beslutninger.filter((b) => b.punkt === i + 1),
    }))
    .filter(({ beslutninger }) => beslutninger.length > 0);
}

export function parkeret({ møde }: Mødekilde): readonly Emne[] {
  return møde.parkeret.map(({ tekst, om }) => ({ tekst, om }));
}
