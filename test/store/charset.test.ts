/** Bytes of older spreadsheets. The table is held against the letters Unicode itself gives for Windows-1252. */

import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../src/store/charset.ts';

const letters = 'æøåÆØÅ é ü ß § € „“ – ’ …';

/** By the published table, not by ours. */
const BYTES = [
  0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0x20, 0xe9, 0x20, 0xfc, 0x20, 0xdf, 0x20, 0xa7, 0x20, 0x80, 0x20, 0x84, 0x93,
  0x20, 0x96, 0x20, 0x92, 0x20, 0x85,
]; // prettier-ignore

describe('decodeAs', () => {
  it.each(['windows-1252', 'latin-1'] as const)('%s', (tegnsæt) => {
    expect(decodeAs('f.csv', new Uint8Array(BYTES), tegnsæt)).toEqual({ text: letters, findings: [] });
  });

  it('UTF-8, with and without a byte order mark', () => {
    for (const text of [letters, `\uFEFF${letters}`]) {
      expect(decodeAs('f.csv', new TextEncoder().encode(text), 'utf-8')).toEqual({ text, findings: [] });
    }
  });

  it('the wrong choice is told of both ways, with what to type', () => {
    const [uden] = decodeAs('f.csv', new Uint8Array(BYTES), 'utf-8').findings;
    expect([uden?.code, uden?.hint]).toEqual([
      'fil/tegnkodning',
      expect.stringContaining('--tegnsæt windows-1252'),
    ]);
    const [med] = decodeAs('f.csv', new TextEncoder().encode(letters), 'windows-1252').findings;
    expect([med?.code, med?.hint]).toEqual(['fil/tegnkodning', 'Udelad --tegnsæt.']);
  });

  it('plain ASCII may be called anything', () => {
    for (const tegnsæt of ['utf-8', 'windows-1252', 'latin-1'] as const) {
      expect(decodeAs('f.csv', new TextEncoder().encode('a;b'), tegnsæt)).toEqual({
        text: 'a;b',
        findings: [],
      });
    }
  });

  it('a control character is refused in every set', () => {
    expect(decodeAs('f.csv', new Uint8Array([0x61, 0x81]), 'windows-1252').findings[0]?.code).toBe(
      'fil/styretegn',
    );
  });
});
