/** The repository keeps the rules of its house. */

import { expect, test } from 'vitest';
import { rules } from './rules.ts';
import { readTree } from './tree.ts';

const tree = readTree(process.cwd());

test('the tree is really read', () => {
  expect(tree.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/base/dato.ts', 'bin/samarbejd.cjs', 'package-lock.json', '.oxlintrc.json']),
  );
});

test.each(Object.entries(rules))('%s', (_, rule) => {
  expect(rule(tree)).toEqual([]);
});
