/** An id on the command line that must exist: the same id, or a refusal that names the nearest one of its kind. Ids are no personal data. */

import { demandKendte } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { listForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

/** The case on this machine. @throws UserError when there is none */
export function kendtForløb(context: Context, kommune: Kommune, id: string): string {
  const se = 'Se forløbenes id med: samarbejd forløb liste';
  demandKendte([id], listForløb(context, kommune), 'Forløbet findes ikke her.', se);
  return id;
}

/** A person in personer.yaml; `borger` and ids of a case's network (`n-`) pass, for they are looked up in the case. @throws UserError */
export function kendtPerson({ personer }: Kommune, id: string): string {
  if (id === 'borger' || id.startsWith('n-')) return id;
  const ider = personer.value.personer.map((person) => person.id);
  demandKendte([id], ider, 'Personen står ikke i personer.yaml.', 'Id’erne står i personer.yaml.');
  return id;
}

/** The ids of a case's consents, withdrawals left out. */
export function samtykkeIder({ samtykker }: Sagsmappe): readonly string[] {
  return samtykker.flatMap(({ value: { id, type } }) => (type === 'tilbagekaldelse' ? [] : [id]));
}
