/** Findings for programs: one array, keys always in the same order, empty when all is in order. */

import type { Finding } from '../base/finding.ts';

/** A JSON array of findings and a newline. */
export function json(findings: readonly Finding[]): string {
  const stable = findings.map(({ code, severity, file, line, column, message, hint, source }) => ({
    code,
    severity,
    file,
    line,
    column,
    message,
    hint,
    source,
  }));
  return `${JSON.stringify(stable, undefined, 2)}\n`;
}
