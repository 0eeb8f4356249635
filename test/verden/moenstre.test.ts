/**
 * No pattern of ours can be made to run for hours by a text from outside (threats Z1): each is judged by recheck, which
 * knows what makes a backtracking matcher slow, and finds the text that does it.
 */

import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { readSource } from '../architecture/source-text.ts';
import { codeIn, readTree } from '../architecture/tree.ts';

/** What makes the pattern slow: nothing, or the text that does. */
function slow(pattern: string): string | undefined {
  const end = pattern.lastIndexOf('/');
  const found = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 60_000 });
  if (found.status === 'safe') return undefined;
  return found.status === 'vulnerable' ? found.attack.pattern : `not judged: ${found.error.kind}`;
}

const byPattern = new Map(
  codeIn(readTree(process.cwd()), 'src').flatMap(({ path, text }) =>
    readSource(text).patterns.map((pattern) => [pattern, path]),
  ),
);

describe('threats Z1 time grows no faster than the text', () => {
  test('a pattern that is slow on purpose is seen', () => {
    expect(slow('/^(\\s*[a-z]+\\s*)+$/')).toBeDefined();
    expect(slow('/[.!]+$/')).toBeDefined();
  });

  test('the patterns are found', () => expect(byPattern.size).toBeGreaterThan(200));

  test.each([...byPattern])('%s in %s', (pattern) => expect(slow(pattern)).toBeUndefined());
});
