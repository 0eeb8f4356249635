/** Lines as they may be shown: of a file that may hold personal data, nothing a person wrote is ever left (L1). */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideLine, openLine } from '../../src/base/excerpt.ts';

const KEYS = new Set(['navn', 'måde', 'af', 'punkt']);
const hide = hideLine(KEYS);

/** The line with the place marked by `¤`, as it goes in and as it comes out. */
function hidden(marked: string): string {
  const at = marked.indexOf('¤');
  const { text, at: place } = hide(marked.replace('¤', ''), at);
  return `${text.slice(0, place)}¤${text.slice(place)}`;
}

describe('a masked line keeps our words and the shape, and the place', () => {
  test.each([
    ['navn: ¤Nivi Hemmeligsen', 'navn: ¤•••'],
    ['  ¤navn: Nivi', '  ¤navn: •••'],
    ['  - navn: Nivi, Ada, ¤Ib', '  - navn: ¤•••'],
    ['  - {navn: Nivi, ¤måde: "hos Ada"}', '  - {navn: •••, ¤måde: •••}'],
    ['af: [p-r4k2m, ¤p-k286p]', 'af: [•••, ¤•••]'],
    ['- ¤Ada', '- ¤•••'],
    ['- - ¤Ada', '- - ¤•••'],
    ['¤Ada: syg', '¤•••'],
    ['navn:¤', 'navn:¤'],
    ['navn: Ada¤', 'navn: •••¤'],
    ['¤navn:Ada', '¤•••'],
    ['"¤navn": Ada', '¤•••'],
    ['ma\u030ade: ¤Ada', 'måde: ¤•••'],
    ['navn: Ada # ¤måde: Ib', 'navn: ••• ¤måde: •••'],
    ['  -¤Ada -- Ib', '  ¤•••'],
    ['¤', '¤'],
    ['navn:\t¤Ada', 'navn: ¤•••'],
  ])('%j is shown as %j', (line, shown) => {
    expect(hidden(line)).toBe(shown);
  });
});

test('whatever stands on a line, only our words, masks and the marks of lists and groups come out', () => {
  const pieces = fc.constantFrom('navn:', 'måde: ', 'af', '- ', '{', '}', '[', ', ', ' ', '\t', '"', ':', '#', '|', 'Ada', '670190-0000'); // prettier-ignore
  const line = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })))
    .map((p) => p.join('').replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(line, fc.nat(60), (text, at) => {
      const shown = hide(text, at);
      expect(shown.text.replace(/(?:navn|måde|af|punkt):|•••|[{}[\], -]/g, '')).toBe('');
      expect(shown.at).toBeGreaterThanOrEqual(0);
      expect(shown.at).toBeLessThanOrEqual(shown.text.length);
    }),
    { numRuns: 1000 },
  );
});

describe('an open line', () => {
  test('is shown as it is', () => {
    expect(openLine('opdateret: 2026-03-25', 11)).toEqual({ text: 'opdateret: 2026-03-25', at: 11 });
  });

  test.each([
    ['kontakt: 670190-0000', 'kontakt: •••••••••••'],
    ['  - 6701900000, 12', '  - ••••••••••, 12'],
    ['x: "670190 0000" 670190-0000', 'x: "•••••••••••" •••••••••••'],
  ])('%j is shown as %j', (line, shown) => {
    expect(openLine(line, 0).text).toBe(shown);
  });

  test('a place behind the end is the end', () => {
    expect(openLine('a: b', 99).at).toBe(4);
  });
});
