/** Questions at a real terminal, and a stdout that will not take what is written (threats D3). */

import { spawnSync } from 'node:child_process';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { bundleProgram } from '../helpers/child-program.ts';
import { inTemporaryFolder, TEST_ENV } from '../helpers/real-context.ts';

/** Runs the asker at a terminal: each answer is typed when its question has been shown. Answers all that was shown. */
async function converse(
  program: string,
  answers: readonly [question: string, typed: string][],
): Promise<string> {
  const terminal = spawn(process.execPath, [program], {
    cols: 100,
    rows: 30,
    env: { ...TEST_ENV, TERM: 'xterm' },
  });
  let shown = '';
  let next = 0;
  let seen = 0;
  terminal.onData((data) => {
    shown += data;
    const [question, typed] = answers[next] ?? [];
    if (question === undefined || typed === undefined || !shown.slice(seen).includes(question)) return;
    seen = shown.length;
    next += 1;
    setTimeout(() => terminal.write(typed), 100);
  });
  await new Promise((resolve) => terminal.onExit(resolve));
  return shown;
}

describe('at a terminal', () => {
  it('all kinds of question are asked and answered in Danish', async () => {
    await inTemporaryFolder(async (folder) => {
      const shown = await converse(await bundleProgram('asker', folder), [
        ['Hvad hedder kommunen?', '\r'],
        ['Skriv et svar.', 'Ærø Ådal\r'],
        ['Hvilken dag?', 'i går\r'],
        ['Skriv en dato.', '\u007f\u007f\u007f\u007f\u007fi dag\r'],
        ['Hvilken metode?', '\u001b[B\r'],
        ['Hvem er med?', ' \u001b[B \r'],
        ['Hvilken af de mange? (20 at vælge mellem)', '\r'],
        ['Skal det gemmes?', 'j\r'],
      ]);
      expect(shown).toContain('SVAR ["Ærø Ådal","i dag","b",["a","b"],"v0",true]');
      expect(shown).toContain('mellemrum vælg');
      expect(shown).toMatch(/j\/N/);
      expect(shown).not.toMatch(/navigate|submit|You must|Yes|No\b/);
    });
  });

  it('Ctrl-C stops', async () => {
    await inTemporaryFolder(async (folder) => {
      const shown = await converse(await bundleProgram('asker', folder), [
        ['Hvad hedder kommunen?', '\u0003'],
      ]);
      expect(shown).toContain('STOPPET');
    });
  });
});

describe('stdout', () => {
  it.each([
    ['a full disk is told', '> /dev/full', 2],
    ['a reader that left is none', '| head -1 > /dev/null', 0],
  ])('%s', async (_name, where, status) => {
    await inTemporaryFolder(async (folder) => {
      const program = await bundleProgram('asker', folder);
      const command = `set -o pipefail; "${process.execPath}" "${program}" skriv ${where}`;
      const done = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: TEST_ENV, timeout: 60_000 });
      expect([done.status, done.stderr]).toEqual([status, '']);
    });
  });
});
