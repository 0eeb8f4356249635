/**
 * Is a goal in the citizen's own voice? A help to the writer, never a verdict: it looks at goals and delmål only, not at
 * actions (they are others' too), and not at what stands in quotation marks.
 */

import type { Metode } from '../model/metode.ts';

/** `udefra`: the words speak of the citizen. `uden_jeg`: nobody speaks. Undefined: in order, or the method has no words for it. */
export type Jegform = 'udefra' | 'uden_jeg' | undefined;

const CITATER = /"[^"]*"|»[^«]*«|«[^»]*»|“[^”]*”|”[^”]*”|„[^“”]*[“”]/gu;

function ordene(tekst: string): readonly string[] {
  return (tekst.toLowerCase().match(/\p{L}+/gu) ?? []).map((o) => o.normalize('NFC'));
}

/** Judges one text by the method's words. A text that is all quotation is the citizen's own. */
export function jegform(tekst: string, ord: Metode['jegform']): Jegform {
  const egne = ordene(tekst.normalize('NFC').replace(CITATER, ' '));
  if (ord === undefined || egne.length === 0) return undefined;
  if (egne.some((o) => ord.om_borgeren.includes(o))) return 'udefra';
  return egne.some((o) => ord.jeg.includes(o)) ? undefined : 'uden_jeg';
}
