/** What to say about a text that should have been a date (threats Y4). */

import { dageIMåned, datoAf, formatDato, MÅNEDER } from '../base/dato.ts';

const YEAR_FIRST = /^(?<år>\d{4})[-./](?<måned>\d{1,2})[-./](?<dag>\d{1,2})$/;
const DAY_FIRST = /^(?<dag>\d{1,2})[-./] ?(?<måned>\d{1,2})[-./] ?(?<år>\d{4})$/;
const IN_WORDS = /^(?:den )?(?<dag>\d{1,2})\. ?(?<ord>[a-zæøå]{3,9}) (?<år>\d{4})$/i;

export interface Råd {
  readonly message: string;
  readonly hint: string;
}

function monthNumber(word: string): number {
  return MÅNEDER.findIndex((name) => name === word.toLowerCase()) + 1;
}

/** Message and hint for `text`, which is not `ÅÅÅÅ-MM-DD`. A suggestion holds nothing but the date that was meant. */
export function datoRåd(text: string): Råd {
  const form = { message: 'Her skal stå en dato.', hint: 'Skriv den som ÅÅÅÅ-MM-DD, fx 2026-12-15.' };
  const trimmed = text.trim();
  const groups = (YEAR_FIRST.exec(trimmed) ?? DAY_FIRST.exec(trimmed) ?? IN_WORDS.exec(trimmed))?.groups;
  if (!groups) return form;
  const [år, dag] = [Number(groups['år']), Number(groups['dag'])];
  const måned = groups['ord'] === undefined ? Number(groups['måned']) : monthNumber(groups['ord']);
  const meant = datoAf(år, måned, dag);
  if (meant) return { message: 'Datoen er ikke skrevet som ÅÅÅÅ-MM-DD.', hint: `Skriv ${meant}` };
  const last = måned >= 1 && måned <= 12 ? datoAf(år, måned, dageIMåned(år, måned)) : undefined;
  if (!last) return form;
  const message = `Datoen findes ikke: den sidste dag i måneden er ${formatDato(last)}.`;
  return { message, hint: `Ret dagen. Den sidste dag i måneden skrives ${last}` };
}
