/** One shape for everything that is wrong or due: schema errors, rule breaches and deadlines alike. */

import type { Excerpt } from './excerpt.ts';

export type Severity = 'fejl' | 'advarsel' | 'oplysning';

/** A place in a file; `line` and `column` count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line, as far as it may be shown; made when it is asked for. Absent where the place is the file as a whole. */
  readonly excerpt?: () => Excerpt;
}

/** Where a finding stands that is about the file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1 };
}

/**
 * Something a person should know about a file. Carries no value from the file, only where it stands; its excerpt is
 * masked where the file may hold personal data.
 * `message` says what is wrong, `hint` what to type next, `source` where the demand comes from.
 */
export interface Finding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly source: string;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Order of listing: file, line, column, code. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** True when any finding is a `fejl`; with `streng` an `advarsel` counts too. */
export function anyFailure(findings: readonly Finding[], streng: boolean): boolean {
  return findings.some((f) => f.severity === 'fejl' || (streng && f.severity === 'advarsel'));
}
