/** `--kun`: the findings of some rules only, by code (`moede/interval`) or by what stands before the stroke (`moede`). */

import { UserError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import { medForslag } from '../base/tekst.ts';
import { REGLER } from '../rules/regler.ts';

/** Findings about how a file is written have no rule. */
const FIL = 'fil';

function emne(kode: string): string {
  return kode.split('/')[0] ?? kode;
}

/**
 * Says which findings are asked for; all of them when no code is given. A code nobody has would hide every fault, and is refused.
 * @throws UserError with the nearest code
 */
export function kunKoder(koder: readonly string[]): (finding: Pick<Finding, 'code'>) => boolean {
  const kendte = new Set([FIL, ...REGLER.flatMap(({ kode }) => [kode, emne(kode)])]);
  const ukendt = koder.find((kode) => !kendte.has(kode) && emne(kode) !== FIL);
  if (ukendt !== undefined) {
    const hint = 'Se alle regler: samarbejd regler';
    throw new UserError('Der er ingen regel med koden efter --kun.', medForslag(ukendt, [...kendte], hint));
  }
  return ({ code }) => koder.length === 0 || koder.includes(code) || koder.includes(emne(code));
}
