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
  /** @throws RangeError when the rule has no stretch of time: a bug, never a user's mistake. */
  varighed(regel: Begrænset): Varighed;
  /** @throws RangeError when the rule has no frequency. */
  hyppighed(regel: Begrænset): Hyppighed;
}

type Begrænset = Pick<Regel, 'kode' | 'frist'>;

/** What a rule's limit is called in metode.yaml, and what a kommune writes under `frister` in samarbejd.yaml. */
export function fristnavn({ kode, frist = kode }: Begrænset): string {
  return frist;
}

/** Has the rule a limit here? Some hold only where the method sets them. */
export function gælder({ liste }: Grænser, regel: Begrænset): boolean {
  return liste.some(({ kode }) => kode === fristnavn(regel));
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
