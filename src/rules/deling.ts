/** The words sharing is decided in: who asks to receive what, in which case, and the two answers. Types only; the judgement is samtykke.ts. */

import type { Dato } from '../base/dato.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Forløbsstatus } from '../model/forloebsstatus.ts';
import type { Grundlagspost } from '../model/grundlag.ts';
import type { Formål, Kategori, Parttype } from '../model/kategorier.ts';
import type { Samtykke } from '../model/samtykke.ts';

/** Someone information may be given to. */
export interface Part {
  /** `p-…` (personer.yaml), `n-…` (the case's network) or `borger`. */
  readonly id: string;
  readonly type: Parttype;
  /** The consent unit of the method that the party belongs to. */
  readonly enhed?: string;
  /** True when the method demands that a consent to this unit names the person. */
  readonly enhedUddybes?: boolean;
  /** Roles held in this case on the day: tovholder, koordinerende_sagsbehandler, støtteperson, visitator … */
  readonly roller: readonly string[];
}

/** What the judgement reads of a case. */
export interface Sag {
  /** The id of the forløb, for the command in a refusal. */
  readonly id: string;
  readonly status: Forløbsstatus;
  readonly samtykker: readonly Samtykke[];
  /** The bases of grundlag.yaml. */
  readonly grundlag: readonly Grundlagspost[];
  /** The bases decided in this case (forloeb.yaml). */
  readonly konkrete: Forløb['grundlag'];
}

/** One question: may this party have this category for this purpose on this day? */
export interface Spørgsmål {
  readonly part: Part;
  readonly kategori: Kategori;
  readonly formål: Formål;
  readonly dag: Dato;
  /** The consent unit the information comes from, when it is known. */
  readonly kilde?: string | undefined;
}

/** Why not. The first group are the engine's own limits, the second what is missing in the nearest consent. */
export type Årsag =
  | 'slettes'
  | 'henvist'
  | 'afsluttet'
  | 'visitation'
  | 'oplevelse'
  | 'cpr_kun_myndigheder'
  | 'cpr_uden_identitet'
  | 'forbudt'
  | 'intet_samtykke'
  | 'ikke_omfattet'
  | 'person_ikke_nævnt'
  | 'andet_formål'
  | 'ikke_kategori'
  | 'ukendt_kilde'
  | 'anden_kilde'
  | 'ikke_informeret'
  | 'mundtlig_uden_begrundelse'
  | 'ikke_givet_endnu'
  | 'udløbet'
  | 'tilbagekaldt';

/** Yes, and on which basis: the id of a consent, of a post in grundlag.yaml, or one of the two words of samtykke.ts. */
export interface Tilladelse {
  readonly tilladt: true;
  readonly grundlag: string;
}

/** No, why, and what it would take. Carries ids, never a personal value. */
export interface Afslag {
  readonly tilladt: false;
  /** The id of the party. */
  readonly part: string;
  readonly kategori: Kategori;
  readonly formål: Formål;
  readonly årsag: Årsag;
  /** Why, as the end of a sentence: "intet samtykke nævner modtageren". */
  readonly hvorfor: string;
  /** Plain Danish: what may not be given to whom, and why. */
  readonly besked: string;
  /** What would be needed, as the end of a sentence, with the command to type. */
  readonly kræver: string;
}

/** What a paper is to hold. */
export interface Ønske {
  /** Categories the paper shows where they are allowed. */
  readonly kategorier: readonly Kategori[];
  /** Categories without which the paper makes no sense: one of them refused, and nothing is made. */
  readonly kræver: readonly Kategori[];
  readonly formål: Formål;
  readonly kilde?: string;
}
