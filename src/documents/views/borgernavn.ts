/** The citizen's name in running text, for those who may know it; else "borgeren". */

import type { Forløb } from '../../model/forloeb.ts';
import type { Fletning } from '../shape.ts';

/** `forløb` finds the case in what the text is made from. */
export function borgernavn<K>(forløb: (kilde: K) => Forløb): Fletning<K> {
  return { kategori: 'identitet', hent: (kilde) => forløb(kilde).borger.navn, ellers: 'borgeren' };
}
