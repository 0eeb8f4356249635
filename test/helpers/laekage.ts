/** The judge of the promise: which tokens stand in a text that one of its readers may not have. */

import type { Formål, Kategori } from '../../src/model/kategorier.ts';
import type { Part } from '../../src/rules/deling.ts';
import { må } from '../../src/rules/samtykke.ts';
import type { Læsere } from './papirkilder.ts';
import { DAG, type Tilfælde } from './tilfaelde.ts';
import type { Mærke } from './udfyld.ts';

/** Asks the consent engine, field by field; it answers each question once. */
export function dommer({ sag }: Tilfælde) {
  const svar = new Map<string, boolean>();
  const måFå = (part: Part, kategori: Kategori, formål: Formål): boolean => {
    const spørgsmål = `${part.id} ${kategori} ${formål}`;
    const kendt = svar.get(spørgsmål) ?? må(sag, part, kategori, formål, DAG).tilladt;
    svar.set(spørgsmål, kendt);
    return kendt;
  };
  return (part: Part, { kategorier, ellers, egen }: Mærke, formål: Formål): boolean =>
    egen === part.id ||
    kategorier.every((kategori) => måFå(part, kategori, formål)) ||
    (ellers ?? []).some((kategori) => måFå(part, kategori, formål));
}

/** The tokens that stand in a text. */
export function stårI(mærker: readonly Mærke[], tekst: string): readonly Mærke[] {
  const lille = tekst.toLowerCase();
  return mærker.filter(({ ord }) => ord.some((et) => lille.includes(et)));
}

/** Where in the case the words of a paper come from that one of its readers may not have. */
export function lækket(
  { mærker }: Tilfælde,
  måFå: ReturnType<typeof dommer>,
  læsere: Læsere,
  formål: Formål,
  tekst: string,
): readonly string[] {
  return stårI(mærker, tekst)
    .filter((mærke) => læsere.some((part) => !måFå(part, mærke, formål)))
    .map(({ sti }) => sti);
}

/** Each party alone, all of them, and all but the citizen: papers for several hold what all may have. */
export function læserkredse({ parter }: Tilfælde): readonly Læsere[] {
  return [
    ...parter.map((part) => [part]),
    parter,
    parter.filter(({ id }) => id !== 'borger'),
    parter.slice(-2),
  ];
}
