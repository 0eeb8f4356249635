/** What a paper about one meeting is made from, and the getters that need more than one step. Masked values are handed on masked. */

import type { Dato } from '../../base/dato.ts';
import type { Sensitive } from '../../base/sensitive.ts';
import { tilMinutter } from '../../base/klokkeslaet.ts';
import type { Forløb } from '../../model/forloeb.ts';
import { rollenavn } from '../../model/metode-navne.ts';
import type { Metode } from '../../model/metode.ts';
import type { Møde } from '../../model/moede.ts';
import type { Person } from '../../model/personer.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import { type Navngivet, opslag } from './aftalelinjer.ts';

/** Everything a paper about one meeting is made from. */
export interface Mødekilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly forløb: Forløb;
  readonly møde: Møde;
  readonly personer: readonly Person[];
  /** The day the paper is made. */
  readonly dag: Dato;
  /** Who the paper is for; undefined for one paper to all of them. */
  readonly modtager?: Modtager | undefined;
}

/** The reader: `p-…`, `n-…` or `borger`. Their own name tells them nothing new, so it has no category. */
export interface Modtager {
  readonly id: string;
  readonly navn?: string | Sensitive | undefined;
  readonly organisation?: string | undefined;
}

export function indkalder({ personer, møde }: Mødekilde): Person | undefined {
  return personer.find(({ id }) => id === møde.indkalder);
}

/** The role the convener signs with: the one the method gives the function to, else one of the person's own. */
export function indkaldersRolle(kilde: Mødekilde): string {
  const { metode } = kilde;
  const egne = indkalder(kilde)?.roller ?? [];
  const [anden] = egne.includes(metode.funktioner.indkalder) ? [] : egne.filter((r) => metode.rollenavne[r]);
  return rollenavn(metode, anden ?? metode.funktioner.indkalder);
}

/** "Erstatningspersonnummer" for one, so that nobody takes it for a CPR number. */
export function cprNavn({ forløb }: Mødekilde): string | undefined {
  if (forløb.borger.cpr === undefined) return undefined;
  return forløb.borger.cpr_type === 'erstatning' ? 'Erstatningspersonnummer' : 'CPR-nummer';
}

export function modtagersGrund({ møde, modtager }: Mødekilde): Sensitive | undefined {
  return møde.deltagere.find(({ person }) => person === modtager?.id)?.grund;
}

/** Minutes from start to end. */
export function længde({ tid }: Møde): number {
  return tilMinutter(tid.til) - tilMinutter(tid.fra);
}

/** Where the meeting is, without any home address. */
export function sted({ samarbejd, møde }: Mødekilde): string | Sensitive | undefined {
  const valgt = møde.sted;
  if ('andet' in valgt) return valgt.andet;
  if ('hos' in valgt) return 'hjemme hos {borger}';
  const lokale = samarbejd.lokaler.find(({ id }) => id === valgt.lokale);
  return lokale && [samarbejd.kommune, lokale.navn, lokale.adresse ?? samarbejd.afsender.adresse].join(', ');
}

/** The citizen's address, when the meeting is held there. */
export function hjemmeadresse({ forløb, møde }: Mødekilde): Sensitive | undefined {
  return 'hos' in møde.sted ? forløb.borger.adresse : undefined;
}

/** Those invited, in the order of the file; an id that nobody has is left out (tjek reports it). */
export function deltagere(kilde: Mødekilde): readonly Navngivet[] {
  return kilde.møde.deltagere.flatMap(({ person }) => opslag(kilde, person) ?? []);
}
