/** What `npm run mutations` starts: any test may be the one that must notice. */

import { defineConfig } from 'vitest/config';
import { testOptions } from './vitest.shared.ts';

export default defineConfig({ test: { ...testOptions('mutations'), include: ['test/**/*.test.ts'] } });
