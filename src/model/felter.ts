/**
 * The kinds of field every file is made of. Files are read as text, so each kind takes a string and gives the
 * type: no number, boolean or date is ever guessed from how a value looks.
 */

import * as z from 'zod';
import { BELØB, parseBeløb, type Øre } from '../base/beloeb.ts';
import { parseDato } from '../base/dato.ts';
import { ID_TAIL } from '../base/id.ts';
import { KALENDER_UID } from '../base/kalender-uid.ts';
import { parseKlokkeslæt } from '../base/klokkeslaet.ts';
import { Sensitive } from '../base/sensitive.ts';
import type { Kategori } from './kategorier.ts';

// zod would write and compile code for every schema: dear in a program that runs for a moment.
z.config({ jitless: true });

/** What a field says about itself: to the editor, to error texts, and to the consent engine. */
export interface Felt {
  readonly title: string;
  readonly description?: string;
  /** What the information is about; a group's category holds for its fields unless they name their own. */
  readonly kategori?: Kategori;
  readonly [extra: string]: unknown;
}

const ID_REGEL = 'efter stregen fem små bogstaver eller tal, men ikke i, l, o, u, 0 og 1';

export const ID_PRÆFIKSER = ['p', 'n', 'm', 'a', 'g', 't', 's', 'd', 'h', 'e'] as const;
export type IdPræfiks = (typeof ID_PRÆFIKSER)[number];

const EKSEMPLER: Readonly<Record<IdPræfiks, string>> = {
  p: 'p-r4k2m',
  n: 'n-6w3tz',
  m: 'm-7k2qx',
  a: 'a-9d4fh',
  g: 'g-2m8vc',
  t: 't-5j7np',
  s: 's-8m3pk',
  d: 'd-4x6rb',
  h: 'h-3g9sw',
  e: 'e-6p2kd',
};

// Built once each: a field is then one copy of its kind, for there are hundreds of fields to make at every start.
const ikkeTom = z.string().trim().min(1, { error: 'feltet er tomt' });
const personligTekst = ikkeTom.transform((value) => new Sensitive(value));
const dato = forstået(parseDato, 'dato', 'er ikke en dato');
const tid = forstået(parseKlokkeslæt, 'klokkeslæt', 'er ikke et klokkeslæt');
const jaEllerNej = z.enum(['ja', 'nej']).transform((value) => value === 'ja');
const heltTal = z
  .string()
  .regex(/^\d{1,9}$/, { error: 'skriv et helt tal' })
  .transform(Number);

/** Text that `parse` makes something of; where it gives undefined, the finding is of kind `art`. */
function forstået<T>(parse: (text: string) => T | undefined, art: string, message: string) {
  return z.string().transform((value, context) => {
    const parsed = parse(value.trim());
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', params: { art }, message });
    return z.NEVER;
  });
}

/** One or more lines of text, not empty. */
export function tekst(felt: Felt) {
  return ikkeTom.meta(felt);
}

/** The lasting name of a calendar item. */
export function kalenderUid(felt: Felt) {
  return z
    .string()
    .regex(KALENDER_UID, { error: 'skriv det uid, mødet fik, da der blev indkaldt' })
    .meta(felt);
}

/** Personal text: leaves the reader masked. */
export function personlig(felt: Felt & { readonly kategori: Kategori }) {
  return personligTekst.meta(felt);
}

/** A date `ÅÅÅÅ-MM-DD` that exists. */
export function datofelt(felt: Felt) {
  return dato.meta({ ...felt, format: 'date', examples: ['2026-12-15'] });
}

/** A time of day; `9.30` and `09:30` are understood and kept as "09.30". */
export function tidfelt(felt: Felt) {
  return tid.meta({ ...felt, klokkeslæt: true, examples: ['09.30'] });
}

/** `ja` or `nej`, nothing else (threats Y3). */
export function jaNej(felt: Felt) {
  return jaEllerNej.meta(felt);
}

/** A whole number, 0 or more. */
export function heltal(felt: Felt) {
  return heltTal.meta({ ...felt, tal: true });
}

/** An amount of money, `12.345,50`: exact, in øre. */
export function beløb(felt: Felt) {
  return z
    .string()
    .regex(BELØB, { error: 'skriv beløbet som 12.345,50' })
    .transform((value) => parseBeløb(value) ?? (0 as Øre))
    .meta({ ...felt, examples: ['12.345,50'] });
}

/** One of a closed list of words. */
export function valg<const T extends readonly [string, ...string[]]>(værdier: T, felt: Felt) {
  return z.enum(værdier).meta(felt);
}

/** An id made by the tool: prefix, hyphen, five characters. */
export function id(præfiks: IdPræfiks | readonly IdPræfiks[], felt: Felt) {
  const præfikser: readonly IdPræfiks[] = typeof præfiks === 'string' ? [præfiks] : præfiks;
  const example = EKSEMPLER[præfikser[0] ?? 'p'];
  return z
    .string()
    .regex(new RegExp(`^(?:${præfikser.join('|')})-${ID_TAIL}$`), {
      error: `skriv et id som ${example} (${ID_REGEL})`,
    })
    .meta({ ...felt, examples: [example] });
}

/** The id of a borgerforløb: the year and five characters. */
export const FORLØB_ID = new RegExp(`^[12]\\d{3}-${ID_TAIL}$`);

export function forløbId(felt: Felt) {
  return z
    .string()
    .regex(FORLØB_ID, { error: `skriv et id som 2026-k7q3x (${ID_REGEL})` })
    .meta({ ...felt, examples: ['2026-k7q3x'] });
}

/** A short ASCII name the kommune gives something of its own: `raadhus-2-14`. */
export function navneId(felt: Felt) {
  return z
    .string()
    .regex(/^[a-zæøå][a-zæøå0-9_-]{0,39}$/, { error: 'brug små bogstaver, tal, _ og -' })
    .meta(felt);
}

/** A work e-mail address. */
export function email(felt: Felt) {
  return z
    .string()
    .regex(/^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{1,190}\.[^\s@<>"',;:.]{2,24}$/u, {
      error: 'er ikke en e-mailadresse',
    })
    .meta({ ...felt, examples: ['navn@eksempelby.example'] });
}

/** A telephone number: digits, spaces and a leading plus. */
export function telefon(felt: Felt) {
  return z
    .string()
    .regex(/^\+?[\d ]{2,20}$/, { error: 'er ikke et telefonnummer' })
    .meta({ ...felt, examples: ['00 00 00 00'] });
}
