/** Topics put aside at meetings: which still wait, each once however often it was parked. */

import type { Sensitive } from '../base/sensitive.ts';
import { fold } from '../base/tekst.ts';
import type { Parkeret } from '../model/aftale.ts';
import type { Møde } from '../model/moede.ts';

/** The same words, whatever their capitals, spaces and full stop. */
export function sammeEmne(a: Sensitive, b: Sensitive): boolean {
  return a.answers((ene) => b.answers((anden) => kerne(ene) === kerne(anden)));
}

function kerne(tekst: string): string {
  return fold(tekst)
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!?])[.!?]+$/, '')
    .trim();
}

/** The open ones, oldest meeting first; of those that are the same the first, with what any of them is about. */
export function åbneEmner(møder: readonly Møde[]): readonly Parkeret[] {
  const åbne = møder.flatMap((m) => m.parkeret).filter(({ status }) => status === 'åben');
  const samlet: Parkeret[] = [];
  for (const emne of åbne) {
    const i = samlet.findIndex((kendt) => sammeEmne(kendt.tekst, emne.tekst));
    const kendt = samlet[i];
    if (kendt === undefined) samlet.push(emne);
    else samlet[i] = { ...kendt, om: [...new Set([...(kendt.om ?? []), ...(emne.om ?? [])])] };
  }
  return samlet;
}
