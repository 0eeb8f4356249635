/** One writes the referat of a meeting at a time: who it is now, and whether to go on in their place. */

import { formatDato, parseDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { claimDraft, type DraftClaim, type Occupied } from '../store/draft-claim.ts';

export const overtagOption = {
  kind: 'flag',
  description: 'skriv videre her, selv om en anden er i gang; deres skærm stopper ved næste linje',
} as const;

function hvem({ owner }: Occupied): string {
  if (owner === undefined) return 'et andet sted';
  const dato = parseDato(owner.dato);
  const siden = dato === undefined ? '' : `, siden ${formatDato(dato)} kl. ${owner.kl}`;
  return `på maskinen ${owner.host} (proces ${owner.pid}${siden})`;
}

function optaget(anden: Occupied): UserError {
  return new UserError(
    `Referatet af mødet skrives allerede ${hvem(anden)}.`,
    'Lad den ene skrive. Er der ingen ved den anden skærm, så kør kommandoen igen med --overtag; det, der er skrevet, følger med.',
  );
}

export interface Overtagelse {
  readonly overtag: boolean;
  /** Asks, where there is somebody to ask. */
  readonly spørg: ((spørgsmål: string) => Promise<string>) | undefined;
}

/**
 * Takes the referat of the meeting, also from a process that is gone when the person at the keyboard says so.
 * @throws UserError somebody else is writing it
 */
export async function tagReferatet(
  context: Context,
  repo: string,
  møde: string,
  { overtag, spørg }: Overtagelse,
): Promise<DraftClaim> {
  let svar = await claimDraft(context, repo, møde, overtag ? 'any' : undefined);
  while ('seen' in svar) {
    if (!svar.gone || spørg === undefined) throw optaget(svar);
    context.terminal.out(`Referatet blev skrevet ${hvem(svar)}. Det kører ikke mere.`);
    const ja = await spørg('Fortsæt her? (Enter: ja; n: nej) ');
    if (/^n/i.test(ja)) throw new UserError('Mødet er ikke åbnet.', 'Intet er ændret.');
    svar = await claimDraft(context, repo, møde, svar);
  }
  return svar;
}

/** @throws UserError when somebody has taken over; what was typed until then is in the draft */
export function demandSkriver(claim: DraftClaim): void {
  if (claim.isMine()) return;
  throw new UserError(
    'En anden har overtaget referatet.',
    'Det, du nåede at skrive, er med hos dem. Den sidste linje er ikke.',
  );
}
