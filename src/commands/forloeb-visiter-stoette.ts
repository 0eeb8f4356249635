/** The counts of a screening in plain words, for those who decide. */

import type { Forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import { visitationsstøtte } from '../rules/visitationsstoette.ts';

/** One line for each of the method's lists; nothing for lists the method does not have. */
export function støttelinjer(visitation: Forløb['visitation'], metode: Metode): readonly string[] {
  const { kriterier, tjekliste, stratificering } = visitationsstøtte(visitation, metode);
  const krav = metode.kriterier_krav === 'alle' ? 'alle skal være opfyldt' : 'mindst ét skal være opfyldt';
  const linjer = [`Kriterier: ${kriterier.passer} af ${kriterier.ialt} (${krav}).`];
  if (tjekliste.ialt > 0) {
    const tolkning = tjekliste.flere ? 'Flere passer: det peger på et behov.' : 'Færre end to passer.';
    linjer.push(`Tjekliste: ${tjekliste.passer} af ${tjekliste.ialt} udsagn. ${tolkning}`);
  }
  for (const { navn, lav, høj } of stratificering) {
    if (lav.passer + høj.passer === 0) continue;
    linjer.push(`${navn}: lav ${lav.passer} af ${lav.ialt}, høj ${høj.passer} af ${høj.ialt}.`);
  }
  return [...linjer, 'Tallene er kun en støtte; det er jer, der afgør det.'];
}
