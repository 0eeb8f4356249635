/** What findings mean for whoever waits for the program. */

import { anyFailure, type Finding } from '../base/finding.ts';

/** 1 when something is wrong (design §5: fejl, and with `streng` advarsel too), else 0. */
export function exitCode(findings: readonly Finding[], streng: boolean): 0 | 1 {
  return anyFailure(findings, streng) ? 1 : 0;
}
