/** What the machine answers when it will not: told in Danish, with the system's own code kept for those who must act on it. */

import { UserError } from './errors.ts';

/** A refusal by the file system or by git. `code` is the system's name for it (`ENOSPC`, `EEXIST`, …). */
export class IoError extends UserError {
  readonly code: string;

  constructor(code: string, message: string, hint: string) {
    super(message, hint);
    this.code = code;
  }
}

const CAUSES: Readonly<Record<string, readonly [cause: string, hint: string]>> = {
  ENOSPC: ['Disken er fuld', 'Gør plads, og kør kommandoen igen.'],
  EDQUOT: ['Din plads på drevet er brugt op', 'Gør plads, og kør kommandoen igen.'],
  EROFS: ['Drevet kan kun læses', 'Flyt mappen til et drev, du må skrive på.'],
  EACCES: ['Der er ikke adgang', 'Bed den, der ejer mappen, om adgang.'],
  EPERM: ['Det er ikke tilladt', 'Bed den, der ejer mappen, om adgang.'],
  EIO: ['Disken svarede med en fejl', 'Prøv igen. Sker det igen, så få drevet undersøgt.'],
  ENOENT: ['Stien findes ikke', 'Se efter, om mappen er der, og om navnet er stavet rigtigt.'],
  EEXIST: ['Filen findes allerede', 'Se, hvad der ligger der, og vælg et andet navn.'],
  ENOTEMPTY: ['Mappen er ikke tom', 'Vælg en ny mappe.'],
  EMFILE: ['For mange filer er åbne', 'Luk andre programmer, og prøv igen.'],
};

/** The error for a system code met at `path`; an unknown code is shown as it is. */
export function ioError(code: string, path: string): IoError {
  const [cause, hint] = CAUSES[code] ?? [`Filsystemet svarede ${code}`, 'Prøv igen.'];
  return new IoError(code, `${cause}: ${path}`, hint);
}
