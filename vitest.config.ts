/** `npm test`: everything that needs only Node and git. */

import { configDefaults, defineConfig } from 'vitest/config';
import { testOptions } from './vitest.shared.ts';

export default defineConfig({
  test: {
    ...testOptions('test'),
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/verden/**'],
  },
});
