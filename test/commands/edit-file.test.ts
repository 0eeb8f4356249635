/** A file of the kommune's own is changed only into one that can be read again. */

import fs from 'node:fs';
import { expect, test } from 'vitest';
import { editFile } from '../../src/commands/edit-file.ts';
import { HANDLEPLANFIL } from '../../src/commands/handleplan-laest.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { git, makeRepo } from '../helpers/real-git.ts';

const PLAN = `aktiviteter:
  - {id: h-3g9sw, aktivitet: Møder, målsætninger: [M4], hvornår: 4 x årligt, hvem: [p-r4k2m]} # hvert kvartal
`;

function sætStatus(root: string, value: string) {
  const file = { ...HANDLEPLANFIL, command: 'prøve' };
  const options = { vis: false, medtag: false };
  const ops = [{ op: 'set', path: ['aktiviteter', 0, 'status'], value } as const];
  const message = 'handleplan: rettet';
  return editFile(realContext(), { root }, file, options, () => ({ message, ops }));
}

test('the change is written when the file can be read after it, and nothing is when it cannot', async () => {
  await inTemporaryFolder(async (folder) => {
    const root = `${folder}/kommune`;
    makeRepo(root, { 'handleplan.yaml': PLAN });
    const commits = () => git(root, 'rev-list', '--count', 'HEAD').trim();
    await expect(sætStatus(root, 'måske')).rejects.toMatchObject({
      findings: [{ code: 'fil/vaerdi', file: 'handleplan.yaml' }],
    });
    expect([fs.readFileSync(`${root}/handleplan.yaml`, 'utf8'), commits()]).toEqual([PLAN, '1']);
    await sætStatus(root, 'i_gang');
    expect(fs.readFileSync(`${root}/handleplan.yaml`, 'utf8')).toContain('status: i_gang} # hvert kvartal');
    expect(commits()).toBe('2');
  });
});
