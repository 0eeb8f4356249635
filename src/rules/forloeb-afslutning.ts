/** Closing a case: who has a part in it and must know that it ends, and what is still open. */

import type { Dato } from '../base/dato.ts';
import type { Afslutning } from '../model/afslutning.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Møde } from '../model/moede.ts';
import { FORLØBSROLLER, rollehavere } from './forloeb-roller.ts';

/**
 * Everyone who is to be told: the citizen, whoever has a role on the day, the professionals it was agreed to involve,
 * and everyone invited to a meeting that was not called off. Ids, each once.
 */
export function aktører(forløb: Forløb, møder: readonly Møde[], dag: Dato): readonly string[] {
  const inviterede = møder
    .filter((m) => m.status !== 'aflyst')
    .flatMap((m) => m.deltagere.map((d) => d.person));
  const roller = FORLØBSROLLER.flatMap((rolle) => rollehavere(forløb, rolle, dag));
  const fagpersoner = forløb.fagpersoner.map(({ person }) => person);
  return [...new Set(['borger', ...roller, ...fagpersoner, ...inviterede])];
}

/** The actors nobody has told yet. */
export function ikkeOrienterede(
  forløb: Forløb,
  møder: readonly Møde[],
  { dato, orienteret }: Afslutning,
): readonly string[] {
  return aktører(forløb, møder, dato).filter((id) => !orienteret.some(({ person }) => person === id));
}

/** Agreements nobody has kept or dropped. */
export function åbneAftaler(møder: readonly Møde[]): readonly Møde['aftaler'][number][] {
  return møder.flatMap((m) => m.aftaler).filter(({ status }) => status === 'åben');
}
