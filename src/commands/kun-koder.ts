/** `--kun`: the findings of some rules only, by code (`moede/interval`) or by what stands before the stroke (`moede`). */

import type { Finding } from '../base/finding.ts';
import { demandKendte } from '../base/kendt.ts';
import { SKABELONKODER } from '../documents/template-codes.ts';
import { REGLER } from '../rules/regler.ts';
import { FILKODER } from '../store/file-codes.ts';

/** Every code there is. Findings about how a file or a template is written have no rule. */
const KODER: readonly string[] = [
  ...REGLER.map(({ kode }) => kode),
  ...Object.keys(FILKODER).map((kode) => `fil/${kode}`),
  ...Object.keys(SKABELONKODER).map((kode) => `skabelon/${kode}`),
];

function emne(kode: string): string {
  return kode.split('/')[0] ?? kode;
}

/**
 * Says which findings are asked for; all of them when no code is given. A code nobody has would hide every fault, and is refused.
 * @throws UserError with the nearest code
 */
export function kunKoder(koder: readonly string[]): (finding: Pick<Finding, 'code'>) => boolean {
  const kendte = [...new Set(KODER.flatMap((kode) => [kode, emne(kode)]))];
  demandKendte(
    koder,
    kendte,
    'Der er ingen regel med koden efter --kun.',
    'Se alle regler: samarbejd regler',
  );
  return ({ code }) => koder.length === 0 || koder.includes(code) || koder.includes(emne(code));
}
