/** A rule's limit, written as a person says it: "6 måneder", "7 dage", "3 pr. 12 måneder". */

import { type Dato, plusDage, plusMåneder } from './dato.ts';
import { plusArbejdsdage } from './helligdage.ts';

export type Enhed = 'dage' | 'arbejdsdage' | 'uger' | 'måneder' | 'år';

/** A stretch of time in whole calendar units. */
export interface Varighed {
  readonly antal: number;
  readonly enhed: Enhed;
}

/** "3 pr. 12 måneder": at least so many within each stretch. */
export interface Hyppighed {
  readonly mindst: number;
  readonly pr: Varighed;
}

const ENHEDER: ReadonlyMap<string, Enhed> = new Map([
  ['dag', 'dage'],
  ['dage', 'dage'],
  ['arbejdsdag', 'arbejdsdage'],
  ['arbejdsdage', 'arbejdsdage'],
  ['uge', 'uger'],
  ['uger', 'uger'],
  ['måned', 'måneder'],
  ['måneder', 'måneder'],
  ['år', 'år'],
]);

/** Reads "6 måneder", "1 uge"; undefined when it is not a positive whole number and a known unit. */
export function parseVarighed(text: string): Varighed | undefined {
  const match = /^([1-9]\d{0,3}) (\S+)$/.exec(text.trim());
  const enhed = ENHEDER.get(match?.[2] ?? '');
  return match && enhed ? { antal: Number(match[1]), enhed } : undefined;
}

/** Reads "3 pr. 12 måneder"; undefined otherwise. */
export function parseHyppighed(text: string): Hyppighed | undefined {
  const match = /^([1-9]\d{0,2}) pr\. (.+)$/.exec(text.trim());
  const pr = match?.[2] === undefined ? undefined : parseVarighed(match[2]);
  return match && pr ? { mindst: Number(match[1]), pr } : undefined;
}

/** `fra` plus the stretch; months and years clamp to the month's end, working days skip weekends and holidays. A negative `gange` goes back. */
export function plusVarighed(fra: Dato, { antal, enhed }: Varighed, gange = 1): Dato {
  const n = antal * gange;
  if (enhed === 'dage') return plusDage(fra, n);
  if (enhed === 'arbejdsdage') return plusArbejdsdage(fra, n);
  if (enhed === 'uger') return plusDage(fra, n * 7);
  return plusMåneder(fra, enhed === 'år' ? n * 12 : n);
}

/** "6 måneder", "1 måned", "1 uge". */
export function formatVarighed({ antal, enhed }: Varighed): string {
  const ental: Record<Enhed, string> = {
    dage: 'dag',
    arbejdsdage: 'arbejdsdag',
    uger: 'uge',
    måneder: 'måned',
    år: 'år',
  };
  return `${antal} ${antal === 1 ? ental[enhed] : enhed}`;
}

/** How long there is for each: "3 pr. 12 måneder" is one every 4 months; whole units, and a year as months. */
export function forHver({ mindst, pr: { antal, enhed } }: Hyppighed): Varighed {
  const ialt = enhed === 'år' ? antal * 12 : antal;
  return { antal: Math.floor(ialt / mindst), enhed: enhed === 'år' ? 'måneder' : enhed };
}
