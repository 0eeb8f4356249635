/** Getters of the meeting papers that need more than one step. Masked values are handed on masked. */

import type { Sensitive } from '../../base/sensitive.ts';
import { tilMinutter } from '../../base/klokkeslaet.ts';
import { rollenavn } from '../../model/metode-navne.ts';
import type { Møde } from '../../model/moede.ts';
import type { Person } from '../../model/personer.ts';
import type { Mødekilde } from './moedepapir.ts';

export interface Deltager {
  readonly navn: string | Sensitive;
  readonly organisation: string | undefined;
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
export function deltagere({ forløb, møde, personer }: Mødekilde): readonly Deltager[] {
  return møde.deltagere.flatMap(({ person }): Deltager[] => {
    const kollega = personer.find(({ id }) => id === person);
    if (kollega) return [{ navn: kollega.navn, organisation: kollega.organisation }];
    const nær = forløb.netværk.find(({ id }) => id === person);
    return nær ? [{ navn: nær.navn, organisation: undefined }] : [];
  });
}
