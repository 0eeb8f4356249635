/** Findings as workflow commands: GitHub shows each at its line in the pull request. */

import type { Finding, Severity } from '../base/finding.ts';
import { visible } from '../base/tekst.ts';
import { summary } from './summary.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  fejl: 'error',
  advarsel: 'warning',
  oplysning: 'notice',
};

/** A newline would begin a new command; `%` would begin an escape. */
function escapeMessage(text: string): string {
  return visible(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
}

/** In a property, colon and comma mean something too. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation({ code, severity, file, line, column, message, hint, source }: Finding): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  const text = [message, hint && `→ ${hint}`, source && `kilde: ${source}`].filter((part) => part !== '');
  return `::${COMMANDS[severity]} ${place}::${escapeMessage(text.join('\n'))}`;
}

/** One annotation a line, and how many there are at the end. */
export function github(findings: readonly Finding[]): string {
  return `${[...findings.map(annotation), summary(findings)].join('\n')}\n`;
}
