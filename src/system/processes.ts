/** This process and its neighbours: enough to tell a living owner of a lock from a dead one. */

import fs from 'node:fs';
import os from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Processes } from '../context.ts';

function readText(path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * When a process started: boot id and clock ticks since boot on Linux (field 22 of `stat`, counted after the
 * command's closing parenthesis, which may itself hold spaces and parentheses). Undefined elsewhere and for the dead.
 */
function startOf(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = readText('/proc/sys/kernel/random/boot_id')?.slice(0, 8);
  return ticks === undefined || boot === undefined ? undefined : `${boot}-${ticks}`;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isRunning(pid: number, started: string): boolean {
  if (!exists(pid)) return false;
  const now = startOf(pid);
  // Without /proc the start cannot be known: alive is the careful answer.
  return now === undefined || now === started;
}

const ownStart = startOf(process.pid) ?? String(Math.round(performance.timeOrigin));

export const processes: Processes = {
  pid: process.pid,
  host: os.hostname(),
  started: ownStart,
  isRunning,
  sleep: (ms) => setTimeout(ms),
};
