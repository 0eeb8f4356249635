/** `npm run test:verden`: readers from the outside world, which skip loudly where one is missing, and the long proofs: every fault point of founding, erasing and the main commands. */

import { defineConfig } from 'vitest/config';
import { testOptions } from './vitest.shared.ts';

export default defineConfig({
  test: {
    ...testOptions('verden'),
    include: ['test/verden/**/*.test.ts'],
    testTimeout: 120_000,
    passWithNoTests: true,
  },
});
