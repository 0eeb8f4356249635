/** The settings that papers and cases depend on: who a letter is from, and that git leaves the cases alone. */

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
  forløbIGit: {
    kode: 'opsaetning/forloeb-i-git',
    severity: 'fejl',
    tekst: 'Borgerforløb er aldrig en del af kommunens lager.',
    kilde: 'Hvert forløb har sit eget lager (R-189)',
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

/** The finding when `kanKommeMed`: git could take the cases into the kommune's repository. */
export function forløbIGit(samarbejd: Located<Samarbejd>, kanKommeMed: boolean): readonly Finding[] {
  if (!kanKommeMed) return [];
  const mappe = samarbejd.value.forløbsmappe;
  return [
    fund(OPSÆTNINGSREGLER.forløbIGit, samarbejd.at(['forløbsmappe']), {
      message: 'Mappen med borgerforløb kan komme med i kommunens lager.',
      hint: `Skriv linjen /${mappe}/ i filen .gitignore i kommunens mappe.`,
    }),
  ];
}
