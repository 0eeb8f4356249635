/** Findings with any text at all: names with marks that mean something to XML, URIs, commands and terminals. */

import * as fc from 'fast-check';
import type { Finding } from '../../src/base/finding.ts';

const MARKS = [
  '\n',
  '\r\n',
  '::error::',
  ']]>',
  '<x/>',
  '&#0;',
  '%0A',
  ',',
  '"',
  '\u0000',
  '\u001b[2J',
  '\ufffe',
  '\ud800',
  'å',
];
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(...MARKS)), { maxLength: 6 })
  .map((parts) => parts.join(''));

const finding: fc.Arbitrary<Finding> = fc.record({
  code: fc.constantFrom('ramme/foraeldet', 'fil/mangler', 'moede/interval'),
  severity: fc.constantFrom('fejl', 'advarsel', 'oplysning'),
  file: text.map((t) => `f${t}`),
  line: fc.integer({ min: 1, max: 50_000 }),
  column: fc.integer({ min: 1, max: 5_000 }),
  message: text.map((t) => `m${t}`),
  hint: text,
  source: text,
});

/** Up to eight of them, some of them alike. */
export const hostileFindings: fc.Arbitrary<readonly Finding[]> = fc
  .array(finding, { maxLength: 6 })
  .map((findings) => [...findings, ...findings.slice(0, 2)]);
