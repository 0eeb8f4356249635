/** Small matters of Danish form that data cannot know: the genitive of a name, a clock time as it is said. */

import type { Klokkeslæt } from '../base/klokkeslaet.ts';

/** "Aviajas", "Jens'", "Max'": the genitive of a name or a noun. */
export function ejefald(navn: string): string {
  return /[sxz]$/i.test(navn) ? `${navn}'` : `${navn}s`;
}

/** "9.30" from "09.30". */
export function sigKlokken(k: Klokkeslæt): string {
  return k.replace(/^0/, '');
}
