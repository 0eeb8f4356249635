/** Whatever is typed, the command line answers; it never stumbles (70) and never repeats what it does not know. */

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { program } from '../helpers/program.ts';
import { smallRegistry } from './registry.ts';

const { frister: _alwaysABug, ...registry } = smallRegistry();
const samarbejd = program({ registry });
afterAll(() => samarbejd.remove());

const MARK = 'QQ';
const word = fc.oneof(
  fc.constantFrom(
    'møde',
    'moede',
    'planlæg',
    'ramme',
    'tjek',
    'hjælp',
    'x',
    '',
    '-',
    '--',
    '-h',
    '--=',
    '-=',
    '-1',
  ),
  fc.constantFrom(
    '--formål',
    '--sted',
    '--ja',
    '--form',
    '--senest',
    '--deltager',
    '--i-dag',
    '--mappe',
    '--stille',
  ),
  fc.constantFrom(
    '--no-ja',
    '--v-ja',
    '--__proto__',
    '--constructor',
    '__proto__',
    'toString',
    '--version',
    '--help',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => `${MARK}${text}`),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => `--${MARK}${text}`),
  fc
    .tuple(fc.constantFrom('--formål', '--ja', '--form', '--i-dag'), fc.string())
    .map((pair) => pair.join(`=${MARK}`)),
);
const argvs = fc.oneof(
  fc.array(word, { maxLength: 8 }),
  fc.array(word, { maxLength: 6 }).map((rest) => ['møde', 'planlæg', ...rest]),
);

test('an answer to everything, and no echo in a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(argvs, async (argv) => {
      const { code, out, err } = await samarbejd.run(argv);
      expect([0, 1, 2, 130]).toContain(code);
      if (code !== 2) return;
      expect(out).toBe('');
      expect(err).toMatch(/^fejl: .+\n {2}→ .+\n$/);
      expect(err).not.toContain(MARK);
    }),
    { numRuns: 500 },
  );
});
