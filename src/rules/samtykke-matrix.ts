/** Who may have what, as a table: one row for each party, one answer for each category. Answers come from samtykke.ts. */

import type { Dato } from '../base/dato.ts';
import type { Formål, Kategori } from '../model/kategorier.ts';
import type { Afslag, Part, Sag, Tilladelse } from './deling.ts';
import { må } from './samtykke.ts';

export interface Matrixrække {
  readonly part: Part;
  readonly svar: readonly { readonly kategori: Kategori; readonly svar: Tilladelse | Afslag }[];
}

/** The table for one purpose on one day; rows and columns in the order given. */
export function matrix(
  sag: Sag,
  parter: readonly Part[],
  kategorier: readonly Kategori[],
  formål: Formål,
  dag: Dato,
): readonly Matrixrække[] {
  return parter.map((part) => ({
    part,
    svar: kategorier.map((kategori) => ({ kategori, svar: må(sag, part, kategori, formål, dag) })),
  }));
}

/** The categories of a row that the party may have, or (`ja` false) may not. */
export function kategorierI({ svar }: Matrixrække, ja: boolean): readonly Kategori[] {
  return svar.filter(({ svar: s }) => s.tilladt === ja).map(({ kategori }) => kategori);
}

/** Refusals for one reason: the reason, and which categories it stops for whom. */
export interface FællesAfslag {
  readonly hvorfor: string;
  readonly grupper: readonly {
    readonly kategorier: readonly Kategori[];
    readonly parter: readonly string[];
  }[];
}

/** All refusals of a table by reason, parties stopped from the same things together; in the order they come. */
export function efterGrund(rækker: readonly Matrixrække[]): readonly FællesAfslag[] {
  const grunde = new Map<string, Map<string, { kategorier: Kategori[]; parter: string[] }>>();
  for (const { part, svar } of rækker) {
    const afslag = svar.flatMap(({ svar: s }) => (s.tilladt ? [] : [s]));
    for (const hvorfor of new Set(afslag.map((a) => a.hvorfor))) {
      const kategorier = afslag.filter((a) => a.hvorfor === hvorfor).map((a) => a.kategori);
      const grupper = grunde.get(hvorfor) ?? new Map<string, { kategorier: Kategori[]; parter: string[] }>();
      const gruppe = grupper.get(kategorier.join()) ?? { kategorier, parter: [] };
      gruppe.parter.push(part.id);
      grunde.set(hvorfor, grupper.set(kategorier.join(), gruppe));
    }
  }
  return [...grunde].map(([hvorfor, grupper]) => ({ hvorfor, grupper: [...grupper.values()] }));
}

/** What a party could have before and cannot have after. */
export interface Tab {
  readonly part: string;
  readonly kategorier: readonly Kategori[];
}

/** The difference between two tables of the same parties and categories, parties who lose nothing left out. */
export function tabt(før: readonly Matrixrække[], efter: readonly Matrixrække[]): readonly Tab[] {
  return før.flatMap((række, i) => {
    const nu = new Set(efter[i] && kategorierI(efter[i], true));
    const kategorier = kategorierI(række, true).filter((kategori) => !nu.has(kategori));
    return kategorier.length === 0 ? [] : [{ part: række.part.id, kategorier }];
  });
}
