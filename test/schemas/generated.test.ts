/** What is generated is what the sources give today. */

import { beforeAll, expect, test } from 'vitest';
import { allFiles, type Generated, staleFiles } from '../../scripts/generated.ts';
import { MODELS, schemaFiles } from '../../scripts/schema-files.ts';

let files: readonly Generated[];
beforeAll(async () => {
  files = await allFiles();
}, 240_000);

test('no generated file is stale (npm run generate)', () => {
  expect(staleFiles('.', files).map(({ path }) => path)).toEqual([]);
});

test('a missing file is stale', () => {
  expect(staleFiles('test', files).map(({ path }) => path)).toEqual(expect.arrayContaining(['schemas/ramme.schema.json']));
});

test('every schema names itself in Danish and closes its maps', () => {
  expect(schemaFiles()).toHaveLength(Object.keys(MODELS).length);
  for (const { content } of schemaFiles()) {
    const schema = JSON.parse(content) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/\S/),
      additionalProperties: false,
    });
    expect(content).not.toMatch(/"(?:kategori|klokkeslæt|tal|grund)":(?! \{)/);
  }
});
