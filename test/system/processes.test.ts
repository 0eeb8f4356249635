/** Telling the living from the dead, and from another with the same number (threats C2). */

import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { processes } from '../../src/system/processes.ts';

describe('processes', () => {
  it('knows itself', () => {
    expect(processes.isRunning(processes.pid, processes.started)).toBe(true);
  });

  it.runIf(process.platform === 'linux')('knows that a pid was given to another process', () => {
    expect(processes.isRunning(processes.pid, 'abc-1')).toBe(false);
  });

  it('sees a process end', async () => {
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await new Promise((resolve) => child.on('exit', resolve));
    expect(processes.isRunning(child.pid ?? 0, processes.started)).toBe(false);
  });
});
