/**
 * Danish public holidays and working days. ABSENT: days off that are agreed and not a public holiday (grundlovsdag,
 * juleaftensdag, nytårsaftensdag); whoever counts working days there counts one more.
 */

import { type Dato, dato, datoDele, plusDage, ugedag } from './dato.ts';

const FASTE: ReadonlySet<string> = new Set(['01-01', '12-25', '12-26']);
/** Days from Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfart, pinsedag, 2. pinsedag. */
const EFTER_PÅSKE: readonly number[] = [-3, -2, 0, 1, 39, 49, 50];
/** Store bededag: the fourth Friday after Easter; a working day from 2024. */
const STORE_BEDEDAG = { efterPåske: 26, sidsteÅr: 2023 };
const [SØNDAG, LØRDAG] = [0, 6];

/** Easter Sunday of a year in the Gregorian calendar: the Sunday after the first full moon of spring. */
export function påskedag(år: number): Dato {
  const gyldental = år % 19;
  const århundrede = Math.floor(år / 100);
  const månerettelse = Math.floor((8 * århundrede + 13) / 25);
  const epakt = (19 * gyldental + århundrede - Math.floor(århundrede / 4) - månerettelse + 15) % 30;
  const fuldmåne = epakt - Math.floor(epakt / 28) * (1 - Math.floor(29 / (epakt + 1)) * Math.floor((21 - gyldental) / 11));
  const ugerest = (år + Math.floor(år / 4) + fuldmåne + 2 - århundrede + Math.floor(århundrede / 4)) % 7;
  return plusDage(dato(`${år}-03-28`), fuldmåne - ugerest);
} // prettier-ignore

/** Is the day a public holiday in Denmark? Sundays that are nothing else are not. */
export function erHelligdag(dag: Dato): boolean {
  if (FASTE.has(dag.slice(5))) return true;
  const { år } = datoDele(dag);
  const påske = påskedag(år);
  const bededag = år <= STORE_BEDEDAG.sidsteÅr ? [STORE_BEDEDAG.efterPåske] : [];
  return [...EFTER_PÅSKE, ...bededag].some((n) => plusDage(påske, n) === dag);
}

/** Monday to Friday, when it is no public holiday. */
export function erArbejdsdag(dag: Dato): boolean {
  return ugedag(dag) !== SØNDAG && ugedag(dag) !== LØRDAG && !erHelligdag(dag);
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
