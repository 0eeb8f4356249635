/** Cases with one økonomiark each, beside the example's own. Everyone is invented. */

import type { Program } from '../helpers/program.ts';

/** A case with one ark that is komplet, decided in the first half of 2026. */
export function sag(verden: Program, nr: number, betaler: string, ville: string): void {
  const id = `2026-2222${nr}`;
  const dag = `2026-0${1 + (nr % 6)}-15`;
  verden.write(
    `forloeb/${id}/oekonomi.yaml`,
    [
      'ark:',
      `  - id: e-2222${nr}`,
      `    besluttet: {dato: ${dag}, af: [p-zhdqv]}`,
      '    indsats: Støtte til =borger',
      `    paragraf: "=SUM(A1)"`,
      `    periode: {fra: ${dag}, til: 2026-12-31}`,
      `    udgift: {center: ${betaler}, beløb: "${nr}.000,10", ansvarlig: p-zhdqv}`,
      `    ellers: {center: ${ville}, beløb: "2.000,25", ansvarlig: p-zhdqv}`,
      `    trin: [{trin: kladde, dato: ${dag}}, {trin: komplet, dato: ${dag}}]`,
      '',
    ].join('\n'),
  );
}

/** Five citizens whose support børn pays, and two whose support arbejdsmarked pays. */
export function syvSager(verden: Program): void {
  for (const nr of [2, 3, 4, 5, 6]) sag(verden, nr, 'boern', 'social');
  for (const nr of [7, 8]) sag(verden, nr, 'arbejdsmarked', 'social');
}
