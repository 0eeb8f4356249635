/** git's machine-readable output, read. */

import { describe, expect, it } from 'vitest';
import {
  parseHistory,
  parseIdentity,
  parseLines,
  parseStatus,
  parseTrailers,
} from '../../src/system/git-output.ts';

const HASH = 'd8c6338e9c658602764654648a5a178a32af2103';

describe('git output', () => {
  it('status: changed, unmerged and unknown paths, spaces and all; headers left out', () => {
    const output = [
      `# branch.oid ${HASH}`,
      '# branch.head main',
      `1 .M N... 100644 100644 100644 ${HASH} ${HASH} a b.yaml`,
      `u UU N... 100644 100644 100644 100644 ${HASH} ${HASH} ${HASH} c.yaml`,
      `? ${'ny å'.normalize('NFD')}.yaml`,
      '',
    ].join('\0');
    expect(parseStatus(output)).toEqual(['a b.yaml', 'c.yaml', 'ny å.yaml']);
  });

  it('transactions: none, one, two on a commit', () => {
    expect(parseTrailers(`${HASH} \0${HASH} a\0${HASH} b,c\0`)).toEqual(['', 'a', 'b', 'c']);
  });

  it('history: seconds become milliseconds', () => {
    expect(parseHistory(`${HASH} 1000\0`)).toEqual([{ commit: HASH, epochMs: 1_000_000 }]);
  });

  it('lines: joined by path, empty ones kept, and a line that looks like a path is a line', () => {
    const output = `c:a.yaml\0a: 1\nc:a.yaml\0\nc:a.yaml\0c:b.yaml\0x\nc:${'å'.normalize('NFD')}/b.yaml\0b\r\n`;
    expect([...parseLines(output, 'c:')]).toEqual([
      ['a.yaml', 'a: 1\n\nc:b.yaml\0x\n'],
      ['å/b.yaml', 'b\r\n'],
    ]);
    expect(parseLines('', 'c:').size).toBe(0);
  });

  it('identity: the last of each, both or none', () => {
    expect(parseIdentity('user.name\nA\0user.email\ne\0user.name\nB\0')).toEqual({ name: 'B', email: 'e' });
    expect(parseIdentity('user.name\nA\0')).toBeUndefined();
    expect(parseIdentity('')).toBeUndefined();
  });
});
