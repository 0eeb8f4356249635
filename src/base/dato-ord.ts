/** A day as people say it at a meeting: "fredag", "om 14 dage", "1/3", "den 15. december". Today is an argument; nothing here reads a clock. */

import {
  type Dato,
  dageIMåned,
  datoAf,
  datoDele,
  mandag,
  MÅNEDER,
  parseDato,
  plusDage,
  plusMåneder,
  ugedag,
  UGEDAGE,
  ugestart,
} from './dato.ts';
import { læsTal } from './talord.ts';
import { nfc } from './tekst.ts';

const DAGE = new Map([
  ['i dag', 0],
  ['idag', 0],
  ['i morgen', 1],
  ['imorgen', 1],
  ['i overmorgen', 2],
  ['overmorgen', 2],
]);

/** Reads one way of saying a day; undefined when the text is not said in that way. */
type Læser = (text: string, today: Dato) => Dato | undefined;

/** A whole word, or its first letters: three or more, with or without a full stop. */
function nummerAf(liste: readonly string[], ord: string | undefined): number {
  const stamme = (ord ?? '').replace(/\.$/, '');
  return stamme.length < 3 ? -1 : liste.findIndex((helt) => helt.startsWith(stamme));
}

/** "26" means 2026. */
function helÅr(år: string): number {
  return år.length === 2 ? 2000 + Number(år) : Number(år);
}

/** The day with that number in that month: in the year named, else the first from today on (29 February may be years away). */
function iMåned(dag: number, måned: number, år: string | undefined, today: Dato): Dato | undefined {
  if (år !== undefined) return datoAf(helÅr(år), måned, dag);
  const nu = datoDele(today).år;
  const mulige = Array.from({ length: 9 }, (_, i) => datoAf(nu + i, måned, dag));
  return mulige.find((d) => d !== undefined && d >= today);
}

const dage: Læser = (text, today) => {
  const antal = DAGE.get(text);
  return antal === undefined ? undefined : plusDage(today, antal);
};

const omNoget: Læser = (text, today) => {
  const [, ord, enhed] = /^om (\S+) (dage?|døgn|uger?|måned(?:er)?|år)$/.exec(text) ?? [];
  const antal = læsTal(ord);
  if (antal === undefined || enhed === undefined) return undefined;
  if (enhed.startsWith('d')) return plusDage(today, antal);
  if (enhed.startsWith('u')) return plusDage(today, antal * 7);
  return plusMåneder(today, enhed === 'år' ? antal * 12 : antal);
};

function iUgenFra(start: Dato, dag: number): Dato {
  return plusDage(start, (dag + 6) % 7);
}

const UGEDAG = /^(?:(næste) )?([a-zæøå]+\.?)(?: i (næste uge|uge (\d{1,2})))?$/;

/** "fredag": the first after today. "næste fredag" and "fredag i næste uge": the one in the week after this. */
const påUgedag: Læser = (text, today) => {
  const [, næste, ord, iUgen, nummer] = UGEDAG.exec(text) ?? [];
  const dag = nummerAf(UGEDAGE, ord);
  if (dag === -1) return undefined;
  if (nummer !== undefined) return iUge(Number(nummer), dag, today);
  if (næste !== undefined || iUgen !== undefined) return iUgenFra(plusDage(mandag(today), 7), dag);
  return plusDage(today, ((dag - ugedag(today) + 6) % 7) + 1);
};

/** The day in the ISO week with that number: this year's, or next year's when it has passed. */
function iUge(nummer: number, dag: number, today: Dato): Dato | undefined {
  const { år } = datoDele(today);
  return [år - 1, år, år + 1]
    .map((å) => ugestart(å, nummer))
    .map((start) => start && iUgenFra(start, dag))
    .find((d) => d !== undefined && d >= today);
}

/** A whole week is meant to its end: Friday. */
const heleUgen: Læser = (text, today) => {
  if (/^(?:i )?næste uge$/.test(text)) return iUgenFra(plusDage(mandag(today), 7), 5);
  const [, nummer] = /^(?:i )?uge (\d{1,2})$/.exec(text) ?? [];
  return nummer === undefined ? undefined : iUge(Number(nummer), 5, today);
};

const iTal: Læser = (text, today) => {
  const [, dag, måned, år] = /^(\d{1,2})[/.-](\d{1,2})(?:[/. -]+(\d{4}|\d{2}))?\.?$/.exec(text) ?? [];
  return dag === undefined ? undefined : iMåned(Number(dag), Number(måned), år, today);
};

const medMåned: Læser = (text, today) => {
  const [, dag, ord, år] = /^(\d{1,2})\.? ?([a-z]+\.?)(?: (\d{4}))?$/.exec(text) ?? [];
  const måned = nummerAf(MÅNEDER, ord);
  return måned === -1 ? undefined : iMåned(Number(dag), måned + 1, år, today);
};

/** "den 15.": the first 15th from today on, in a month that has one. */
const dagIMåneden: Læser = (text, today) => {
  const [, ord] = /^(\d{1,2})\.$/.exec(text) ?? [];
  const dag = Number(ord ?? '0');
  if (dag < 1) return undefined;
  const første = plusDage(today, 1 - datoDele(today).dag);
  const mulige = [0, 1, 2].map((n) => datoDele(plusMåneder(første, n)));
  return mulige
    .filter(({ år, måned }) => dag <= dageIMåned(år, måned))
    .map(({ år, måned }) => datoAf(år, måned, dag))
    .find((d) => d !== undefined && d >= today);
};

const LÆSERE: readonly Læser[] = [
  (text) => parseDato(text),
  dage,
  omNoget,
  heleUgen,
  påUgedag,
  iTal,
  medMåned,
  dagIMåneden,
];

/**
 * The day a person means, seen from `today`; undefined when it cannot be understood. Without a year the day is never
 * before today; a day in the past must be written with its year. Small words before it (senest, på, den, d.) and a
 * weekday before a date do not matter. "næste fredag" can be heard in two ways: show the answer in full.
 */
export function forståDato(text: string, today: Dato): Dato | undefined {
  const ord = nfc(text).trim().toLowerCase().replace(/\s+/g, ' ');
  const bar = ord
    .replace(/^(?:senest|inden) /, '')
    .replace(/^(?:på|til) /, '')
    .replace(/^[a-zæøå]+dag (?=den |d\. )/, '')
    .replace(/^(?:den|d\.) ?/, '');
  for (const læs of LÆSERE) {
    const fundet = læs(bar, today);
    if (fundet !== undefined) return fundet;
  }
  return undefined;
}
