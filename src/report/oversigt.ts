/** Many findings for a person, on one screen: how many of each code, where the first is, and how to see the rest. */

import { bredde, slutning } from '../base/bredde.ts';
import type { Finding, Severity } from '../base/finding.ts';
import type { Line } from '../context.ts';

/** More than this many are counted instead of listed. */
export const LISTES_HØJST = 30;
const KODER_HØJST = 20;
const KOLONNER = 80;
/** A place shorter than this tells nobody where it is. */
const MINDST = 12;
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

/** As much of the place as there is room for: its end, which names the file and the line. */
function hvor({ file, line }: Finding, plads: number): string {
  const sted = `${file}:${line}`;
  return bredde(sted) <= plads ? sted : `…${slutning(sted, plads - 1)}`;
}

function linje({ antal, severity, code, først }: Gruppe): string {
  const hoved = `${String(antal).padStart(5)}  ${severity.padEnd(9)}  ${code}`;
  const [før, efter] = ['  (først ', ')'];
  const plads = KOLONNER - bredde(hoved) - før.length - efter.length;
  return plads < MINDST ? hoved : `${hoved}${før}${hvor(først, plads)}${efter}`;
}

/** One line for each code, the worst and most frequent first; 20 codes at most, none wider than a screen. `findings` are sorted. */
export function oversigt(findings: readonly Finding[]): readonly Line[] {
  const alle = grupper(findings);
  const rest = alle.length - KODER_HØJST;
  return [
    ...alle.slice(0, KODER_HØJST).map(linje),
    ...(rest > 0 ? [`og ${rest} ${rest === 1 ? 'kode' : 'koder'} mere`] : []),
    'Se dem alle med --alle, eller kun nogle med --kun og koden.',
  ];
}
