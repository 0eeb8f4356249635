/**
 * Civil dates as text. A `Dato` is a validated `YYYY-MM-DD` string, so `<` compares and nothing here knows a
 * time zone or a clock: "today" is computed once, in Europe/Copenhagen, by `system/clock.ts` and passed in.
 */

/** A calendar date that exists, written `YYYY-MM-DD`. Made only by {@link parseDato}. */
export type Dato = string & { readonly __brand: 'Dato' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** By {@link ugedag}. */
export const UGEDAGE = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;
/** The first is month 1. */
export const MÅNEDER = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni',
  'juli', 'august', 'september', 'oktober', 'november', 'december',
] as const; // prettier-ignore

interface Dele {
  readonly år: number;
  readonly måned: number;
  readonly dag: number;
}

/** Is `år` a leap year (Gregorian)? */
export function erSkudår(år: number): boolean {
  return (år % 4 === 0 && år % 100 !== 0) || år % 400 === 0;
}

/** Number of days in a month, `måned` 1–12. */
export function dageIMåned(år: number, måned: number): number {
  if (måned === 2) return erSkudår(år) ? 29 : 28;
  return [4, 6, 9, 11].includes(måned) ? 30 : 31;
}

/** The date in `text` when it is written `YYYY-MM-DD` and exists in the calendar (years 1000–9999); else undefined. */
export function parseDato(text: string): Dato | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [år, måned, dag] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (år < 1000 || måned < 1 || måned > 12 || dag < 1 || dag > dageIMåned(år, måned)) return undefined;
  return text as Dato;
}

/**
 * A date known to be right, for literals in code and tests.
 * @throws RangeError when the text is not a date: a bug, never a user's mistake.
 */
export function dato(text: string): Dato {
  const parsed = parseDato(text);
  if (parsed === undefined) throw new RangeError('not a calendar date');
  return parsed;
}

/** The parts of a date, `måned` 1–12. */
export function datoDele(d: Dato): Dele {
  return { år: Number(d.slice(0, 4)), måned: Number(d.slice(5, 7)), dag: Number(d.slice(8, 10)) };
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

function saml({ år, måned, dag }: Dele): Dato {
  return `${pad(år, 4)}-${pad(måned, 2)}-${pad(dag, 2)}` as Dato;
}

/** The date with these parts; undefined when the calendar has none. */
export function datoAf(år: number, måned: number, dag: number): Dato | undefined {
  return parseDato(saml({ år, måned, dag }));
}

/** Day number since 1970-01-01 (negative before). Pure calendar arithmetic on 400-year eras. */
export function dagnummer(d: Dato): number {
  const { år, måned, dag } = datoDele(d);
  const y = måned <= 2 ? år - 1 : år;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (måned + (måned > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fraDagnummer(n: number): Dato {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const dag = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const måned = mp < 10 ? mp + 3 : mp - 9;
  return saml({ år: yearOfEra + era * 400 + (måned <= 2 ? 1 : 0), måned, dag });
}

/** `d` moved `n` calendar days (negative: back). */
export function plusDage(d: Dato, n: number): Dato {
  return fraDagnummer(dagnummer(d) + n);
}

/** `d` moved `n` calendar months; the day is clamped to the month's end (31 Aug + 6 = 28/29 Feb). */
export function plusMåneder(d: Dato, n: number): Dato {
  const { år, måned, dag } = datoDele(d);
  const index = år * 12 + (måned - 1) + n;
  const nytÅr = Math.floor(index / 12);
  const nyMåned = (index % 12) + 1;
  return saml({ år: nytÅr, måned: nyMåned, dag: Math.min(dag, dageIMåned(nytÅr, nyMåned)) });
}

/** Whole days from `fra` to `til` (negative when `til` is earlier). */
export function dageMellem(fra: Dato, til: Dato): number {
  return dagnummer(til) - dagnummer(fra);
}

/** Weekday, 0 = søndag … 6 = lørdag. */
export function ugedag(d: Dato): number {
  return (((dagnummer(d) + 4) % 7) + 7) % 7;
}

/** Monday of the week that `d` lies in. */
export function mandag(d: Dato): Dato {
  return plusDage(d, -((ugedag(d) + 6) % 7));
}

/** Monday of an ISO week, of which the first is the one with 4 January; undefined when the year has no week `nummer`. */
export function ugestart(år: number, nummer: number): Dato | undefined {
  const [fjerde, næste] = [datoAf(år, 1, 4), datoAf(år + 1, 1, 4)];
  if (fjerde === undefined || næste === undefined || nummer < 1) return undefined;
  const start = plusDage(mandag(fjerde), (nummer - 1) * 7);
  return start < mandag(næste) ? start : undefined;
}

/** "tirsdag den 15. december 2026": the form of the letters. */
export function formatDatoLang(d: Dato): string {
  const { år, måned, dag } = datoDele(d);
  return `${UGEDAGE[ugedag(d)]} den ${dag}. ${MÅNEDER[måned - 1]} ${år}`;
}

/** "15. december 2026": the form of messages. */
export function formatDato(d: Dato): string {
  const { år, måned, dag } = datoDele(d);
  return `${dag}. ${MÅNEDER[måned - 1]} ${år}`;
}
