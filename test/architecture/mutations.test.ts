/** The list of mutations is well formed; that each is caught is `npm run mutations`. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutations } from '../mutations.ts';

test('every mutation has its own id', () => {
  expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length);
});

test.each(mutations)('$id: what it changes stands exactly once, and its tests exist', (mutation) => {
  const { file, find, replace, tests } = mutation;
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});
