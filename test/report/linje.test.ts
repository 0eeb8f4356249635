/** The line of a finding with its caret, as it looks on a screen of 80 columns. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { begyndelse, bredde } from '../../src/base/bredde.ts';
import { openLine } from '../../src/base/excerpt.ts';
import type { Line } from '../../src/context.ts';
import { linje } from '../../src/report/linje.ts';

function plain(line: Line): string {
  return typeof line === 'string' ? line : line.map((s) => (typeof s === 'string' ? s : s.text)).join('');
}

function shown(text: string, at: number, number = 12): readonly string[] {
  return linje(openLine(text, at), number, 'red').map(plain);
}

test('the caret stands under the place', () => {
  expect(shown('opdateret: 2026-03-25', 11)).toEqual(['  12 │ opdateret: 2026-03-25', '     │            ^']);
});

test.each([
  ['a tab', '\tnavn: x', 1, '     │     ^'],
  ['wide characters', '日本: x', 4, '     │       ^'],
  ['an accent of its own', 'ma\u030al: x', 6, '     │      ^'],
  ['a control character, made visible', 'a\u001b: x', 4, '     │          ^'],
  ['behind the end', 'navn:', 5, '     │      ^'],
])('%s', (_, text, at, caret) => {
  expect(shown(text, at)[1]).toBe(caret);
});

test('an empty line shows nothing', () => {
  expect(shown('   ', 0)).toEqual([]);
});

test.each([
  ['the beginning', 0, '  12 │ 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 2…'],
  ['the middle', 200, '  12 │ …58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81…'],
  ['the end', 388, '  12 │ … 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124'],
])('a long line is cut around %s', (_, at, line) => {
  const long = Array.from({ length: 125 }, (__, n) => n).join(' ');
  const [first = '', second = ''] = shown(long, at);
  expect(first).toBe(line);
  expect(first.charAt(second.indexOf('^'))).toBe(long.charAt(at));
});

test('never wider than the screen, and the caret always under the character it is about', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((t) => t.trim() !== '');
  fc.assert(
    fc.property(
      text,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 50_000 }),
      (t, part, n) => {
        const starts = Array.from(t).reduce<number[]>(
          (all, c) => [...all, (all.at(-1) ?? 0) + c.length],
          [0],
        );
        const at = starts[Math.floor(part * (starts.length - 2))] ?? 0;
        const [first = '', second = ''] = shown(t, at, n);
        expect(bredde(first)).toBeLessThanOrEqual(80);
        expect(bredde(second)).toBeLessThanOrEqual(80);
        const [under = ''] = t.slice(at);
        if (/^[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(under))
          expect(first.slice(begyndelse(first, bredde(second) - 1).length).startsWith(under)).toBe(true);
      },
    ),
  );
});
