/** Findings as GitLab Code Quality: an array that GitLab shows in the merge request. */

import type { Finding, Severity } from '../base/finding.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  fejl: 'major',
  advarsel: 'minor',
  oplysning: 'info',
};

/** Names a finding so that the same one is recognised in the next run: FNV-1a, 64 bits, of what does not move with the line. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(text)) {
    hash ^= BigInt(unit);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** A JSON array and a newline; two findings alike in one file are told apart by their number. */
export function gitlab(findings: readonly Finding[]): string {
  const seen = new Map<string, number>();
  const issues = findings.map(({ code, severity, file, line, message, hint }) => {
    const key = `${code}\n${file}\n${message}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return {
      description: hint === '' ? message : `${message} → ${hint}`,
      check_name: code,
      fingerprint: fingerprint(`${key}\n${number}`),
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
