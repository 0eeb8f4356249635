/** A consent about to be written: the demands on a record, while they can still be met. */

import type { Finding } from '../base/finding.ts';
import type { Samtykketype } from '../model/samtykke.ts';
import { fund } from './regel.ts';
import { type Samtykketjek, tjekSamtykke } from './samtykke-fil.ts';
import { NYT } from './samtykke-givet.ts';
import { SAMTYKKEREGLER } from './samtykke-regler.ts';

const RET_SVARET = 'Ret svaret, og kør kommandoen igen.';

/** A record not yet written, and the fagcentre the citizen has a case in. */
export type NytSamtykketjek = Samtykketjek & { readonly fagcentre: readonly string[] };

/** Everything wrong in a record before it is written (what only warns is written as it is), and the warning that an overview needs more than one case (R-084, R-171… ). */
export function tjekNytSamtykke(tjek: NytSamtykketjek): readonly Finding[] {
  const fundet = tjekSamtykke(tjek).map((f) => ({
    ...f,
    hint: f.severity === 'fejl' && f.hint === NYT ? RET_SVARET : f.hint,
  }));
  return [...fundet, ...fåFagcentre(tjek)];
}

/** One case cannot be gathered with others; the purpose then says what the overview is for. */
export function erTilFåFagcentre(type: Samtykketype, fagcentre: readonly string[]): boolean {
  return type === 'oversigt' && fagcentre.length < 2;
}

function fåFagcentre({ samtykke, fagcentre }: NytSamtykketjek): readonly Finding[] {
  if (!erTilFåFagcentre(samtykke.value.type, fagcentre)) return [];
  return [
    fund(SAMTYKKEREGLER.fåFagcentre, samtykke.at(['type']), {
      message: 'Borgeren har sag i færre end to fagcentre, så der er ikke flere sager at samle endnu.',
      hint: 'Skriv i formålet, hvad oversigten skal bruges til. Passer antallet ikke, så ret fagcentre i forloeb.yaml.',
    }),
  ];
}
