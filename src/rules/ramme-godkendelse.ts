/** Has the styregruppe approved the ramme, and the ramme as it stands now? Only then, and filled in, is it etableret. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Ramme } from '../model/ramme.ts';
import type { Tilbudsoversigt } from '../model/tilbud.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import { besvarelser } from './ramme-svar.ts';
import { fund } from './regel.ts';

const GODKEND = 'Når styregruppen har godkendt rammen: samarbejd ramme godkend';

/** May this name stand for the styregruppe? */
export function erStyregruppen(af: string): boolean {
  return /styregruppe/i.test(af);
}

/** A finding when the approval is missing or somebody else's. */
export function godkendelse(ramme: Located<Ramme>): readonly Finding[] {
  const givet = ramme.value.godkendelse;
  if (givet === undefined) {
    return [
      fund(RAMMEREGLER.ikkeGodkendt, ramme.at(['godkendelse']), {
        message: 'Rammen er ikke godkendt af styregruppen.',
        hint: GODKEND,
      }),
    ];
  }
  if (erStyregruppen(givet.af)) return [];
  return [
    fund(RAMMEREGLER.ikkeGodkendt, ramme.at(['godkendelse', 'af']), {
      message: 'Rammen er godkendt af andre end styregruppen.',
      hint: GODKEND,
    }),
  ];
}

/**
 * A finding when the answers are not the ones that were approved. An approval without a fingerprint was written by
 * hand, and nothing can be said of it.
 * @param indhold the fingerprint of `rammeIndhold(ramme)`
 */
export function ændretSidenGodkendelse(ramme: Located<Ramme>, indhold: string): readonly Finding[] {
  const godkendt = ramme.value.godkendelse?.indhold;
  if (godkendt === undefined || godkendt === indhold) return [];
  return [
    fund(RAMMEREGLER.ændretSidenGodkendelse, ramme.at(['godkendelse', 'indhold']), {
      message: 'Rammen er ændret, efter at styregruppen godkendte den. Ændringerne er ikke godkendt endnu.',
      hint: GODKEND,
    }),
  ];
}

function manglendeSvar(ramme: Located<Ramme>, tilbud: Located<Tilbudsoversigt>): number {
  return besvarelser(ramme, tilbud).reduce((sum, b) => sum + b.i_alt - b.besvaret, 0);
}

/** Is the ramme etableret: every question answered, and approved by the styregruppe? Says nothing about its age. */
export function erEtableret(ramme: Located<Ramme>, tilbud: Located<Tilbudsoversigt>): boolean {
  return manglendeSvar(ramme, tilbud) === 0 && godkendelse(ramme).length === 0;
}

/** How far the ramme is from being etableret. */
export interface Etablering {
  /** See {@link erEtableret}. */
  readonly etableret: boolean;
  /** Questions without a whole answer. */
  readonly ubesvarede: number;
  readonly godkendt: boolean;
  /** The answers have changed since the approval: those changes are not approved yet. */
  readonly ændret: boolean;
}

export interface Etableringstjek {
  readonly ramme: Located<Ramme>;
  readonly tilbud: Located<Tilbudsoversigt>;
  /** The fingerprint of `rammeIndhold(ramme)`. */
  readonly indhold: string;
  readonly today: Dato;
}

/** An approval dated in the future has not been given yet.. */
export function etablering({ ramme, tilbud, indhold, today }: Etableringstjek): Etablering {
  const dato = ramme.value.godkendelse?.dato;
  const givet = dato !== undefined && dato <= today;
  return {
    etableret: givet && erEtableret(ramme, tilbud),
    ubesvarede: manglendeSvar(ramme, tilbud),
    godkendt: givet && godkendelse(ramme).length === 0,
    ændret: ændretSidenGodkendelse(ramme, indhold).length > 0,
  };
}
