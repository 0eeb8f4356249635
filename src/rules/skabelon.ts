/** A kommune's own template: is it used, and does it say what it is for? What it prints is documents/template-check.ts. */

import { type Finding, wholeFile } from '../base/finding.ts';
import { medForslag } from '../base/tekst.ts';
import type { Metode } from '../model/metode.ts';
import type { Skabelonhoved } from '../model/skabelon.ts';
import { fund, type Regel } from './regel.ts';

export const SKABELONREGLER = {
  ubrugt: {
    kode: 'skabelon/ubrugt',
    severity: 'advarsel',
    tekst: 'En fil i skabeloner/ hedder det samme som en skabelon, der følger med, eller som metoden nævner.',
    kilde: 'Opsætning: skabeloner/',
  },
  udenFormål: {
    kode: 'skabelon/uden-formaal',
    severity: 'fejl',
    tekst: 'En skabelon, der fortæller om en borger, siger hvad papiret skal bruges til.',
    kilde: 'Sorø 2017, bilag 6 (R-187)',
  },
} as const satisfies Record<string, Regel>;

/** The names the method asks for. */
function metodens({ papirer: { referat, ...papirer }, mødetyper }: Metode): readonly string[] {
  const { skema: _, ...referater } = referat;
  const navne = [...Object.values(papirer), referater].flatMap((papir) =>
    typeof papir === 'string' ? [papir] : Object.values(papir),
  );
  return [...navne, ...Object.values(mødetyper).flatMap((t) => t.papir_til_borger ?? [])];
}

/** A file of the kommune's own that nothing would ever choose. `medfølgende` are the names that ship. */
export function tjekNavn(
  { fil, navn }: { readonly fil: string; readonly navn: string },
  medfølgende: readonly string[],
  metode: Metode,
): readonly Finding[] {
  const kendte = [...medfølgende, ...metodens(metode)];
  if (kendte.includes(navn)) return [];
  const hint = medForslag(navn, kendte, 'Se navnene med: samarbejd skabelon liste');
  const sted = wholeFile(fil);
  return [fund(SKABELONREGLER.ubrugt, sted, { message: 'Ingen bruger en skabelon med det navn.', hint })];
}

/** Whoever gets a paper about a citizen gets it for something; without a purpose nothing can be judged. */
export function tjekFormål(fil: string, { formål, kategorier }: Skabelonhoved): readonly Finding[] {
  if (formål !== undefined || kategorier.every((k) => k === 'drift')) return [];
  const sted = wholeFile(fil);
  return [
    fund(SKABELONREGLER.udenFormål, sted, {
      message: 'Skabelonen fortæller om en borger, men siger ikke, hvad papiret skal bruges til.',
      hint: 'Skriv formål i skabelonens hoved, fx formål: møde.',
    }),
  ];
}
