/** Findings as JUnit XML, for CI that shows tests: a file is a suite, a finding a case; what fails the run fails the case. */

import { anyFailure, type Finding } from '../base/finding.ts';
import { escapeXml, visible } from '../base/tekst.ts';
import type { FormatOptions } from './format.ts';

function escape(text: string): string {
  return escapeXml(visible(text)).replaceAll('\n', '&#10;');
}

function testcase(finding: Finding, streng: boolean): string {
  const { code, file, line, column, message, hint, source } = finding;
  const open = `    <testcase classname="${escape(file)}" name="${escape(`${code} (${line}:${column})`)}"`;
  const told = `${file}:${line}:${column}\n${message}\n→ ${hint}\nkilde: ${source}`;
  if (!anyFailure([finding], streng)) return `${open}><system-out>${escape(told)}</system-out></testcase>`;
  return `${open}><failure type="${escape(code)}" message="${escape(message)}">${escape(told)}</failure></testcase>`;
}

function suite(file: string, findings: readonly Finding[], streng: boolean): string {
  const failures = findings.filter((f) => anyFailure([f], streng)).length;
  const cases = findings.map((finding) => testcase(finding, streng));
  const open = `  <testsuite name="${escape(file)}" tests="${findings.length}" failures="${failures}" errors="0">`;
  return [open, ...cases, '  </testsuite>'].join('\n');
}

const IN_ORDER = [
  '  <testsuite name="samarbejd" tests="1" failures="0" errors="0">',
  '    <testcase classname="samarbejd" name="alt er i orden"/>',
  '  </testsuite>',
];

/** One XML document; with nothing found, one case that passed. */
export function junit(findings: readonly Finding[], { streng }: FormatOptions): string {
  const files = [...new Set(findings.map((f) => f.file))];
  const suites = files.map((file) =>
    suite(
      file,
      findings.filter((f) => f.file === file),
      streng,
    ),
  );
  const failures = findings.filter((f) => anyFailure([f], streng)).length;
  const tests = Math.max(1, findings.length);
  const root = `<testsuites name="samarbejd" tests="${tests}" failures="${failures}" errors="0">`;
  const body = suites.length > 0 ? suites : IN_ORDER;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', root, ...body, '</testsuites>'].join('\n')}\n`;
}
