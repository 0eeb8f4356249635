/** What a format is: findings in, what stdout gets out. */

import type { Finding } from '../base/finding.ts';
import type { Line } from '../context.ts';

export interface FormatOptions {
  /** `--streng`: warnings count as failures. */
  readonly streng: boolean;
  /** Many findings are counted for a person, not listed. Programs always get them all. */
  readonly kort?: boolean;
}

/**
 * Shapes findings that are already in order. A text is for programs and goes out byte for byte; lines are for
 * people and may be painted.
 */
export type Format = (findings: readonly Finding[], options: FormatOptions) => string | readonly Line[];
