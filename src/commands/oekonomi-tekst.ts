/** The collected økonomiark on a screen: the centers in columns, and the ark that are not counted yet. */

import { formatBeløb } from '../base/beloeb.ts';
import { formatDato } from '../base/dato.ts';
import type { Samletkilde } from '../documents/oekonomi-ark.ts';
import { erTalt } from '../rules/oekonomi.ts';

const TITLER = ['Center', 'Betaler', 'Ville have betalt', 'Afvigelse'];

/** The first column to the left, the amounts to the right. */
function kolonner(rækker: readonly (readonly string[])[]): readonly string[] {
  const bredder = TITLER.map((_, i) => Math.max(...rækker.map((række) => række[i]?.length ?? 0)));
  return rækker.map((række) =>
    række
      .map((t, i) => (i === 0 ? t.padEnd(bredder[i] ?? 0) : t.padStart(bredder[i] ?? 0)))
      .join('   ')
      .trimEnd(),
  );
}

/** What a person needs to see; every single ark is in the spreadsheet. */
export function visSamlet({ samlet, periode, samarbejd, titel }: Samletkilde): string {
  const navn = (center: string) => samarbejd.fagcentre.find(({ id }) => id === center)?.navn ?? center;
  const { centre, ialt, linjer, talte } = samlet;
  const tal = ({ afholdt, ellers, forskel }: typeof ialt) =>
    [afholdt.beløb, ellers.beløb, forskel].map(formatBeløb);
  const [hoved = '', ...resten] = kolonner([
    TITLER,
    ...centre.map((c) => [navn(c.center), ...tal(c)]),
    ['I alt', ...tal(ialt)],
  ]);
  const venter = linjer.filter(({ ark }) => !erTalt(ark)).map(({ forløb, ark }) => `  ${forløb} ${ark.id}`);
  return [
    titel,
    `${samarbejd.kommune}, besluttet fra ${formatDato(periode.fra)} til ${formatDato(periode.til)}`,
    '',
    hoved,
    ...resten.slice(0, -1),
    '─'.repeat(hoved.length),
    ...resten.slice(-1),
    '',
    `${talte.length} ark er talt med.`,
    ...(venter.length > 0 ? ['De her mangler at blive komplette og er ikke talt med:', ...venter] : []),
    '',
  ].join('\n');
}
