/** What both test configurations share: a report for the CI to count, no watching, and room for slow machines. */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ViteUserConfig } from 'vitest/config';

/**
 * Options of one test run. With `SAMARBEJD_TESTRAPPORT` set to a folder, the run also leaves `<name>.json` there.
 */
export function testOptions(name: string): NonNullable<ViteUserConfig['test']> {
  const reports = process.env['SAMARBEJD_TESTRAPPORT'];
  return {
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    maxWorkers: availableParallelism(),
    watch: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: reports ? ['default', ['json', { outputFile: join(reports, `${name}.json`) }]] : ['default'],
  };
}
