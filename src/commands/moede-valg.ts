/** `--kl`, `--lokale` and `--deltager`, judged where they are typed: a wrong one is told by the option's name. */

import { UserError } from '../base/errors.ts';
import { demandKendte } from '../base/kendt.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { erTidsrum } from './svartjek.ts';

interface Valg {
  readonly kl: string | undefined;
  readonly lokale: string | undefined;
}

/** @throws UserError for a time that is none, or a room the kommune does not have */
export function demandTidOgSted({ samarbejd }: Kommune, { kl, lokale }: Valg): void {
  if (kl !== undefined && !erTidsrum(kl)) {
    throw new UserError('Valget --kl er ikke en tid.', 'Skriv den som --kl 09.30-11.00.');
  }
  const ider = samarbejd.value.lokaler.map(({ id }) => id);
  const se = 'Lokalernes id står i samarbejd.yaml. Et andet sted skrives i filen efter --fra.';
  if (lokale !== undefined) demandKendte([lokale], ider, 'Valget --lokale er ikke et af jeres lokaler.', se);
}

/** @throws UserError for somebody who is known neither to the kommune nor in the citizen's network */
export function demandDeltagere(
  { personer }: Kommune,
  { netværk }: Forløb,
  deltagere: readonly string[],
): void {
  const kendte = [...personer.value.personer, ...netværk].map(({ id }) => id);
  const se = 'Id’erne står i personer.yaml, og netværkets i forløbets forloeb.yaml.';
  demandKendte(deltagere, kendte, 'Valget --deltager er ikke id på en, der er kendt her.', se);
}
