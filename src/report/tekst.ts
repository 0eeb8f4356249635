/** Findings for people: place, what is wrong, what to do, where the demand comes from; how many at the end. */

import type { Finding, Severity } from '../base/finding.ts';
import type { Line, Style } from '../context.ts';
import type { FormatOptions } from './format.ts';
import { linje } from './linje.ts';
import { LISTES_HØJST, oversigt } from './oversigt.ts';
import { summary } from './summary.ts';

const STYLES: Readonly<Record<Severity, Style>> = { fejl: 'red', advarsel: 'yellow', oplysning: 'cyan' };

/** A message of several lines stays one finding: the lines after the first are set in. */
function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

function shape(finding: Finding): Line[] {
  const { file, line, column, severity, message, code, hint, source, excerpt } = finding;
  const lines: Line[] = [
    [
      { text: `${file}:${line}:${column}:`, style: 'bold' },
      ' ',
      { text: `${severity}:`, style: STYLES[severity] },
      ` ${indent(message)} `,
      { text: `[${code}]`, style: 'dim' },
    ],
  ];
  if (excerpt !== undefined) lines.push(...linje(excerpt(), line, STYLES[severity]));
  if (hint !== '') lines.push(`  → ${indent(hint)}`);
  if (source !== '') lines.push([{ text: `  kilde: ${indent(source)}`, style: 'dim' }]);
  return lines;
}

/** `fil:linje:kolonne: fejl: besked [kode]`, then the line with a caret, hint and source, one finding after the other; a summary line last. */
export function tekst(findings: readonly Finding[], { streng, kort }: FormatOptions): readonly Line[] {
  const failing = streng && findings.some(({ severity }) => severity === 'advarsel');
  const suffix = failing ? ' (--streng: advarsler tæller som fejl)' : '';
  const last: Line = [{ text: `${summary(findings)}${suffix}`, style: 'bold' }];
  const many = kort === true && findings.length > LISTES_HØJST;
  return [...(many ? oversigt(findings) : findings.flatMap(shape)), last];
}
