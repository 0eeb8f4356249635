/** Which of a case's consents are in force on a day, whatever they permit. */

import type { Dato } from '../base/dato.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { ikkeGældende } from './samtykke-gyldighed.ts';

/** Given in order on the day or before, not past its last day, and not withdrawn. Withdrawals themselves are left out. */
export function gældendeSamtykker(alle: readonly Samtykke[], dag: Dato): readonly Samtykke[] {
  return alle.filter(
    (samtykke) => samtykke.type !== 'tilbagekaldelse' && ikkeGældende(samtykke, dag, alle) === undefined,
  );
}
