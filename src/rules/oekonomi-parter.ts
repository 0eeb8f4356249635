/**
 * Who has to do with one økonomiark: those who answer for an amount or decided it, and those in Økonomi. They are
 * parties with a role for this purpose alone, which a basis of grundlag.yaml can name; in every other judgement of the
 * case they have none.
 */

import type { Økonomiark } from '../model/oekonomi.ts';
import type { Person, Rolle } from '../model/personer.ts';

/** Answers for one of the amounts, or decided the bevilling. */
const ØKONOMIANSVARLIG = 'økonomiansvarlig';
/** Receives the ark in Økonomi. */
const ØKONOMIMODTAGER = 'økonomimodtager';

/** The ids of those in Økonomi who receive the ark. */
export function økonomimodtagere(personer: readonly Person[], rolle: Rolle): readonly string[] {
  return personer.filter(({ roller }) => roller.includes(rolle)).map(({ id }) => id);
}

/** The role each person has in this ark, by id. */
export function økonomiroller(
  { udgift, ellers, besluttet }: Pick<Økonomiark, 'udgift' | 'ellers' | 'besluttet'>,
  modtagere: readonly string[],
): ReadonlyMap<string, string> {
  const ansvarlige = [udgift.ansvarlig, ellers.ansvarlig, ...besluttet.af].filter((id) => id !== undefined);
  return new Map([
    ...modtagere.map((id) => [id, ØKONOMIMODTAGER] as const),
    ...ansvarlige.map((id) => [id, ØKONOMIANSVARLIG] as const),
  ]);
}
