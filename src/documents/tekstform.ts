/** Small matters of Danish form that data cannot know: the genitive of a name, a clock time as it is said. */

import { type Dato, formatDatoLang } from '../base/dato.ts';
import type { Klokkeslæt } from '../base/klokkeslaet.ts';

/** "Aviajas", "Jens'", "Max'": the genitive of a name or a noun. */
export function ejefald(navn: string): string {
  return /[sxz]$/i.test(navn) ? `${navn}'` : `${navn}s`;
}

/** "9.30" from "09.30". */
export function sigKlokken(k: Klokkeslæt): string {
  return k.replace(/^0/, '');
}

/** "fredag den 20. november"; with its year when that is not the year of `fra`. */
export function sigDagen(dag: Dato, fra: Dato): string {
  const lang = formatDatoLang(dag);
  return dag.slice(0, 4) === fra.slice(0, 4) ? lang.slice(0, -5) : lang;
}

/** What somebody does, as it goes on after the name: "Ringer til lægen." becomes "ringer til lægen". */
export function efterNavnet(hvad: string): string {
  return hvad.replace(/(?<![.!])[.!]+$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (stort) => stort.toLowerCase());
}

/**
 * One agreement as a sentence to be read aloud: "Line ringer til boligselskabet senest fredag den 20. november" (R-099).
 * `fra` is the day it was made; a missing day is said to be missing.
 */
export function aftalesætning(navn: string, hvad: string, hvornår: Dato | undefined, fra: Dato): string {
  return `${navn} ${efterNavnet(hvad)} ${hvornår === undefined ? '(hvornår?)' : `senest ${sigDagen(hvornår, fra)}`}`;
}
