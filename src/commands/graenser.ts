/** The limits in force in a kommune, for every command that counts days. What is wrong with them is told by `ramme tjek` and `tjek`. */

import { grænser } from '../rules/graenser.ts';
import type { Grænser } from '../rules/regel.ts';
import { REGLER } from '../rules/regler.ts';
import type { Kommune } from '../store/kommune.ts';

/** The program's own limits, the method's, and what the kommune has decided. */
export function grænserI({ metode, samarbejd }: Kommune): Grænser {
  return grænser(REGLER, metode, samarbejd).grænser;
}
