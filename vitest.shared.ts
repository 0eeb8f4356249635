/** What both test configurations share: a report for the CI to count, no watching, and room for slow machines. */

import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteUserConfig } from 'vitest/config';
import { memoryDisk } from './test/support/memory-disk.ts';

/**
 * Options of one test run. The tests write thousands of small files and sync each one, so they use a disk in memory
 * where they can: it halves their time. With `SAMARBEJD_TESTRAPPORT` set to a folder, the run also leaves `<name>.json` there.
 */
export function testOptions(name: string): NonNullable<ViteUserConfig['test']> {
  process.env['TMPDIR'] ??= memoryDisk() ?? tmpdir();
  const reports = process.env['SAMARBEJD_TESTRAPPORT'];
  return {
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    // What is loaded and built once serves every file of a worker: no room keeps anything between two runs.
    isolate: false,
    maxWorkers: availableParallelism(),
    watch: false,
    // A guard against what hangs; how long a thing takes is for bench/ to say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: reports ? ['default', ['json', { outputFile: join(reports, `${name}.json`) }]] : ['default'],
  };
}
