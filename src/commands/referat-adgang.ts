/** May the referat of this meeting be written now? */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import { samlKladde } from '../rules/kladde.ts';
import { readDraft, removeDraft } from '../store/draft.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { FundetMøde } from './moede-find.ts';

/** @throws UserError a meeting that is called off, not held yet, or already written */
export function demandÅbent(
  context: Context,
  { id, repo }: Sagsmappe,
  { møde, mappe }: FundetMøde,
  today: Dato,
): void {
  const { status, tid, id: mødeId } = møde.value;
  if (status === 'aflyst') {
    throw new UserError('Mødet er aflyst.', `Indkald til et nyt: samarbejd møde indkald ${id}`);
  }
  if (status === 'holdt') {
    ryddet(context, repo, møde.value);
    throw new UserError(
      'Mødet er holdt, og referatet er skrevet.',
      `Se det i ${mappe} eller med: samarbejd møde vis ${id} ${mødeId}`,
    );
  }
  if (tid.dato > today) {
    throw new UserError(
      `Mødet er først ${formatDato(tid.dato)}.`,
      `Er det flyttet, så skriv det først: samarbejd møde flyt ${id} ${mødeId}`,
    );
  }
}

/** A draft that was written but not removed (the machine stopped in between) goes; one that was not written stays. */
function ryddet(context: Context, repo: string, { id, aftaler }: Møde): void {
  const kladde = samlKladde(readDraft(context, repo, id));
  if (kladde.tilStede === undefined) return;
  if (kladde.aftaler.every(({ nøgle }) => aftaler.some((a) => a.id === `a-${nøgle}`))) {
    return removeDraft(context, repo, id);
  }
  throw new UserError(
    'Mødet står som holdt, men der ligger en kladde med aftaler, som ikke er skrevet.',
    'Sæt mødets status til indkaldt i moede.yaml, og kør kommandoen igen.',
  );
}

/** @throws UserError when something was typed at the meeting that a file would write over */
export function demandIngenKladde(context: Context, { id, repo }: Sagsmappe, møde: string): void {
  const linjer = readDraft(context, repo, møde);
  if (linjer.length === 0) return;
  throw new UserError(
    'Der er skrevet noget ved mødet, som ikke er lukket endnu.',
    `Se det, og luk mødet ved terminalen: samarbejd møde referat ${id} ${møde}`,
  );
}
