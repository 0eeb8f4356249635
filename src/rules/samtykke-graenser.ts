/** The limits no consent and no basis can move, and the ones that only a decision in the case can. Each is one small check; undefined means: not in the way. */

import type { Part, Sag, Spørgsmål, Årsag } from './deling.ts';

/** The role, in the case, of those who decide whether a forløb is offered: the holders of the method's `visiteres_af`. */
export const VISITATOR = 'visitator';

const LÆSER_OPLEVELSER: readonly string[] = ['koordinerende_sagsbehandler', 'tovholder'];

function harEnRolle({ roller }: Part, nogenAf: readonly string[]): boolean {
  return nogenAf.some((rolle) => roller.includes(rolle));
}

/** A case to be erased gives nothing to anyone. */
export function slettes({ status }: Sag): Årsag | undefined {
  return status === 'slettes' ? 'slettes' : undefined;
}

/** A CPR number goes to authorities only, whatever anyone has consented to. */
export function cprKunMyndigheder({ part, kategori }: Spørgsmål): Årsag | undefined {
  const myndighed = part.type === 'egen_myndighed' || part.type === 'anden_myndighed';
  return kategori === 'cpr' && !myndighed ? 'cpr_kun_myndigheder' : undefined;
}

/** The screening stays with the kommune's own people who have a role in the case. */
export function visitationKunEgne({ part, kategori }: Spørgsmål): Årsag | undefined {
  const egen = part.type === 'egen_myndighed' && part.roller.length > 0;
  return kategori === 'visitation' && !egen ? 'visitation' : undefined;
}

/** What the citizen says about the meetings never reaches the team it is about. */
export function oplevelseIkkeTilTeamet({ part, kategori }: Spørgsmål): Årsag | undefined {
  return kategori === 'oplevelse' && !harEnRolle(part, LÆSER_OPLEVELSER) ? 'oplevelse' : undefined;
}

/** Before anyone has decided to offer a forløb, only those who decide may have anything, and only to decide. */
export function henvist({ status }: Sag, { part, formål }: Spørgsmål): Årsag | undefined {
  if (status !== 'henvist') return undefined;
  const visiterer = part.type === 'egen_myndighed' && harEnRolle(part, [VISITATOR]);
  return visiterer && formål === 'visitation' ? undefined : 'henvist';
}

/** A closed case shares nothing new: what the next worker needs is handed over before it is closed. */
export function afsluttet({ status }: Sag): Årsag | undefined {
  return status === 'afsluttet' ? 'afsluttet' : undefined;
}
