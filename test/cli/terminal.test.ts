/** The built program in a real pseudo-terminal and at the end of real pipes (threats T1, D3). */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { expect, test } from 'vitest';

const PROGRAM = join(dirname(dirname(import.meta.dirname)), 'bin', 'samarbejd.cjs');
const ESC = '\u001b';

interface Seen {
  readonly screen: string;
  readonly code: number;
}

/** Runs the program, tells its exit code, and stays until a line is typed: what was written last is lost when a terminal closes at once. */
const STAY = '"$0" "$@"; printf "slut %s" "$?"; read -r _';

async function inTerminal(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  return await new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env;
    const pty = spawn('sh', ['-c', STAY, process.execPath, PROGRAM, ...argv], {
      name: 'xterm-256color',
      cols: 100,
      rows: 40,
      env: { PATH, HOME, TERM: 'xterm-256color', ...env },
    });
    let screen = '';
    pty.onData((text) => {
      screen += text;
      const code = /slut (\d+)$/.exec(screen)?.[1];
      if (code === undefined) return;
      pty.write('\r');
      resolve({ screen, code: Number(code) });
    });
  });
}

/** Runs a line of bash in which `samarbejd` is the built program; answers what reached stdout. */
function shell(line: string): string {
  const script = `samarbejd() { '${process.execPath}' '${PROGRAM}' "$@"; }\n${line}`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' });
}

test('help in a terminal: Danish letters, colour, exit 0', async () => {
  const { screen, code } = await inTerminal(['--hjælp']);
  expect(code).toBe(0);
  expect(screen).toContain(`${ESC}[1mFælles valg${ESC}[22m`);
  expect(screen).toContain('vis denne hjælp');
});

test('NO_COLOR: not one escape', async () => {
  const { screen, code } = await inTerminal(['--hjælp'], { NO_COLOR: '1' });
  expect(code).toBe(0);
  expect(screen).toContain('Fælles valg');
  expect(screen).not.toContain(ESC);
});

test('| head -1: the first line, nothing on stderr, exit 0', () => {
  expect(shell('samarbejd --hjælp 2>&1 | head -1; echo "${PIPESTATUS[0]}"')).toMatch(/^samarbejd: .+\n0\n$/);
});

test('a reader that is gone before the first word: quiet and 0', () => {
  expect(shell('exec 4> >(true); wait $!; samarbejd --hjælp 2>&1 >&4; echo "exit $?"')).toBe('exit 0\n');
});

test.skipIf(!existsSync('/dev/full'))('a full disk under stdout: told, exit 2', () => {
  const said = shell('samarbejd --hjælp 2>&1 >/dev/full; echo "$?"');
  expect(said).toMatch(/^fejl: Resultatet kunne ikke skrives\.\n {2}→ .+\n2\n$/);
});

test('without a terminal: no colour and no escape', () => {
  expect(shell('samarbejd --hjælp')).not.toContain(ESC);
});
