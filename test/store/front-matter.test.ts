/** Front matter behind its guard: nothing a file says is ever run, and a body is never read as fields (threats F1–F5). */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readFrontMatter, withFrontMatter } from '../../src/store/front-matter.ts';

const schema = z.strictObject({ titel: z.string(), samtykke: z.string().optional() });
const canary = globalThis as { løb?: boolean };
const attack = 'globalThis.løb = true';

function read(text: string) {
  return readFrontMatter('referat.md', new TextEncoder().encode(text), schema);
}

function codes(text: string): string[] {
  return read(text).findings.map(({ code, line }) => `${code}:${line}`);
}

describe('front matter', () => {
  test.each([
    '---js',
    '---javascript',
    '---JS',
    '--- js',
    '---json',
    '---coffee',
    '---toml',
    '---yaml',
    '---toString',
  ])('F1 a first line %s runs nothing and is refused', (first) => {
    expect(codes(`${first}\n{ titel: (${attack}, "x") }\n---\ntekst`)).toEqual(['fil/forside:1']);
    expect(canary.løb).toBeUndefined();
  });

  test.each([
    '---js\n{ titel: (globalThis.løb = true, "x") }\n---\n',
    '---\nsamtykke: ja\n---\n',
    '---\n',
    '\n\r\n',
    '',
  ])('F2 F3 a body that begins with %j stays text, byte for byte', (start) => {
    const body = `${start}Mødet begyndte kl. 09.30.\r\n---\nslut`;
    const { doc } = read(withFrontMatter({ titel: 'Referat' }, body));
    expect(doc?.body).toBe(body);
    expect(doc?.value).toEqual({ titel: 'Referat' });
    expect(canary.løb).toBeUndefined();
  });

  test('F3 any body and title come back as they were', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (body, titel) => {
        const clean = body.replace(/[\p{Cc}\p{Cf}]/gu, '\n');
        const { doc } = read(withFrontMatter({ titel }, clean));
        expect([doc?.body, doc?.value.titel]).toEqual([clean, titel]);
      }),
    );
  });

  test.each([
    ['a blank line first', '\n---\ntitel: x\n---\n', ['fil/forside:1']],
    ['four hyphens', '----\ntitel: x\n----\n', ['fil/forside:1']],
    ['no front matter', 'Kære alle\n', ['fil/forside:1']],
    ['no closing line', '---\ntitel: x\n', ['fil/forside:1']],
    ['a closing line with more', '---\ntitel: x\n---- \n', ['fil/forside:3']],
    ['a text', '---\ntitel\n---\n', ['fil/ikke-felter:2']],
    ['a list', '---\n- titel\n---\n', ['fil/ikke-felter:2']],
    ['nothing in it', '---\n---\n', ['fil/tom:1']],
    ['only a comment in it', '---\n# titel\n---\n', ['fil/tom:1']],
  ])('F4 %s is an error with its line', (_title, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('F5 the same bad file is an error every time', () => {
    const bad = '---\ntitel: [x\n---\nbody\n';
    const first = codes(bad);
    expect(first.length).toBeGreaterThan(0);
    expect(codes(bad)).toEqual(first);
  });

  test('places count the lines of the whole file; byte order mark and CRLF are read', () => {
    const { doc, findings } = read('\uFEFF---\r\ntitel: x\r\nsamtykke: nej\r\n---\r\nHej\r\n');
    expect(findings).toEqual([]);
    expect(doc?.at(['samtykke'])).toMatchObject({ file: 'referat.md', line: 3, column: 11 });
    expect(doc?.body).toBe('Hej\r\n');
  });

  test('Y13 bytes that are not UTF-8 are refused', () => {
    const bytes = new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe6]);
    expect(readFrontMatter('f.md', bytes, schema).findings[0]?.code).toBe('fil/tegnkodning');
  });
});
