/** YAML read as text: what is refused, where, and what is never guessed (threats Y1–Y17). */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_KEYS } from '../../src/store/yaml-guard.ts';
import { readYaml } from '../../src/store/yaml-source.ts';
import { dataOf, type YamlData } from '../../src/store/yaml-tree.ts';

function told(text: string): string[] {
  return readYaml('f.yaml', text).findings.map((f) => `${f.code.replace('fil/', '')} ${f.line}:${f.column}`);
}

function data(text: string): YamlData {
  const { root, findings } = readYaml('f.yaml', text);
  if (!root) throw new Error(JSON.stringify(findings));
  return dataOf(root);
}

describe('values are the text that was typed', () => {
  test.each([
    ['Y1 a CPR', '6701900000'],
    ['Y1 leading zeros', '0045'],
    ['Y1 a decimal', '27.10'],
    ['Y1 an exponent', '12e5'],
    ['Y1 twenty digits', '12345678901234567890'],
    ['Y3 nej', 'nej'],
    ['Y3 no', 'no'],
    ['Y4 a date', '2023-02-29'],
    ['Y4 a time', '12:30'],
    ['an octal', '0o17'],
    ['null', 'null'],
    ['a tilde', '~'],
  ])('%s', (_title, text) => {
    expect(data(`a: ${text}\n`)).toEqual({ a: text });
  });

  test('Y3 n and y are keys like others', () => {
    expect(data('n: x\ny: z\n')).toEqual({ n: 'x', y: 'z' });
  });

  test('an empty value is an empty text; maps inherit no name', () => {
    expect(data('a:\nb: ""\nc:\n  -\nd: {}\n')).toEqual({ a: '', b: '', c: [''], d: {} });
    expect(Reflect.ownKeys(Object.getPrototypeOf(data('a:\n')) as object)).toEqual([]);
    expect('toString' in (data('a:\n') as object)).toBe(false);
  });

  test('keys and values come in NFC; byte order mark and CRLF leave no trace', () => {
    expect(data('\uFEFFma\u030a: a\u030a\r\nb: |\r\n  x\r\n  y\r\n')).toEqual({ må: 'å', b: 'x\ny\n' });
  });
});

describe('refusals, each with its place', () => {
  test.each<[string, string, string[]]>([
    ['Y2 %YAML', '%YAML 1.1\n---\na: b\n', ['direktiv 1:1']],
    ['Y2 %TAG', '%TAG ! tag:x\n---\na: b\n', ['direktiv 1:1']],
    ['Y2 an unknown tag', 'a: !person x\n', ['tag 1:4']],
    ['Y2 a known tag', 'a: !!binary eA==\n', ['tag 1:4']],
    [
      'Y2 a tag on a key and on a map',
      '!!str a: b\nc: !!set {x, y}\n',
      ['tag 1:1', 'tag 2:4', 'kolon 2:11', 'kolon 2:14'],
    ],
    ['Y5 an anchor and its alias', 'a: &x b\nc: *x\n', ['anker 1:4', 'anker 2:4']],
    ['Y5 an alias alone', 'a: *x\n', ['anker 1:4']],
    ['Y6 a merge key', 'a:\n  <<: b\n', ['flettenoegle 2:3']],
    ['Y7 the same key twice', 'a: b\nc: d\na: e\n', ['dobbelt-noegle 3:1']],
    ['Y7 an NFD twin', 'må: b\nma\u030a: c\n', ['dobbelt-noegle 2:1']],
    ['Y7 a case twin', 'navn: b\nNavn: c\n', ['dobbelt-noegle 2:1']],
    ['Y7 twins in braces', 'x: {a: b, "a": c}\n', ['dobbelt-noegle 1:11']],
    ['Y9 800 brackets', `a: ${'['.repeat(800)}\n`, ['for-dyb 1:53']],
    ['Y10 a hundred thousand brackets', '['.repeat(300_000), ['for-mange-tegn 1:1']],
    ['Y10 very many lines', '#\n'.repeat(50_001), ['for-mange-linjer 1:1']],
    ['Y11 a tab as indent', 'a:\n\tb: c\n', ['tabulator 2:1']],
    ['Y12 an escape that writes ESC', 'a: "x\\ey"\n', ['styretegn 1:4']],
    ['Y12 an escape that writes a bidi character', 'a: "x\\u202ey"\n', ['skriveretning 1:4']],
    ['Y12 an escape that writes half a character', 'a: "\\ud800"\n', ['styretegn 1:4']],
    ['Y16 conflict markers', 'a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n', ['sammenfletning 2:1']],
    ['Y16 an empty file', '', ['tom 1:1']],
    ['Y16 only comments', '# x\n\n', ['tom 1:1']],
    ['Y16 two documents', 'a: b\n---\nc: d\n', ['flere-dokumenter 2:1']],
    ['Y16 a list at the top', '- a\n', ['ikke-felter 1:1']],
    ['Y16 a text at the top', 'bare tekst\n', ['ikke-felter 1:1']],
    ['Y17 __proto__', 'a:\n  __proto__: {x: y}\n', ['forbudt-noegle 2:3']],
    ['Y17 constructor, quoted', '"constructor": b\n', ['forbudt-noegle 1:1']],
    ['Y17 prototype', 'prototype: b\n', ['forbudt-noegle 1:1']],
    ['Y17 __proto__ written with escapes', '"__pr\\u006fto__": b\n', ['forbudt-noegle 1:1']],
    ['a key of several values', '? [a, b]\n: c\n', ['noegle 1:1', 'noegle 1:3']],
    ['a pair inside a list', 'a: [kl. 9: møde]\n', ['kolon 1:5']],
    ['a colon in a value', 'a: Nørregade 5: 2. sal\n', ['kolon 1:4']],
    ['a colon in a value, more fields below', 'a: b: c\n  d: e\n', ['kolon 1:4']],
    ['a line too far in', ' a: b\n   c: d\n', ['indrykning 1:5']],
    ['a quote that is not closed', 'a: "b\nc: d\n', ['anfoerselstegn 1:4']],
    ['a backslash in quotes', 'a: "C:\\dokumenter"\n', ['skraastreg 1:7']],
    ['an @ first', 'a: @b\n', ['starttegn 1:4']],
    ['a bracket that is not closed', 'a: [b\nc: d\n', ['indrykning 2:1']],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(readYaml('f.yaml', text).root).toBeUndefined();
  });

  test('Y8 as many keys as the cap are read, one more are not', () => {
    const keys = (n: number) => Array.from({ length: n }, (_, i) => `k${i}: v\n`).join('');
    expect(told(keys(MAX_KEYS))).toEqual([]);
    expect(told(keys(MAX_KEYS + 1))).toEqual(['for-mange-felter 1:1']);
  });

  test('Y9 as deep as the cap is read, one more is not', () => {
    const deep = (n: number) => `a: ${'['.repeat(n - 1)}${']'.repeat(n - 1)}\n`;
    expect(told(deep(MAX_DEPTH))).toEqual([]);
    expect(told(deep(MAX_DEPTH + 1))[0]).toMatch('for-dyb');
  });

  test.each([
    ['stray braces', '}\n'.repeat(40_000)],
    ['bad escapes', `a: "${'\\q'.repeat(400_000)}"\n`],
    ['bad first characters', 'a: @b\n'.repeat(4000)],
    ['tags', 'a: !x b\n'.repeat(4000)],
  ])('Y10 %s: at most 20 findings', (_title, text) => {
    const { findings } = readYaml('f.yaml', text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(20);
  });
});

describe('Y15 text after # in a value without quotes', () => {
  test.each<[string, string[]]>([
    ['a: Nørregade 5 # 2. sal\n', ['afkortet 1:16']],
    ['a: Sag #12\n', ['afkortet 1:8']],
    ['a: x  #12\n', ['afkortet 1:7']],
    ['a:\n  - Nørregade 5 # 2. sal\n', ['afkortet 2:17']],
    ['a: Nørregade 5  # en kommentar\n', []],
    ['a: aktivt # en kommentar\n', []],
    ['a: "Nørregade 5" # en kommentar\n', []],
    ['a: # en kommentar\n', []],
    ['a: |  # en kommentar\n  tekst # med\n', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(readYaml('f.yaml', text).root).toBeDefined();
  });
});

test('Y5 an alias bomb is refused before anything is expanded', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1},`.repeat(9)}]`,
  ).join('\n');
  expect(told(bomb)).toHaveLength(20);
});

test('no pollution: Object.prototype is untouched after hostile keys', () => {
  readYaml('f.yaml', '{"__proto__": {admin: ja}, constructor: {prototype: {admin: ja}}}');
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
});

test('any text: no exception, and either a tree or a finding', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&',
    '*',
    '!',
    '%',
    '@',
    '?',
    '\t',
    '\r\n',
    '---\n',
    '\\',
    'å',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
      ),
      (text) => {
        const { root, findings } = readYaml('f.yaml', text);
        expect(root !== undefined || findings.some((f) => f.severity === 'fejl')).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
