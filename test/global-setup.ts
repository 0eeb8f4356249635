/**
 * Before the tests: the bundle is built once when a source is newer than it. When the sources do not compile the
 * old bundle is removed, so that a test which starts the program fails instead of trying yesterday's program.
 */

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from '../scripts/build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'samarbejd.cjs');

function newestSource(folder: string): number {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

function isFresh(): boolean {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  const buildFiles = ['scripts/build.mjs', 'package-lock.json'].map(
    (file) => statSync(join(root, file)).mtimeMs,
  );
  return (
    built > Math.max(newestSource(join(root, 'src')), newestSource(join(root, 'templates')), ...buildFiles)
  );
}

export default async function setup(): Promise<void> {
  if (isFresh() || !existsSync(join(root, 'src/cli/main.ts'))) return;
  try {
    await buildBundle(root);
  } catch (error) {
    rmSync(bundle, { force: true });
    console.error(`The bundle could not be built:\n${String(error)}`);
  }
}
