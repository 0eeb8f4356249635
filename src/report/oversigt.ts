/** Many findings for a person, on one screen: how many of each code, where the first is, and how to see the rest. */

import type { Finding, Severity } from '../base/finding.ts';
import type { Line } from '../context.ts';

/** More than this many are counted instead of listed. */
export const LISTES_HØJST = 30;
const KODER_HØJST = 20;
const VÆGT: readonly Severity[] = ['fejl', 'advarsel', 'oplysning'];

interface Gruppe {
  readonly code: string;
  readonly severity: Severity;
  readonly først: Finding;
  readonly antal: number;
}

function grupper(findings: readonly Finding[]): readonly Gruppe[] {
  const efterKode = new Map<string, Gruppe>();
  for (const først of findings) {
    const { code, severity } = først;
    const nøgle = `${severity} ${code}`;
    const gruppe = efterKode.get(nøgle) ?? { code, severity, først, antal: 0 };
    efterKode.set(nøgle, { ...gruppe, antal: gruppe.antal + 1 });
  }
  return [...efterKode.values()].toSorted(
    (a, b) => VÆGT.indexOf(a.severity) - VÆGT.indexOf(b.severity) || b.antal - a.antal,
  );
}

/** One line for each code, the worst and most frequent first; 20 codes at most. `findings` are sorted. */
export function oversigt(findings: readonly Finding[]): readonly Line[] {
  const alle = grupper(findings);
  const rest = alle.length - KODER_HØJST;
  return [
    ...alle
      .slice(0, KODER_HØJST)
      .map(
        ({ antal, severity, code, først }) =>
          `${String(antal).padStart(5)}  ${severity.padEnd(9)}  ${code}  (først ${først.file}:${først.line})`,
      ),
    ...(rest > 0 ? [`og ${rest} ${rest === 1 ? 'kode' : 'koder'} mere`] : []),
    'Se dem alle med --alle, eller kun nogle med --kun og koden.',
  ];
}
