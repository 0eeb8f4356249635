/** A note from somebody who does not come to the meeting: that it has been received, and when. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Møde } from '../model/moede.ts';
import type { EditOp } from '../store/edit.ts';
import type { FundetMøde } from './moede-find.ts';
import type { Noteret } from './svar-noteret.ts';

export const notatOption = {
  kind: 'flag',
  description: 'notatet fra deltageren er modtaget; uden svar efter deltageren',
} as const;

/** @throws UserError when it is not said whose note it is, or an answer is given too and would be lost */
export function demandKunNotat(id: string, møde: string, deltager: string | undefined, andet: boolean): void {
  if (deltager !== undefined && !andet) return;
  throw new UserError(
    deltager === undefined ? 'Hvem er notatet fra?' : '--notat og et svar skrives hver for sig.',
    `Skriv: samarbejd møde svar ${id} ${møde} ${deltager ?? 'p-…'} --notat`,
  );
}

export function noteretNotat(id: string, { møde }: FundetMøde, person: string, dato: Dato): Noteret {
  demandIndkaldtTil(møde.value, person);
  return {
    besked: `notat fra ${person}`,
    ops: (_, fundet) => rettelser(fundet.møde.value, person, dato),
    linje: `${person}: notatet er modtaget.`,
    næste: () => [`før det i fagsystemet, og skriv det: samarbejd forløb journal ${id}`],
  };
}

/** @throws UserError the meeting is called off, or the person was not asked to it */
function demandIndkaldtTil({ status, deltagere }: Møde, person: string): void {
  if (status === 'aflyst') throw new UserError('Mødet er aflyst.', 'Et notat hører til et møde, der holdes.');
  if (deltagere.some((d) => d.person === person)) return;
  throw new UserError(
    'Deltageren er ikke indkaldt til mødet.',
    `Indkaldt er ${opremsning(deltagere.map((d) => d.person))}.`,
  );
}

/** A note that nobody had promised is noted too. */
function rettelser({ opgaver }: Møde, person: string, dato: Dato): readonly EditOp[] {
  const plads = opgaver.findIndex(({ opgave, fra }) => opgave === 'notat' && fra === person);
  if (plads !== -1) return [{ op: 'set', path: ['opgaver', plads, 'udført'], value: dato }];
  const notat = { opgave: 'notat', fra: person, senest: dato, udført: dato };
  return [{ op: 'append', path: ['opgaver'], value: notat }];
}
