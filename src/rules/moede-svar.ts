/** What an answer to an invitation asks of the one who convened (R-149…R-152). */

import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';

export type Svarvalg = NonNullable<Møde['deltagere'][number]['svar']>['valg'];

/** The answer as the method writes it in the letter. */
export function svartekst({ svarmuligheder }: Metode, valg: Svarvalg): string {
  return svarmuligheder.find((s) => s.valg === valg)?.tekst ?? valg;
}
