/** The reader of imports: what it sees, and what it must not take for one. */

import { expect, test } from 'vitest';
import { readSource } from './source-text.ts';

test('tells patterns from divisions and texts', () => {
  const text = "const r = /['\"/]+/gu.test(a / b / c) || '/x/' || `${/\\/y/}`; // /z/";
  expect(readSource(text).patterns).toEqual(['/[\'"/]+/gu', '/\\/y/']);
});

const seen = (text: string) => readSource(text).imports.map(({ kind, from }) => `${kind} ${from}`);

test.each([
  ["import a from 'x';", ['value x']],
  ["import * as a from 'x';", ['value x']],
  ["import 'x';", ['value x']],
  ['import { a,\n  b } from "x";', ['value x']],
  ["import type { A } from 'x';", ['type x']],
  ["import type * as a from 'x';", ['type x']],
  ["import type A from 'x';", ['type x']],
  ["import { type A } from 'x';", ['value x']],
  ["import type, { a } from 'x';", ['value x']],
  ["export * from 'x';", ['value x']],
  ["export * as a from 'x';", ['value x']],
  ["export { a } from 'x';", ['value x']],
  ["export type { A } from 'x';", ['type x']],
  ["export type * from 'x';", ['type x']],
  ["export type A = string;\nimport { b } from 'x';", ['value x']],
  ["const a = await import('x');", ['dynamic x']],
  ["type A = import('x').A;", ['dynamic x']],
  ["const a = require( 'x' );", ['dynamic x']],
  ['await import(`x`);', ['computed ']],
  ['await import(name);', ['computed ']],
  ["`${await import('x')}`", ['dynamic x']],
  ["const a = `${`${await import('x')}`}`; import 'y';", ['dynamic x', 'value y']],
  ["const r = /['\"]/; import 'x';", ['value x']],
  ["const n = a / b; // '\nimport 'x';", ['value x']],
  ["f(`{`); import 'x';", ['value x']],
  ["`${f({ a: {} })}`; import 'x';", ['value x']],
])('%j imports %j', (text, imports) => {
  expect(seen(text)).toEqual(imports);
});

test.each([
  "// import 'x';",
  "/* import a from 'x'; */",
  'const a = "import b from \'x\'";',
  "const a = `import b from 'x'`;",
  "const a = Array.from('x');",
  "const a = list.import('x');",
  "const r = /import 'x'/;",
  "it('comes from', 'x');",
])('%j imports nothing', (text) => {
  expect(seen(text)).toEqual([]);
});

test('code keeps its length and lines; words in comments, strings, templates and patterns are gone', () => {
  const text = "a(); // Date\n/* Date\n */ b('Date', `Date ${c('Date')} \\` Date`, /[/]Date/u);\n";
  const { code } = readSource(text);
  expect(code).toHaveLength(text.length);
  expect(code).not.toContain('Date');
  expect(code.match(/\b[abc]\(/g)).toEqual(['a(', 'b(', 'c(']);
  expect(code.split('\n')).toHaveLength(text.split('\n').length);
  expect(readSource('`${Date.now()}`').code).toContain('Date.now');
});

test('an import knows its line', () => {
  expect(readSource("// one\n\nimport 'x';").imports).toEqual([{ kind: 'value', from: 'x', line: 3 }]);
});
