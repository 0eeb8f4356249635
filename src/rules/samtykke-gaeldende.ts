/** Which of a case's consents are in force on a day, whatever they permit. */

import type { Dato } from '../base/dato.ts';
import type { Samtykke } from '../model/samtykke.ts';

/** Given on the day or before, not past its last day, and not withdrawn. Withdrawals themselves are left out. */
export function gældendeSamtykker(alle: readonly Samtykke[], dag: Dato): readonly Samtykke[] {
  const trukketTilbage = new Set(
    alle
      .filter(({ type, givet }) => type === 'tilbagekaldelse' && givet.dato <= dag)
      .map(({ tilbagekalder }) => tilbagekalder),
  );
  return alle.filter(
    ({ id, type, givet, genbesøges }) =>
      type !== 'tilbagekaldelse' &&
      givet.dato <= dag &&
      (genbesøges === undefined || dag <= genbesøges) &&
      !trukketTilbage.has(id),
  );
}
