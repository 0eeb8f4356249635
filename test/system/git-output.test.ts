/** git's machine-readable output, read. */

import { describe, expect, it } from 'vitest';
import { parseHistory, parseIdentity, parseStatus, parseTrailers } from '../../src/system/git-output.ts';

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

  it('identity: the last of each, both or none', () => {
    expect(parseIdentity('user.name\nA\0user.email\ne\0user.name\nB\0')).toEqual({ name: 'B', email: 'e' });
    expect(parseIdentity('user.name\nA\0')).toBeUndefined();
    expect(parseIdentity('')).toBeUndefined();
  });
});
