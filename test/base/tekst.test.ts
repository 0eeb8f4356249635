/** Text: one normal form, one fold, names for files, near misses, and what a terminal may see. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeXml,
  distance,
  fold,
  looksLikeCpr,
  nearest,
  nfc,
  opremsning,
  slug,
  visible,
  withoutControl,
} from '../../src/base/tekst.ts';

const text = fc.string({ unit: 'grapheme' });

test('å typed as a and a ring equals å', () => {
  expect(nfc('a\u030a')).toBe('\u00e5');
  fc.assert(
    fc.property(text, (t) => {
      expect(nfc(t.normalize('NFD'))).toBe(nfc(t));
    }),
  );
});

describe('fold', () => {
  test.each(['Møde', 'MOEDE', 'moede', 'mØde'])('%s folds to moede', (word) => {
    expect(fold(word)).toBe('moede');
  });

  test.each([
    ['ÆØÅ', 'aeoeaa'],
    ['pa\u030aro\u0308rende', 'paar\u00f6rende'],
    ['MA\u030aL', 'maal'],
  ])('%j folds to %j', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(fold(fold(t))).toBe(fold(t));
      }),
    );
  });
});

describe('slug', () => {
  test.each([
    ['Samarbejdsmøde nr. 1', 'samarbejdsmoede-nr-1'],
    ['  Åben rådgivning!  ', 'aaben-raadgivning'],
    ['Café Élan', 'cafe-elan'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.git', 'git'],
    ['-rf', 'rf'],
    ['###', ''],
  ])('%j becomes %j (P1)', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('is at most 60 characters and never ends in a hyphen', () => {
    expect(slug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
    expect(slug('a'.repeat(80))).toHaveLength(60);
  });

  test('whatever goes in, a harmless name comes out, and stays as it is', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(slug(t)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(slug(t))).toBe(slug(t));
      }),
    );
  });
});

describe('distance and nearest', () => {
  test.each([
    ['møde', 'moede', 0],
    ['møde', 'mode', 1],
    ['forløb', 'forløbet', 2],
    ['referat', 'refreat', 1],
    ['', 'tjek', 4],
    ['abc', 'cab', 2],
  ])('%s → %s: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });

  test('is zero for a text and itself, and no longer than the longer one', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(fold(a).length, fold(b).length));
      }),
    );
  });

  const commands = ['ramme', 'tilbud', 'forløb', 'møde', 'mål', 'tjek'];
  test.each([
    ['rame', 'ramme'],
    ['forlob', 'forløb'],
    ['tjke', 'tjek'],
    ['tibud', 'tilbud'],
  ])('%s: did you mean %s?', (typed, meant) => {
    expect(nearest(typed, commands)).toBe(meant);
  });

  test.each(['økonomi', 'xy', ''])('%j is near nothing', (typed) => {
    expect(nearest(typed, commands)).toBeUndefined();
  });

  test('the first of two equally near wins', () => {
    expect(nearest('tjak', ['tjek', 'tjok'])).toBe('tjek');
    expect(nearest('tjak', ['tjok', 'tjek'])).toBe('tjok');
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a og b'],
  [['a', 'b', 'c'], 'a, b og c'],
])('%j is listed as %j', (dele, expected) => {
  expect(opremsning(dele)).toBe(expected);
});

describe('visible (T1)', () => {
  test.each([
    ['\u001b[31mrød', '\\u{1b}[31mrød'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\rb', 'a\\u{d}b'],
    ['\u0000', '\\u{0}'],
    ['abc\u202Etxt', 'abc\\u{202e}txt'],
    ['a\u2066b\u2069', 'a\\u{2066}b\\u{2069}'],
    ['nul\u200bbredde', 'nul\\u{200b}bredde'],
    ['\ufeffstart', '\\u{feff}start'],
    ['\u2028', '\\u{2028}'],
    ['\u007f', '\\u{7f}'],
    ['\ufffe\uffff', '\\u{fffe}\\u{ffff}'],
    ['\ud800', '\\u{d800}'],
    ['😀', '😀'],
  ])('%j is shown as %j', (raw, shown) => {
    expect(visible(raw)).toBe(shown);
  });

  test('ordinary text, newline and tab pass unchanged', () => {
    expect(visible('Rådhuset:\n\tlokale 2.14 – “Å”')).toBe('Rådhuset:\n\tlokale 2.14 – “Å”');
  });

  test('no control character is left, whatever goes in', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, (t) => {
        expect(visible(t).replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('in text that is kept, a run of what would be shown is one space', () => {
    expect(withoutControl('a\u0007\u001bb\u2028\ud800c\n\t😀')).toBe('a b c\n\t😀');
  });
});

test('text stands in XML as it is, also inside an attribute', () => {
  expect(escapeXml('"Å" <b>&')).toBe('&quot;Å&quot; &lt;b&gt;&amp;');
});

describe('looksLikeCpr (L1)', () => {
  test.each([
    '670190-0000',
    '6701900000',
    '670190 0000',
    '670190–0000',
    'cpr: 670190-0000.',
    '--cpr=670190-0000',
  ])('%s is refused', (argument) => {
    expect(looksLikeCpr(argument)).toBe(true);
  });

  test.each([
    '2026-12-15',
    '12345678',
    '67019-00000',
    '16701900000',
    '670190-00001',
    'p-r4k2m',
    '00 00 00 00',
    '',
  ])('%j passes', (argument) => {
    expect(looksLikeCpr(argument)).toBe(false);
  });
});
