/** The whole set of helpers a template may call. Each takes one field; what is left out of the view stays an empty text. */

import { formatDatoLang, parseDato } from '../base/dato.ts';
import { parseKlokkeslæt } from '../base/klokkeslaet.ts';
import { enLinje, flereLinjer } from './markdown.ts';
import { sigKlokken } from './tekstform.ts';

export interface Hjælper {
  readonly forklaring: string;
  readonly kør: (værdi: unknown) => string;
}

function somTekst(værdi: unknown): string {
  return typeof værdi === 'string' || typeof værdi === 'number' ? String(værdi) : '';
}

function dato(værdi: unknown): string {
  const læst = parseDato(somTekst(værdi));
  return læst === undefined ? '' : formatDatoLang(læst);
}

function kl(værdi: unknown): string {
  const læst = parseKlokkeslæt(somTekst(værdi));
  return læst === undefined ? '' : sigKlokken(læst);
}

export const HJÆLPERE: ReadonlyMap<string, Hjælper> = new Map([
  ['dato', { forklaring: 'tirsdag den 15. december 2026', kør: dato }],
  ['kl', { forklaring: '9.30', kør: kl }],
  ['blok', { forklaring: 'flere linjer med afsnit og lister', kør: (v) => flereLinjer(somTekst(v)) }],
]);

/** Every `{{x}}` without a helper: one line of escaped text. A truth value has no text. */
export function felttekst(værdi: unknown): string {
  return enLinje(somTekst(værdi));
}
