/** The quick YAML reader against the library: the same tree, or no tree at all. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readByLibrary } from '../../src/store/yaml-library.ts';
import { readQuickly } from '../../src/store/yaml-quick.ts';

/** As many as a second or two allows; `RUNS=100000 npx vitest run test/store/yaml-quick` for a night's worth. */
const RUNS = Number(process.env['RUNS'] ?? 2000);

const FILES = ['examples', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
const TEXTS = FILES.map((file) => readFileSync(file, 'utf8'));

/** Fails unless the quick reader gave up or read what the library reads, without a word to say about it. */
function holdAgainstLibrary(text: string): void {
  const root = readQuickly(text);
  if (root) expect({ root, refusals: [], dropped: [] }).toEqual(readByLibrary(text));
}

describe('files as we write them are read quickly, each as the library reads it', () => {
  test.each(FILES)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(readQuickly(text)).toBeDefined();
    holdAgainstLibrary(text);
    holdAgainstLibrary(text.replaceAll('\n', '\r\n'));
  });

  test.each<[string, string]>([
    ['a list right under its key', 'a:\n- x\n-\n- b: c\n  d:\n    - e\nf: g'],
    ['empty values', 'a:\nb: # nothing\nc:\n  - \nd: {}\ne: []\nf: ""\n'],
    ['text on lines', 'a: |\n  x\n\n    y\n# end\nb: >-\n  x\n  y\n\n  z\n\nc:\n  - |-\n   x'],
    ['comments', '# a\n\na: b  # c\n  # d\nb: c # e\nc: "d#" # e\n'],
    ['brackets', 'a: [ b, "c, d", {e: f, g: [h]} ]  # i\nj:\n  [k]\n'],
    ['signs inside words', 'a: x:y#z - \'q\' "r"\nb: 10:30\nc: \'x: "y"\'\n'],
    ['CRLF', 'a: b\r\nc: |\r\n  d\r\n\r\n  e\r\n\r\nf:\r\n  - g\r\n'],
  ])('%s', (_title, text) => {
    expect(readQuickly(text)).toBeDefined();
    holdAgainstLibrary(text);
  });
});

describe('anything else is the library’s', () => {
  test.each([
    [
      '',
      '# x\n',
      '- a\n',
      ' a: b\n',
      'text\n',
      '{a: b}\n',
      '---\na: b\n',
      'a: b\n---\nc: d\n',
      '\uFEFFa: b\n',
    ],
    ['a: b\nc: d\na: e\n', 'navn: b\nNavn: c\n', 'x: {a: b, a: c}\n', 'constructor: b\n', '__proto__: b\n'],
    ['a: &x b\n', 'a: *x\n', 'a: !x b\n', '<<: b\n', '? a\n: b\n', '%YAML 1.1\n', 'a: @b\n', 'a: `b\n'],
    [
      'a: b: c\n',
      'a: b:\n',
      'a: b # c\n'.replace('b', 'B b'),
      'a: b #c\n',
      'a: [b: c]\n',
      'a: [b\n',
      'a: "b\n',
    ],
    [
      'a: "\\e"\n',
      "a: 'b''c'\n",
      'a: b\n  c\n',
      'a: "b\n  c"\n',
      'a: |+\n  b\n',
      'a: |2\n  b\n',
      'a: >\n  b\n   c\n',
    ],
    [
      'a:\n\tb: c\n',
      'a: b\u200B\n',
      'ma\u030a: b\n',
      'a: b\r',
      'a:\n   b: c\n  d: e\n',
      'a: - b\n',
      'a: |\n  b\n  \n',
    ],
  ])('%j', (...texts) => {
    for (const text of texts) expect([text, readQuickly(text)]).toEqual([text, undefined]);
  });

  test('Y8, Y9, Y10 more parts, depth or text than any file of ours', () => {
    const keys = Array.from({ length: 4001 }, (_, i) => `k${i}: v\n`).join('');
    const lines = Array.from({ length: 41 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    expect(
      [keys, lines, `a: ${'['.repeat(7)}${']'.repeat(7)}\n`, `a: ${'x'.repeat(65_600)}\n`].map(readQuickly),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

const SIGNS = [
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' #',
  '  # ',
  '"',
  "'",
  '|',
  '>',
  '\n\n',
  '\n  ',
];
const MORE = [
  '[',
  ']',
  '{',
  '}',
  ',',
  ', ',
  '?',
  '!',
  '&',
  '*',
  '%',
  '@',
  '\\',
  '---',
  '...',
  '\u0301',
  '\uFEFF',
  '\r',
];
const WORDS = [
  'a',
  'b',
  'navn',
  'x y',
  'a:',
  'b: c',
  'c:\n',
  '- a',
  '\n- ',
  '\n  b:',
  '\n    ',
  '|\n  ',
  '>-\n    ',
  '1',
];
const piece = fc.constantFrom(...SIGNS, ...MORE, ...WORDS);

describe('never a tree of its own', () => {
  test('text put together from pieces of YAML', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) =>
        holdAgainstLibrary(`a: ${pieces.join('')}`),
      ),
      { numRuns: RUNS },
    );
  });

  test('lines of keys and dashes at all depths', () => {
    const line = fc
      .tuple(
        fc.nat(5),
        fc.constantFrom('', 'a:', 'b:', 'c:', '- ', '- d:', '- - ', '#'),
        fc.array(piece, { maxLength: 2 }),
      )
      .map(
        ([indent, start, rest]) => ' '.repeat(indent) + start + (rest.length > 0 ? ` ${rest.join('')}` : ''),
      );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) =>
        holdAgainstLibrary(`x:\n${lines.join('\n')}\n`),
      ),
      { numRuns: RUNS },
    );
  });

  test('our files with a few characters changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat(3), piece);
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          holdAgainstLibrary(
            changes.reduce(
              (now, [at, taken, put]) => {
                const place = at % (now.length + 1);
                return now.slice(0, place) + put + now.slice(place + taken);
              },
              text.slice(0, 1500),
            ),
          );
        },
      ),
      { numRuns: RUNS / 4 },
    );
  });
});
