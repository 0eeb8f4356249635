/** The last line of a report: how many of each kind. */

import type { Finding, Severity } from '../base/finding.ts';
import { opremsning } from '../base/tekst.ts';

const ORD: Readonly<Record<Severity, readonly [ental: string, flertal: string]>> = {
  fejl: ['fejl', 'fejl'],
  advarsel: ['advarsel', 'advarsler'],
  oplysning: ['oplysning', 'oplysninger'],
};

/** "2 fejl, 1 advarsel og 3 oplysninger"; kinds without findings are left out. */
export function summary(findings: readonly Finding[]): string {
  const parts = (['fejl', 'advarsel', 'oplysning'] as const).flatMap((severity) => {
    const antal = findings.filter((finding) => finding.severity === severity).length;
    return antal === 0 ? [] : [`${antal} ${ORD[severity][antal === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? 'Alt er i orden.' : opremsning(parts);
}
