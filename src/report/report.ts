/** The one way findings reach a person or a program. Colour is put on by the terminal, never here. */

import { compareFindings, type Finding } from '../base/finding.ts';
import type { Terminal } from '../context.ts';
import { exitCode } from './exit-code.ts';
import type { Format, FormatOptions } from './format.ts';
import { FORMATS, type FormatName } from './formats.ts';

export interface ReportOptions extends FormatOptions {
  readonly format: FormatName;
}

/**
 * Writes all findings to stdout, sorted by file and line, in the wanted format.
 * @returns the exit code they give: 1 when something is wrong, else 0
 */
export function reportFindings(
  terminal: Terminal,
  findings: readonly Finding[],
  { format, ...options }: ReportOptions,
): 0 | 1 {
  const shape: Format = FORMATS[format];
  const shaped = shape(findings.toSorted(compareFindings), options);
  if (typeof shaped === 'string') terminal.data(shaped);
  else for (const line of shaped) terminal.out(line);
  return exitCode(findings, options.streng);
}
