/** JUnit XML as others read it: xmllint finds it well formed, and Python's junitparser counts what we counted. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { junit } from '../../src/report/junit.ts';
import { hostileFindings } from '../helpers/hostile-findings.ts';
import { describeWith, JUNITPARSER, PYTHON, runOutside, XMLLINT } from '../support/outside.ts';

const COUNT = `
import json, sys
from junitparser import JUnitXml, Failure
report = JUnitXml.fromstring(sys.stdin.buffer.read())
suites = list(report)
cases = [case for suite in suites for case in suite]
failed = [r for case in cases for r in case.result if isinstance(r, Failure)]
report.update_statistics()
print(json.dumps({
  'suites': len(suites), 'cases': len(cases), 'failed': len(failed),
  'tests': report.tests, 'failures': report.failures, 'types': [f.type for f in failed],
}))
`;

function samples(): readonly (readonly Finding[])[] {
  return [[], ...fc.sample(hostileFindings, { numRuns: 25, seed: 2100 })];
}

describeWith('JUnit', [XMLLINT, JUNITPARSER], () => {
  test.each([false, true])(
    'well formed, and counted alike, whatever the findings say (streng %s)',
    (streng) => {
      for (const findings of samples()) {
        const xml = junit(findings, { streng });
        runOutside('xmllint', ['--noout', '--nonet', '-'], xml);
        const read = JSON.parse(runOutside(PYTHON, ['-c', COUNT], xml).stdout) as Record<string, unknown>;
        const failing = findings.filter(
          (f) => f.severity === 'fejl' || (streng && f.severity === 'advarsel'),
        );
        const cases = Math.max(1, findings.length);
        expect(read).toMatchObject({
          cases,
          tests: cases,
          failed: failing.length,
          failures: failing.length,
          suites: Math.max(1, new Set(findings.map(({ file }) => file)).size),
        });
        expect((read['types'] as string[]).toSorted()).toEqual(failing.map(({ code }) => code).toSorted());
        expect(xml).toContain(`tests="${cases}" failures="${failing.length}"`);
      }
    },
  );

  test('xmllint sees what is not XML', () => {
    const xml = junit([], { streng: false });
    expect(() => runOutside('xmllint', ['--noout', '-'], xml.replace('</testsuites>', ''))).toThrow();
    expect(() => runOutside('xmllint', ['--noout', '-'], xml.replace('samarbejd', '\ufffe'))).toThrow();
  });
});
