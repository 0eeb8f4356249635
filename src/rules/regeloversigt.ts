/** Every rule with the limit in force, and how a kommune changes it: one list for `samarbejd regler` and for docs/regler.md. */

import type { Severity } from '../base/finding.ts';
import { fristnavn, type Grænser, type GældendeGrænse, type Regel } from './regel.ts';

export interface Regellinje {
  readonly kode: string;
  readonly severity: Severity;
  readonly tekst: string;
  readonly kilde: string;
  /** The limit in force; undefined for a rule without one. */
  readonly grænse: GældendeGrænse | undefined;
}

/** One line for each rule, in the order of their codes. */
export function regeloversigt(regler: readonly Regel[], grænser: Grænser): readonly Regellinje[] {
  const gældende = new Map(grænser.liste.map((g) => [g.kode, g]));
  return regler.map((regel) => ({
    kode: regel.kode,
    severity: regel.severity,
    tekst: regel.tekst,
    kilde: regel.kilde,
    grænse: gældende.get(fristnavn(regel)),
  }));
}

/** "6 måneder", with who decided it when it is not the model's own. */
export function grænsetekst({ grænse, fra, kilde }: GældendeGrænse): string {
  return fra === 'kommune' ? `${grænse} (afviger lokalt: ${kilde})` : grænse;
}
