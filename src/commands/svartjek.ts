/**
 * What an answer is held against while its question is still on the screen, so that nobody answers ten questions in
 * vain for one wrong date. Each says what is wrong with the text; undefined when it can be used.
 */

import { parseBeløb } from '../base/beloeb.ts';
import { parseDato } from '../base/dato.ts';
import { parseKlokkeslæt } from '../base/klokkeslaet.ts';
import { email, telefon } from '../model/felter.ts';
import { datoRåd } from '../store/dato-raad.ts';

/** A date that exists. */
export function datosvar(text: string): string | undefined {
  if (parseDato(text.trim()) !== undefined) return undefined;
  const { message, hint } = datoRåd(text);
  return `${message} ${hint}.`;
}

/** One time of day, or two with a hyphen between. */
export function erTidsrum(text: string): boolean {
  const dele = text.split(/[-–]/);
  return dele.length <= 2 && dele.every((del) => parseKlokkeslæt(del.trim()) !== undefined);
}

/** A time of day, or two. */
export function tidsrumsvar(text: string): string | undefined {
  return erTidsrum(text) ? undefined : 'Her skal stå en tid. Skriv den som 09.30-11.00.';
}

/** An amount of money. */
export function beløbsvar(text: string): string | undefined {
  return parseBeløb(text.trim()) === undefined ? 'Skriv beløbet som 12.345,50.' : undefined;
}

const TELEFON = telefon({ title: 'Telefon' });
const EMAIL = email({ title: 'E-mail' });

/** A telephone number. */
export function telefonsvar(text: string): string | undefined {
  return TELEFON.safeParse(text.trim()).success
    ? undefined
    : 'Det er ikke et telefonnummer. Skriv fx 00 00 00 00.';
}

/** A work e-mail address. */
export function emailsvar(text: string): string | undefined {
  return EMAIL.safeParse(text.trim()).success
    ? undefined
    : 'Det er ikke en e-mailadresse. Skriv fx navn@eksempelby.example.';
}
