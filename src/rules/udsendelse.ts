/** What has been sent to whom of one meeting's papers, and by which way it may go. */

import type { Deling, Kanal } from '../model/delinger.ts';
import { KATEGORIER, type Kategori } from '../model/kategorier.ts';

/** What never goes by plain e-mail: everything about a citizen, for that there is a case at all is confidential. */
const FORTROLIGE: readonly Kategori[] = KATEGORIER.filter((kategori) => kategori !== 'drift');

/** Has the address one of the kommune's safe domains? A subdomain is another domain. */
function erSikkerAdresse(email: string | undefined, sikre: readonly string[]): boolean {
  const domæne = email?.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domæne !== undefined && sikre.some((sikkert) => sikkert.toLowerCase() === domæne);
}

/** The categories that stop these papers from going this way; empty when they may. */
export function stopperKanal(
  papirer: readonly Deling[],
  kanal: Kanal,
  email: string | undefined,
  sikre: readonly string[],
): readonly Kategori[] {
  if (kanal !== 'mail' || erSikkerAdresse(email, sikre)) return [];
  const fortalt = new Set(papirer.flatMap(({ kategorier }) => kategorier));
  return FORTROLIGE.filter((kategori) => fortalt.has(kategori));
}

/** An entry of the log with its number in the file. */
export interface Logpost {
  readonly nr: number;
  readonly deling: Deling;
}

/** The newest version of each paper in the folder, for each reader. */
export function nyesteDelinger(delinger: readonly Deling[], mappe: string): readonly Logpost[] {
  const nyeste = new Map<string, Logpost>();
  for (const [nr, deling] of delinger.entries()) {
    if (deling.papir.startsWith(`${mappe}/`))
      nyeste.set(`${deling.papir} ${deling.modtager}`, { nr, deling });
  }
  return [...nyeste.values()];
}
