/** Widths on a screen, and texts cut to them. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { begyndelse, bredde, slutning } from '../../src/base/bredde.ts';

test.each([
  ['', 0],
  ['Rådhuset', 8],
  ['Ra\u030adhuset', 8],
  ['møde │ •••…', 11],
  ['日本', 4],
  ['한글', 4],
  ['😀', 2],
  ['ｆｕ', 4],
])('%j is %i cells', (text, cells) => {
  expect(bredde(text)).toBe(cells);
});

test.each([
  ['abc', 2, 'ab', 'bc'],
  ['日本', 3, '日', '本'],
  ['e\u0301e\u0301', 1, 'e\u0301', 'e\u0301'],
  ['abc', 0, '', ''],
  ['abc', 9, 'abc', 'abc'],
])('%j in %i cells: %j from the start, %j from the end', (text, room, first, last) => {
  expect(begyndelse(text, room)).toBe(first);
  expect(slutning(text, room)).toBe(last);
});

test('a cut text is a part of the text, and never wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, room) => {
      const [first, last] = [begyndelse(text, room), slutning(text, room)];
      expect(text.startsWith(first) && text.endsWith(last)).toBe(true);
      expect(Math.max(bredde(first), bredde(last))).toBeLessThanOrEqual(room);
    }),
  );
});
