/** docs/fejl.md shows every finding there is (that it is what the program says today is test/schemas/generated.test.ts). */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SKABELONKODER } from '../src/documents/template-codes.ts';
import { REGLER } from '../src/rules/regler.ts';
import { FILKODER } from '../src/store/file-codes.ts';
import { vis } from './galleri/vis.ts';

const PAGE = readFileSync('docs/fejl.md', 'utf8');
const SHOWN = new Map(
  PAGE.split(/^### /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part]),
);

function source(): string {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n');
}

const KNOWN = [
  ...REGLER.map(({ kode }) => kode),
  ...Object.keys(FILKODER).map((kode) => `fil/${kode}`),
  ...Object.keys(SKABELONKODER).map((kode) => `skabelon/${kode}`),
];

test.each(KNOWN)('%s is shown: why, what was written, and the finding itself', (kode) => {
  const part = SHOWN.get(kode) ?? '';
  expect(part).not.toBe('');
  expect(part).not.toContain('Endnu uden eksempel');
  expect(part).toMatch(/```text\n(?:(?!```)[^])*(?:fejl|advarsel|oplysning): (?:(?!```)[^])*→ /);
});

describe('no code is anywhere but in the lists', () => {
  test('every rule in the source is one of REGLER', () => {
    const written = [...source().matchAll(/^\s*kode: '([a-z]+\/[a-z-]+)'/gm)].map(([, kode]) => kode);
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((kode) => !KNOWN.includes(kode ?? ''))).toEqual([]);
  });

  test('nothing makes a finding but fund, fileFinding and the check of templates', () => {
    const made = [...source().matchAll(/^\s*(?:readonly )?code: (.+)$/gm)].map(([, value]) => value);
    expect(made.filter((value) => value?.includes('/'))).toEqual(['`skabelon/${code}`,', '`fil/${code}`,']);
  });

  test('and nothing is on the page that no longer is', () => {
    expect([...SHOWN.keys()].filter((kode) => !KNOWN.includes(kode))).toEqual([]);
  });
});

test('a fault that is not found is seen', async () => {
  const { fund } = await vis({ kode: 'fil/tom', fil: 'handleplan.yaml', til: 'aktiviteter: []\n' });
  expect(fund).toEqual([]);
});

test('no name, address or number of the examples’ citizens is on the page', () => {
  expect(PAGE.split('## Regler')[1]).not.toMatch(/Ravnhøjgård|Mølleparken 18|Skelhøje|Hvidager|\d{6}-\d{4}/);
});
