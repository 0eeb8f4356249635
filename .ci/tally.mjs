/**
 * Adds up the test reports of one CI run and prints them as the last line: `N passed, N failed`, with `, N skipped`
 * where some were. A step that failed without a failing test (lint, build) counts as one failure.
 *
 *   node .ci/tally.mjs <folder of reports> <exit status of the run>
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.', status = '0'] = process.argv.slice(2);

const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** A test file that does not load has no tests, but is a failure. */
function unloaded({ testResults }) {
  return testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const passed = sum((report) => report.numPassedTests);
const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
const failing = sum((report) => report.numFailedTests + unloaded(report));
const failed = failing === 0 && status !== '0' ? 1 : failing;

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
