/** Where thousands of small files are written and synced quickly. */

import { readFileSync, statfsSync } from 'node:fs';

const MEMORY_DISK = '/dev/shm';
const ROOM = 2_000_000_000;

/** A disk in memory with room, where programs may be started; undefined where there is none. */
export function memoryDisk(): string | undefined {
  try {
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .find((line) => line.includes(` ${MEMORY_DISK} `));
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    return mount && !mount.includes('noexec') && bavail * bsize > ROOM ? MEMORY_DISK : undefined;
  } catch {
    return undefined;
  }
}
