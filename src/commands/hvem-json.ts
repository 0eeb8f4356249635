/** The table of `samtykke hvem` for programs. The keys are stable: others build on them. */

import type { Dato } from '../base/dato.ts';
import type { Formål } from '../model/kategorier.ts';
import { kategorierI, type Matrixrække } from '../rules/samtykke-matrix.ts';

export interface Hoved {
  readonly forløb: string;
  readonly dag: Dato;
  readonly formål: Formål;
}

/** `{forløb, dag, formål, parter: [{part, type, må, må_ikke: [{kategori, årsag, hvorfor, kræver}]}]}`, ids only. */
export function hvemSomJson(hoved: Hoved, rækker: readonly Matrixrække[]): string {
  const parter = rækker.map((række) => ({
    part: række.part.id,
    type: række.part.type,
    må: kategorierI(række, true),
    må_ikke: række.svar.flatMap(({ kategori, svar }) =>
      svar.tilladt ? [] : [{ kategori, årsag: svar.årsag, hvorfor: svar.hvorfor, kræver: svar.kræver }],
    ),
  }));
  return `${JSON.stringify({ ...hoved, parter }, undefined, 2)}\n`;
}
