/** grundlag.yaml refuses what would mean nothing. */

import { expect, test } from 'vitest';
import { grundlag } from '../../src/model/grundlag.ts';
import { readDocument } from '../../src/store/read-document.ts';

function read(forudsætter: string): readonly string[] {
  const text = `grundlag:
  - {id: egen, navn: Egen, hjemmel: Lov, art: fast, parttyper: [egen_myndighed], kategorier: [cpr], formål: [møde], forudsætter: ${forudsætter}, gyldig_fra: 2020-01-01}
`;
  const { findings } = readDocument('grundlag.yaml', new TextEncoder().encode(text), grundlag);
  return findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test('a basis may presuppose what not everybody may have', () => {
  expect(read('identitet')).toEqual([]);
});

test('to presuppose drift, which everybody may have, is refused where it stands', () => {
  expect(read('drift')).toEqual(['fil/vaerdi 2:130']);
});
