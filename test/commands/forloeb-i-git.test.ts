/** The cases never come into the kommune's repository, whatever its folder is called and whoever tidied .gitignore. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { kommune, type Verden } from './kommune.ts';

let verden: Verden | undefined;
afterEach(() => verden?.remove());

const HENVISNING = 'borger: {navn: Aviaja Eksempel}\nbehov: {konstateret: 2026-11-02, af: p-33333}\n';

async function ny(by: Verden): Promise<{ code: number; out: string }> {
  return await by.fra(['forløb', 'ny'], HENVISNING);
}

it.each([
  ['as init made it', '/forloeb/\n', 0],
  ['without the leading stroke', 'forloeb\n', 0],
  ['empty', '', 1],
  ['another folder', '/sager/\n', 1],
  ['taken back', '/forloeb/\n!/forloeb/2026-k7q3x/\n', 1],
])('.gitignore %s', async (_, lines, code) => {
  verden = await kommune('sus');
  verden.write('.gitignore', lines);
  const udfald = await ny(verden);
  expect(udfald.code).toBe(code);
  if (code === 1) expect(udfald.out).toContain('[opsaetning/forloeb-i-git]');
});

it('with cases there and no .gitignore, tjek says so', async () => {
  verden = await kommune('sus');
  expect((await ny(verden)).code).toBe(0);
  const koder = async () => (await (verden as Verden).run(['tjek', '--alle'])).out;
  expect(await koder()).not.toContain('opsaetning/forloeb-i-git');
  rmSync(join(verden.folder, '.gitignore'));
  expect(await koder()).toContain('opsaetning/forloeb-i-git');
});
