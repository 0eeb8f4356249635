/** A machine whose clock has been set back is told so (threats K2). */

import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { change } from '../../src/store/change.ts';
import { createClock } from '../../src/system/clock.ts';
import { createGit } from '../../src/system/git.ts';
import { hash } from '../../src/system/hash.ts';
import { inTemporaryFolder, realContext, TEST_CLOCK, TEST_ENV } from '../helpers/real-context.ts';
import { makeRepo } from '../helpers/real-git.ts';

/** The file is changed on 21 November 2026 at noon, and once more when `clock` says; what is said then. */
async function saidAt(clock: typeof TEST_CLOCK, spoil: (repo: string) => void = () => undefined) {
  return await inTemporaryFolder(async (folder) => {
    const repo = `${folder}/sag`;
    makeRepo(repo, { 'a.yaml': 'a: 1\n' });
    const edit = async (context: ReturnType<typeof realContext>, from: string, text: string) =>
      await change(context, repo, async () => ({
        message: 'sag: rettet',
        changes: [{ kind: 'update', path: 'a.yaml', before: hash(from), text }],
      }));
    await edit(realContext(), 'a: 1\n', 'a: 2\n');
    spoil(repo);
    const later = realContext(1, { clock, git: createGit(TEST_ENV, clock) });
    await edit(later, 'a: 2\n', 'a: 3\n');
    return later.said;
  });
}

const clockAt = (iso: string) => createClock(() => Date.parse(iso));
const WARNING =
  'Advarsel: Maskinens ur siger 20. november 2026, men mappen blev ændret 21. november 2026. Ret uret, hvis det går forkert; ellers bliver datoer og frister det også.';

test.each([
  ['the day before', '2026-11-20T23:59:59Z', [WARNING]],
  ['earlier the same day', '2026-11-21T00:00:00Z', []],
  ['the same moment', '2026-11-21T12:00:00Z', []],
  ['the day after', '2026-11-22T00:00:00Z', []],
])('%s', async (_when, iso, said) => {
  expect(await saidAt(clockAt(iso))).toEqual(said);
});

test.each([
  ['no log', ''],
  ['a log that is none', 'x> 1 +0000\n'],
  ['a moment beyond all days', `0 1 P <p@x> ${'9'.repeat(15)} +0000\tcommit\n`],
])('says nothing of %s', async (_what, log) => {
  const spoil = (repo: string): void => writeFileSync(`${repo}/.git/logs/HEAD`, log);
  expect(await saidAt(clockAt('2026-11-20T12:00:00Z'), spoil)).toEqual([]);
});
