/** The kinds of trouble that are not findings. Everything else that is thrown is a bug of ours (exit 70). */

import type { Finding } from './finding.ts';

/** Wrong use, a refusal, or the surroundings (no folder, disk full): exit 2. The text is Danish and carries no personal value. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Files that must be right before the work can go on: all the findings at once, exit 1. */
export class FindingsError extends Error {
  override readonly name = 'FindingsError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('findings');
    this.findings = findings;
  }
}

/** The person stopped it (Ctrl-C): exit 130. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}
