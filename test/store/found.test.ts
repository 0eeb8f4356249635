/** Founding a repository when nothing fails, and what is refused. */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { audit } from '../../src/store/git-audit.ts';
import { found } from '../../src/store/found.ts';
import { files } from '../../src/system/files.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { complaints, contentsOf, git, litterIn } from '../helpers/real-git.ts';

const FILES = [
  { path: 'ramme.yaml', text: 'æøå\n' },
  { path: '.gitignore', text: 'forloeb/\n' },
  { path: 'forloeb/skjult.yaml', text: 'x\n' },
];

function modesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, mode: fs.statSync(`${folder}/${name}`).mode & 0o077 }))
    .filter(({ name, mode }) => mode !== 0 && !name.endsWith('COMMIT_EDITMSG'))
    .map(({ name }) => name);
}

describe('found', () => {
  it.each([
    ['a folder that does not exist', () => undefined],
    ['an empty folder, which stays the same folder', (target: string) => fs.mkdirSync(target)],
    ['a folder whose parents do not exist', () => undefined, '/dyb/mappe'],
  ])('in %s', async (_name, prepare, below = '') => {
    await inTemporaryFolder(async (folder) => {
      const target = `${folder}${below}/by`;
      prepare(target);
      const inode = fs.statSync(target, { throwIfNoEntry: false })?.ino;
      await found(realContext(), target, FILES, 'kommune: oprettet');
      if (inode !== undefined) expect(fs.statSync(target).ino).toBe(inode);
      expect(contentsOf(target)).toEqual(Object.fromEntries(FILES.map(({ path, text }) => [path, text])));
      expect(git(target, 'log', '--format=%s')).toBe('kommune: oprettet\n');
      expect([...complaints(target), ...litterIn(target), ...modesBelow(target)]).toEqual([]);
      expect(audit(files, target)).toBe(target);
      if (below === '') expect(fs.readdirSync(folder)).toEqual(['by']);
    });
  });

  it.each([
    [
      'a folder in use',
      (target: string) => (fs.mkdirSync(target), fs.writeFileSync(`${target}/brev.docx`, 'x')),
    ],
    ['a file', (target: string) => fs.writeFileSync(target, 'x')],
    ['a link', (target: string) => fs.symlinkSync('/tmp', target)],
  ])('refuses %s and leaves it as it was', async (_name, prepare) => {
    await inTemporaryFolder(async (folder) => {
      const target = `${folder}/by`;
      prepare(target);
      await expect(found(realContext(), target, FILES, 'kommune: oprettet')).rejects.toThrow(UserError);
      expect(fs.readdirSync(folder)).toEqual(['by']);
      expect(fs.existsSync(`${target}/.git`)).toBe(false);
    });
  });

  it('leaves the scaffold of a living process alone', async () => {
    await inTemporaryFolder(async (folder) => {
      const here = realContext().hash('proevemaskine').slice(7, 15);
      for (const pid of [7, 8]) fs.mkdirSync(`${folder}/.samarbejd-ny.${here}.${pid}.abc-${pid}.x`);
      await found(realContext(1, { alive: [8] }), `${folder}/by`, FILES, 'kommune: oprettet');
      expect(fs.readdirSync(folder)).toEqual([`.samarbejd-ny.${here}.8.abc-8.x`, 'by']);
    });
  });
});
