/** An id on the command line that must exist: the same id, or a refusal that names the nearest one of its kind. Ids are no personal data. */

import { UserError } from '../base/errors.ts';
import { medForslag } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { listForløb } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

function kendt(id: string, kendte: readonly string[], besked: string, se: string): string {
  if (kendte.includes(id)) return id;
  throw new UserError(besked, medForslag(id, kendte, se));
}

/** The case on this machine. @throws UserError when there is none */
export function kendtForløb(context: Context, kommune: Kommune, id: string): string {
  const se = 'Se forløbenes id med: samarbejd forløb liste';
  return kendt(id, listForløb(context, kommune), 'Forløbet findes ikke her.', se);
}

/** A person in personer.yaml; `borger` and ids of a case's network (`n-`) pass, for they are looked up in the case. @throws UserError */
export function kendtPerson({ personer }: Kommune, id: string): string {
  if (id === 'borger' || id.startsWith('n-')) return id;
  const ider = personer.value.personer.map((person) => person.id);
  return kendt(id, ider, 'Personen står ikke i personer.yaml.', 'Id’erne står i personer.yaml.');
}
