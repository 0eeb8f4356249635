/**
 * Is a goal in the citizen's own voice? A help to the writer, never a verdict: it looks at goals and delmål only, not at
 * actions (they are others' too), and not at what stands in quotation marks.
 */

import { nfc } from '../base/tekst.ts';
import type { Metode } from '../model/metode.ts';

/** `udefra`: the words speak of the citizen. `uden_jeg`: nobody speaks. Undefined: in order, or the method has no words for it. */
export type Jegform = 'udefra' | 'uden_jeg' | undefined;

/** What ends a quotation, by what begins it. */
const SLUTTEGN: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"/g],
  ['»', /«/g],
  ['«', /»/g],
  ['“', /”/g],
  ['”', /”/g],
  ['„', /[“”]/g],
]);

/** Without its quotations. A mark that nothing ends stands as it is, and so do the others like it: one pass (threats Z1). */
function udenCitater(tekst: string): string {
  const uendte = new Set<string>();
  let uden = '';
  for (let her = 0; her < tekst.length; her += 1) {
    const tegn = tekst.charAt(her);
    const slut = uendte.has(tegn) ? undefined : SLUTTEGN.get(tegn);
    if (slut) slut.lastIndex = her + 1;
    const fundet = slut?.exec(tekst);
    if (slut && !fundet) uendte.add(tegn);
    uden += fundet ? ' ' : tegn;
    her = fundet?.index ?? her;
  }
  return uden;
}

function ordene(tekst: string): readonly string[] {
  return tekst.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Judges one text by the method's words. A text that is all quotation is the citizen's own. */
export function jegform(tekst: string, ord: Metode['jegform']): Jegform {
  const egne = ordene(udenCitater(nfc(tekst)));
  if (ord === undefined || egne.length === 0) return undefined;
  if (egne.some((o) => ord.om_borgeren.includes(o))) return 'udefra';
  return egne.some((o) => ord.jeg.includes(o)) ? undefined : 'uden_jeg';
}
