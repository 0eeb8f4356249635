/** The formats other programs read: SARIF, JUnit, GitLab Code Quality. Each is parsed by a reader that is not ours. */

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { junit } from '../../src/report/junit.ts';
import { sarif } from '../../src/report/sarif.ts';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    code: 'moede/interval',
    severity: 'fejl',
    file: 'forloeb/2026-k7q3x/møde æøå.yaml',
    line: 3,
    column: 5,
    message: 'Der er gået for længe <siden> "sidst" & før.',
    hint: 'samarbejd møde planlæg',
    source: 'Sorø 2017, bilag 8 (X-07)',
    ...change,
  };
}

const ALLE = [
  finding(),
  finding({ severity: 'advarsel', line: 9 }),
  finding({ severity: 'oplysning', code: 'ramme/historik-mangler', file: 'ramme.yaml', hint: '' }),
];

describe('sarif', () => {
  const log = JSON.parse(sarif(ALLE));
  const [run] = log.runs;

  test('levels, places, and a file name as a URI', () => {
    expect(run.results.map((r: { level: string }) => r.level)).toEqual(['error', 'warning', 'note']);
    const [{ physicalLocation: place }] = run.results[0].locations;
    expect(place.region).toEqual({ startLine: 3, startColumn: 5 });
    expect(decodeURIComponent(place.artifactLocation.uri)).toBe('forloeb/2026-k7q3x/møde æøå.yaml');
    expect(place.artifactLocation.uri).toMatch(/^[\w%./-]+$/);
  });

  test('every result has its rule, each rule once', () => {
    const ids = run.tool.driver.rules.map((r: { id: string }) => r.id);
    expect(ids).toEqual(['moede/interval', 'ramme/historik-mangler']);
    expect(JSON.parse(sarif([])).runs[0].results).toEqual([]);
  });
});

describe('junit', () => {
  test.each([
    [false, 1],
    [true, 2],
  ])('streng %s: %i failures', (streng, failures) => {
    const xml = junit(ALLE, { streng });
    expect(xml).toContain(`<testsuites name="samarbejd" tests="3" failures="${failures}" errors="0">`);
    expect(xml.match(/<failure /g)).toHaveLength(failures);
    expect(xml.match(/<testcase /g)).toHaveLength(3);
  });

  test('nothing of a text becomes markup', () => {
    const xml = junit([finding({ message: ']]><x a="1">&\u0007' })], { streng: false });
    expect(xml).not.toContain('<x');
    expect(xml).not.toContain('\u0007');
  });

  test('in order: one case that passed', () => {
    expect(junit([], { streng: true })).toContain('tests="1" failures="0"');
  });
});

describe('gitlab', () => {
  const issues = JSON.parse(gitlab([...ALLE, finding()]));

  test('severity, path and line', () => {
    expect(issues[0]).toMatchObject({ severity: 'major', check_name: 'moede/interval' });
    expect(issues[0].location).toEqual({ path: 'forloeb/2026-k7q3x/møde æøå.yaml', lines: { begin: 3 } });
  });

  test('fingerprints are unique, and do not move with the line', () => {
    const prints = issues.map((i: { fingerprint: string }) => i.fingerprint);
    expect(new Set(prints).size).toBe(4);
    const [moved] = JSON.parse(gitlab([finding({ line: 77 })]));
    expect(moved.fingerprint).toBe(prints[0]);
  });
});
