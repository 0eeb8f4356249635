/** Sheets → one CSV file for a Danish spreadsheet, one sheet after another. Diagrams are left out: CSV has none. */

import type { Ark, Celle } from '../documents/regneark.ts';
import { type Csvcelle, toCsv } from './csv.ts';

function felt(celle: Celle): Csvcelle {
  switch (celle?.art) {
    case undefined:
      return '';
    case 'beløb':
      return celle.øre / 100;
    case 'antal':
      return celle.antal;
    case 'dato':
      return celle.dato.split('-').toReversed().join('-');
    case 'tekst':
      return celle.tekst;
  }
}

/** Every row is as wide as the table, the title too: a program that guesses what separates the cells looks at the first row. */
function linjer({ overskrift, undertekst, kolonner, rækker, ialt }: Ark): readonly (readonly Csvcelle[])[] {
  const hoved = [[overskrift], [undertekst]].map((række) => kolonner.map((_, i) => række[i] ?? ''));
  return [...hoved, kolonner.map(({ titel }) => titel), ...[...rækker, ialt].map((r) => r.map(felt))];
}

/** The sheets with an empty row between them. Amounts are exact to the øre. */
export function tilCsv(ark: readonly Ark[]): string {
  return toCsv(ark.flatMap((one, nr) => [...(nr === 0 ? [] : [[]]), ...linjer(one)]));
}
