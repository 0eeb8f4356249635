/** Who acts: the git identity, matched to personer.yaml by work e-mail. */

import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import type { Person } from '../model/personer.ts';
import type { Kommune } from '../store/kommune.ts';
import { identity } from '../store/identity.ts';

/** The person in personer.yaml with the acting identity's e-mail; undefined when there is none. */
export async function findActingPerson(context: Context, kommune: Kommune): Promise<Person | undefined> {
  const { email } = await identity(context, kommune.root);
  return kommune.personer.value.personer.find((p) => p.email?.toLowerCase() === email.toLowerCase());
}

/** As {@link findActingPerson}, for what cannot be done by nobody. @throws UserError when there is none */
export async function actingPerson(context: Context, kommune: Kommune): Promise<Person> {
  const person = await findActingPerson(context, kommune);
  if (person) return person;
  throw new UserError(
    'Din git-identitet svarer ikke til nogen i personer.yaml.',
    'Skriv dig selv ind i personer.yaml med din arbejdsmail, eller nævn personens id i svarene.',
  );
}
