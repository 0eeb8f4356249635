/** Looking up in tilbudsoversigten: by any word, spelled as one can, the best first. */

import { distance, fold } from '../base/tekst.ts';
import type { Tilbud } from '../model/tilbud.ts';

/** What is searched, and how much a hit there says. */
const FELTER: readonly (readonly [vægt: number, hent: (t: Tilbud) => string])[] = [
  [3, (t) => t.navn],
  [2, (t) => t.målgruppe],
  [2, (t) => t.indhold],
  [2, (t) => t.sprog.join(' ')],
];

/** Words that stand everywhere and say nothing. */
const FYLDORD = new Set([
  'og',
  'i',
  'til',
  'for',
  'med',
  'en',
  'et',
  'af',
  'der',
  'som',
  'den',
  'det',
  'de',
  'paa',
]);

function ordI(tekst: string): readonly string[] {
  return fold(tekst).match(/[\p{L}\d]+/gu) ?? [];
}

/** How many slips of the fingers a word may hold: none in the shortest, so that "gæld" is not "held". */
function slåfejl(ord: string): number {
  if (ord.length < 5) return 0;
  return ord.length < 9 ? 1 : 2;
}

/** From 0, not at all, to 1, the very word. A compound holds its parts: "gæld" is in "huslejegæld". */
function lighed(søgt: string, ord: string): number {
  if (ord === søgt) return 1;
  if (ord.startsWith(søgt)) return 0.8;
  if (søgt.length >= 3 && ord.includes(søgt)) return 0.6;
  const grænse = slåfejl(søgt);
  if (grænse === 0) return 0;
  if (Math.abs(ord.length - søgt.length) <= grænse && distance(søgt, ord) <= grænse) return 0.4;
  const begyndelse = ord.length > søgt.length && distance(søgt, ord.slice(0, søgt.length)) <= grænse;
  return begyndelse ? 0.3 : 0;
}

function point(søgt: string, felter: readonly (readonly [number, readonly string[]])[]): number {
  return Math.max(0, ...felter.map(([vægt, ord]) => vægt * Math.max(0, ...ord.map((o) => lighed(søgt, o)))));
}

/**
 * The tilbud in which the words are found, best first; equals in the order of the list. Where no tilbud has all the
 * words, those with the most of them. None when there is nothing to look for.
 */
export function søgTilbud(tekst: string, tilbud: readonly Tilbud[]): readonly Tilbud[] {
  const alle = ordI(tekst);
  const vægtige = alle.filter((ord) => !FYLDORD.has(ord));
  const søgte = vægtige.length > 0 ? vægtige : alle;
  const fundne = tilbud.map((t) => {
    const felter = FELTER.map(([vægt, hent]) => [vægt, ordI(hent(t))] as const);
    const pointene = søgte.map((ord) => point(ord, felter));
    return {
      tilbud: t,
      ramte: pointene.filter((p) => p > 0).length,
      point: pointene.reduce((sum, p) => sum + p, 0),
    };
  });
  const flest = Math.max(0, ...fundne.map(({ ramte }) => ramte));
  if (flest === 0) return [];
  return fundne
    .filter(({ ramte }) => ramte === flest)
    .toSorted((a, b) => b.point - a.point)
    .map((f) => f.tilbud);
}
