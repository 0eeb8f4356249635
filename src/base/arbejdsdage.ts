/**
 * Working days. ABSENT: the days a kommune is closed without a public holiday (grundlovsdag, juleaftensdag); a limit
 * that counts working days takes them for such.
 */

import { type Dato, plusDage, ugedag } from './dato.ts';
import { erFri } from './helligdage.ts';

const [SØNDAG, LØRDAG] = [0, 6];

/** Monday to Friday, when it is no public holiday. */
export function erArbejdsdag(dag: Dato): boolean {
  return ugedag(dag) !== SØNDAG && ugedag(dag) !== LØRDAG && !erFri(dag, []);
}

/** `dag` moved `n` working days (negative: back). The day itself is not counted, nor need it be a working day. */
export function plusArbejdsdage(dag: Dato, n: number): Dato {
  const skridt = n < 0 ? -1 : 1;
  let fundet = dag;
  for (let rest = Math.abs(n); rest > 0;) {
    fundet = plusDage(fundet, skridt);
    if (erArbejdsdag(fundet)) rest -= 1;
  }
  return fundet;
}
