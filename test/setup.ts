/**
 * Before each test file: properties are tried on the same made-up cases in every run, so that what was green stays
 * green until something is changed. `SAMARBEJD_FROE=<number>` tries others; the one that failed goes into a test.
 */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SAMARBEJD_FROE'] ?? 20_261_130) });
