/** What a letter cannot go out without: who it is from. */

import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { fund, type Regel } from './regel.ts';

export const OPSÆTNINGSREGLER = {
  afsender: {
    kode: 'opsaetning/afsender',
    severity: 'fejl',
    tekst: 'Et brev skal sige, hvem det er fra: adresse og telefon.',
    kilde: 'Sorø 2017, Bilag 1 (R-153)',
  },
} as const satisfies Record<string, Regel>;

/** A finding for each part of the sender that is not filled in. */
export function afsenderMangler(samarbejd: Located<Samarbejd>): readonly Finding[] {
  return (['adresse', 'telefon'] as const)
    .filter((nøgle) => samarbejd.value.afsender[nøgle] === undefined)
    .map((nøgle) =>
      fund(OPSÆTNINGSREGLER.afsender, samarbejd.at(['afsender', nøgle]), {
        message: `Afsenderens ${nøgle} er ikke udfyldt.`,
        hint: `Skriv ${nøgle} under afsender i samarbejd.yaml, og prøv igen.`,
      }),
    );
}
