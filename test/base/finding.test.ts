/** Findings: one order, and what counts as failure. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFailure, compareFindings, type Finding, type Severity } from '../../src/base/finding.ts';

function finding(place: Partial<Finding>): Finding {
  return {
    file: 'ramme.yaml',
    line: 1,
    column: 1,
    code: 'ramme/foraeldet',
    severity: 'fejl',
    message: 'besked',
    hint: 'råd',
    source: 'kilde',
    ...place,
  };
}

describe('compareFindings', () => {
  test('by file, then line, then column, then code; numbers as numbers', () => {
    const inOrder = [
      finding({ file: 'handleplan.yaml', line: 99 }),
      finding({ line: 2, column: 9 }),
      finding({ line: 10, column: 1 }),
      finding({ line: 10, column: 2, code: 'a' }),
      finding({ line: 10, column: 2, code: 'b' }),
    ];
    const shuffled = [3, 0, 4, 2, 1].flatMap((i) => inOrder[i] ?? []);
    expect(shuffled.toSorted(compareFindings)).toEqual(inOrder);
  });

  test('is an order: equal to itself, opposite when turned around', () => {
    const any = fc
      .record({
        file: fc.constantFrom('a', 'b'),
        line: fc.nat({ max: 3 }),
        column: fc.nat({ max: 3 }),
        code: fc.constantFrom('x', 'y'),
      })
      .map(finding);
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareFindings(a, a)).toBe(0);
        expect(Math.sign(compareFindings(a, b)) + Math.sign(compareFindings(b, a))).toBe(0);
      }),
    );
  });
});

test.each<[readonly Severity[], boolean, boolean]>([
  [[], false, false],
  [[], true, false],
  [['oplysning'], true, false],
  [['advarsel'], false, false],
  [['advarsel'], true, true],
  [['oplysning', 'fejl'], false, true],
  [['fejl'], true, true],
])('%j with streng=%s fails: %s', (severities, streng, fails) => {
  expect(
    anyFailure(
      severities.map((severity) => finding({ severity })),
      streng,
    ),
  ).toBe(fails);
});
