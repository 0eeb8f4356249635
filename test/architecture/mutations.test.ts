/** The list of mutations is well formed; that each is caught is `npm run mutations`. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGLER } from '../../src/rules/regler.ts';
import { mutations } from '../mutations.ts';
import { læstMetode } from '../rules/metoder.ts';

test('every mutation has its own id', () => {
  expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length);
});

test('every limit that holds in a method is changed by one, up and down where it can be', () => {
  const ændret = (fil: RegExp, navn: string) =>
    mutations.some(({ id, file }) => fil.test(file) && id.startsWith('graense/') && id.includes(`/${navn} `));
  const regler = REGLER.filter(({ grænse }) => grænse !== undefined).map(({ kode }) => kode);
  expect(regler.filter((kode) => !ændret(/^src\/rules\//, kode))).toEqual([]);
  for (const metode of ['sus', 'soroe']) {
    const navne = Object.keys(læstMetode(metode).regler);
    expect(navne.filter((navn) => !ændret(new RegExp(`^templates/${metode}/`), navn))).toEqual([]);
  }
});

test.each(mutations)('$id: what it changes stands exactly once, and its tests exist', (mutation) => {
  const { file, find, replace, tests } = mutation;
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});
