/** Public holidays and the closed days a kommune has chosen. */

import { expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { erFri } from '../../src/base/lukkedage.ts';

test.each([
  ['2026-12-24', ['juleaften'], true],
  ['2026-12-24', ['nytårsaften'], false],
  ['2026-12-31', ['nytårsaften'], true],
  ['2026-06-05', ['grundlovsdag'], true],
  ['2026-06-05', [], false],
  ['2026-12-25', [], true],
  ['2026-04-06', [], true],
  ['2026-12-28', ['juleaften', 'nytårsaften', 'grundlovsdag'], false],
  ['2026-05-01', ['juleaften', 'nytårsaften', 'grundlovsdag'], false],
] as const)('%s with %s closed: %s', (dag, lukket, ventet) => {
  expect(erFri(dato(dag), lukket)).toBe(ventet);
});
