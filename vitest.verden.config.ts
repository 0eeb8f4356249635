/** `npm run test:verden`: readers from the outside world (calendars, other languages). They skip loudly where a reader is missing. */

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
