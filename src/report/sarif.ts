/** Findings as SARIF 2.1.0, for code scanning: one run, one rule per code that occurs, one result per finding. */

import type { Finding, Severity } from '../base/finding.ts';

const LEVELS: Readonly<Record<Severity, string>> = { fejl: 'error', advarsel: 'warning', oplysning: 'note' };

/** A path as a URI reference: æ, ø, å and spaces percent-encoded; half a character has no code and becomes �. */
function uri(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function rule(code: string, { source }: Finding) {
  return { id: code, shortDescription: { text: code }, help: { text: `Kilde: ${source}` } };
}

function result({ code, severity, file, line, column, message, hint }: Finding) {
  const text = hint === '' ? message : `${message} → ${hint}`;
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) }, region } }],
  };
}

/** One SARIF log and a newline. */
export function sarif(findings: readonly Finding[]): string {
  const codes = new Map(findings.map((finding) => [finding.code, finding]));
  const rules = [...codes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, finding]) => rule(code, finding));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'samarbejd', language: 'da', rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(result),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
