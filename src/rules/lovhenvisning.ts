/** The law a paper cites: dated data of the kommune, so that a repealed act is never printed and an old paper can be made as it was. */

import type { Dato } from '../base/dato.ts';
import type { Grundlag } from '../model/grundlag.ts';

/** The text of `id` in force on `dag`, both its first and its last day included; of several the newest. */
export function lovhenvisning({ lovhenvisninger }: Grundlag, id: string, dag: Dato): string | undefined {
  return lovhenvisninger
    .filter((l) => l.id === id && l.gyldig_fra <= dag && (l.gyldig_til === undefined || dag <= l.gyldig_til))
    .toSorted((a, b) => (a.gyldig_fra < b.gyldig_fra ? 1 : -1))[0]?.tekst;
}
