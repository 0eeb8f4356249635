/** A rule as a named value: the check, `samarbejd regler` and the handbook all read the same code, demand, source and limit. */

import type { Finding, Place, Severity } from '../base/finding.ts';
import type { Hyppighed, Varighed } from '../base/graense.ts';

export interface Regel {
  /** `noun/word`, ASCII. */
  readonly kode: string;
  readonly severity: Severity;
  /** The demand in plain Danish. */
  readonly tekst: string;
  /** The limit that holds when neither the method nor the kommune sets one: "6 måneder", "3 pr. 12 måneder". */
  readonly grænse?: string;
  /** The name of the limit in metode.yaml and under `frister`, where it is not the rule's own code. */
  readonly frist?: string;
  /** Where the demand comes from: "SUS 2014, s. 7 (R-021)". */
  readonly kilde: string;
}

/** A limit as it is in force here. */
export interface GældendeGrænse {
  /** The limit's name: a rule's `frist`, else its code. */
  readonly kode: string;
  readonly grænse: string;
  /** The source of the limit: the rule's own, the method's, or the kommune's reason. */
  readonly kilde: string;
  readonly fra: 'regel' | 'metode' | 'kommune';
}

/** The limits in force, by name. */
export interface Grænser {
  readonly liste: readonly GældendeGrænse[];
  /** @throws RangeError when there is no stretch of time with that name: a bug, never a user's mistake. */
  varighed(kode: string): Varighed;
  /** @throws RangeError when there is no frequency with that name. */
  hyppighed(kode: string): Hyppighed;
}

/** Is there such a limit here? Some hold only where the method sets them. */
export function gælder({ liste }: Grænser, { kode }: Regel): boolean {
  return liste.some((grænse) => grænse.kode === kode);
}

/** A finding of a rule. `source` replaces the rule's own where one question of a form is the source. */
export function fund(
  regel: Regel,
  place: Place,
  tekst: { message: string; hint: string; source?: string },
): Finding {
  return {
    code: regel.kode,
    severity: regel.severity,
    ...place,
    message: tekst.message,
    hint: tekst.hint,
    source: tekst.source ?? regel.kilde,
  };
}
