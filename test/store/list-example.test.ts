/** What is told to be written where a list should stand can be written there. */

import { describe, expect, test } from 'vitest';
import { ramme } from '../../src/model/ramme.ts';
import { samarbejd } from '../../src/model/samarbejd.ts';
import { commentsFrom } from '../../src/store/schema-comments.ts';
import { readDocument } from '../../src/store/read-document.ts';

const LISTER = [
  ['ramme.yaml', ramme, '', ['planer_og_arbejdsredskaber', 'planer']],
  ['ramme.yaml', ramme, '', ['organisering', 'koordinerende_funktioner']],
  ['ramme.yaml', ramme, '', ['organisering', 'tovholdere']],
  ...(['temaer', 'fagcentre', 'lokaler', 'sikre_domæner'] as const).map(
    (nøgle) =>
      ['samarbejd.yaml', samarbejd, 'kommune: K\nmetode: sus\nafsender: {enhed: E}\n', [nøgle]] as const,
  ),
] as const;

describe.each(LISTER)('%s', (file, schema, before, path) => {
  const read = (value: string) => {
    const lines = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n');
    return readDocument(file, new TextEncoder().encode(`${before}${lines}${value}\n`), schema);
  };

  test(`${path.join('.')}: a word in its place is told the form, and the form told is good`, () => {
    const [found] = read(' noget').findings;
    expect(found?.code).toBe('fil/type');
    const example = /^Skriv hvert punkt på sin egen linje, fx (- .*)$/u.exec(found?.hint ?? '')?.[1];
    expect(read(`\n    ${example}`).findings).toEqual([]);
    expect(commentsFrom(schema)(path)?.split('\n').at(-1)).toBe(example);
  });
});

test('a plain word among the items is told the form of an item', () => {
  const text = 'planer_og_arbejdsredskaber:\n  planer:\n    - Min Plan\n';
  const { findings } = readDocument('ramme.yaml', new TextEncoder().encode(text), ramme);
  expect(findings.map(({ line, hint }) => [line, hint])).toEqual([
    [3, 'Skriv hvert punkt på sin egen linje, fx - {navn: Min Plan, tilgængelig_for: Jobcentret}'],
  ]);
});

test('what may not stand in an id is told', () => {
  const text = 'opdatering:\n  opdateret_af: p-kim01\n';
  const { findings } = readDocument('ramme.yaml', new TextEncoder().encode(text), ramme);
  expect(findings[0]?.message).toContain('men ikke i, l, o, u, 0 og 1');
});
