/** The file a kommune installs: alone on a machine that can fetch nothing, it does the job. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'samarbejd-pack-'));
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  GIT_AUTHOR_NAME: 'Prøve',
  GIT_AUTHOR_EMAIL: 'proeve@eksempelby.example',
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the packed file installs without fetching anything, and founds a kommune (R-189)', () => {
  execFileSync(process.execPath, [resolve('scripts/pack.mjs'), folder]);
  const [pack = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const prefix = join(folder, 'installed');
  execFileSync('npm', ['install', '--global', '--offline', '--prefix', prefix, join(folder, pack)], {
    env,
    cwd: folder,
  });
  const command = ['init', 'kommune', 'ny', '--navn', 'Eksempelby Kommune', '--metode', 'sus', '--ja'];
  execFileSync(join(prefix, 'bin', 'samarbejd'), command, { env, cwd: folder, stdio: 'pipe' });
  expect(readdirSync(join(folder, 'ny'))).toContain('ramme.yaml');
});
