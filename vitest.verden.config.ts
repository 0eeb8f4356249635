/**
 * `npm run test:verden`: readers from the outside world, which skip loudly where one is missing, and
 * the long proofs: every fault point of writing, founding, erasing and the main commands, many processes at once, and a
 * thousand cases of which nothing leaks.
 */

import { defineConfig } from 'vitest/config';
import { testOptions } from './vitest.shared.ts';

export default defineConfig({
  test: {
    ...testOptions('verden'),
    include: ['test/verden/**/*.test.ts', 'test/documents/intet-laekker.test.ts'],
    env: { SAMARBEJD_UDTOEMMENDE: '1' },
    testTimeout: 300_000,
    passWithNoTests: true,
  },
});
