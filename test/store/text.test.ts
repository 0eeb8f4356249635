/** Bytes to text: one encoding, no hidden characters, and what to do when it is not so (threats Y12–Y14). */

import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES } from '../../src/store/text.ts';
import { findUnwanted } from '../../src/store/unwanted.ts';
import { hasUnusual } from '../../src/store/yaml-quick-doubt.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function utf16(text: string, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (c) => c.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((u) => [u & 0xff, u >> 8]));
}

function told(data: Uint8Array): string[] {
  return decode('f.yaml', data).findings.map((f) => `${f.severity} ${f.code} ${f.line}:${f.column}`);
}

test('Y12 a text of usual characters alone holds no unwanted one, so it need not be looked through', () => {
  const alle = Array.from({ length: 0x10000 }, (_, n) => String.fromCharCode(n));
  const usual = alle.filter((c) => !hasUnusual(`a${c}b`));
  expect(usual.length).toBeGreaterThan(300);
  expect(findUnwanted(`a${usual.join('b')}`, 1)).toEqual([]);
});

describe('decode', () => {
  test('Y14 a byte order mark, CRLF and NFD are accepted and kept for the edits', () => {
    const text = '\uFEFFgåde: a\u030a\r\n';
    expect(decode('f.yaml', bytes(text))).toEqual({ text, findings: [] });
  });

  test.each<[string, Uint8Array, string, string]>([
    ['Latin-1', latin1('navn: x\nby: S\xf8ndby\n'), 'fejl fil/tegnkodning 2:6', 'Latin-1'],
    ['UTF-16 with a mark', utf16('navn: x', true), 'fejl fil/tegnkodning 1:1', 'UTF-16'],
    ['UTF-16 without one', utf16('navn: x', false), 'fejl fil/tegnkodning 1:1', 'UTF-16'],
    ['a half letter', bytes('å').slice(0, 1), 'fejl fil/tegnkodning 1:1', 'UTF-8'],
  ])('Y13 %s is named, with how to save as UTF-8', (_title, data, where, name) => {
    const { text, findings } = decode('f.yaml', data);
    expect(text).toBe('');
    expect(told(data)).toEqual([where]);
    expect(findings[0]?.message).toContain(name);
    expect(findings[0]?.hint).toContain('UTF-8');
  });

  test.each([
    ['NUL', '\0', 'fejl fil/styretegn 2:3'],
    ['ESC', '\u001b', 'fejl fil/styretegn 2:3'],
    ['C1 control', '\u009b', 'fejl fil/styretegn 2:3'],
    ['a line separator', '\u2028', 'fejl fil/styretegn 2:3'],
    ['a carriage return alone', '\rx', 'fejl fil/styretegn 2:3'],
    ['bidi override', '\u202e', 'fejl fil/skriveretning 2:3'],
    ['bidi isolate', '\u2066', 'fejl fil/skriveretning 2:3'],
    ['zero width space', '\u200b', 'advarsel fil/usynligt-tegn 2:3'],
    ['a byte order mark inside', '\uFEFF', 'advarsel fil/usynligt-tegn 2:3'],
    ['a joiner between letters', '\u200d', 'advarsel fil/usynligt-tegn 2:3'],
    ['a letter that was lost', '\uFFFD', 'advarsel fil/tabt-tegn 2:3'],
  ])('Y12 %s is found where it stands', (_title, character, expected) => {
    expect(told(bytes(`navn: x\nby${character}: z\n`))).toEqual([expected]);
  });

  test('Y12 a family of pictures joined by joiners is one picture', () => {
    expect(told(bytes('billede: 👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚀\n'))).toEqual([]);
  });

  test('Y12 no number of invisible characters hides a control character', () => {
    expect(told(bytes(`a: ${'\u200b'.repeat(500)}\u001b\n`))).toContain('fejl fil/styretegn 1:504');
  });

  test('Y10 a file over 1 MiB is not read; at most 20 findings are listed', () => {
    expect(told(new Uint8Array(MAX_BYTES + 1))).toEqual(['fejl fil/for-stor 1:1']);
    expect(told(new Uint8Array(MAX_BYTES).fill(0x78))).toEqual([]);
    expect(told(bytes('\u0001'.repeat(500)))).toHaveLength(20);
  });
});
