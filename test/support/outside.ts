/** Programs from the outside world. Where one is missing its tests are skipped loudly; under CI they fail. */

import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** A program that answers a harmless question when it is installed. */
export interface Outside {
  /** The Debian package. */
  readonly package: string;
  readonly probe: readonly [command: string, ...args: string[]];
}

/** Debian's own Python: the packages of another one on the path are not the ones that are tested. */
export const PYTHON = '/usr/bin/python3';

export const KHAL: Outside = { package: 'khal', probe: ['khal', '--version'] };
export const ICALENDAR: Outside = { package: 'python3-icalendar', probe: [PYTHON, '-c', 'import icalendar'] };
export const DATEUTIL: Outside = { package: 'python3-dateutil', probe: [PYTHON, '-c', 'import dateutil'] };
export const JUNITPARSER: Outside = {
  package: 'python3-junitparser',
  probe: [PYTHON, '-c', 'import junitparser'],
};
export const XMLLINT: Outside = { package: 'libxml2-utils', probe: ['xmllint', '--version'] };
export const CHROMIUM: Outside = { package: 'chromium', probe: ['chromium', '--version'] };
export const LIBREOFFICE: Outside = { package: 'libreoffice-calc', probe: ['soffice', '--version'] };
export const PDFTOTEXT: Outside = { package: 'poppler-utils', probe: ['pdftotext', '-v'] };

function isInstalled({ probe: [command, ...args] }: Outside): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Like `describe`, when all the programs are there. */
export function describeWith(title: string, programs: readonly Outside[], body: () => void): void {
  const missing = programs.filter((program) => !isInstalled(program)).map((program) => program.package);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = `needs apt-get install ${missing.join(' ')}`;
  if (process.env['CI'] === 'true') {
    test(`${title}: ${reason}`, () => {
      throw new Error(reason);
    });
    return;
  }
  console.warn(`SKIPPED ${title}: ${reason}`);
  test.skip(`${title}: ${reason}`, () => {});
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. @throws Error with what it said when it does not end with 0 */
export function runOutside(command: string, args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0)
    throw new Error(`${command} ended with ${status}: ${stderr}${error ? String(error) : ''}`);
  return { stdout, stderr };
}
