/** Who acts is found where git finds it. */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identity } from '../../src/store/identity.ts';
import { createGit } from '../../src/system/git.ts';
import { inTemporaryFolder, realContext, TEST_CLOCK } from '../helpers/real-context.ts';
import { makeRepo } from '../helpers/real-git.ts';

function user(name: string, email: string): string {
  return `[user]\n\tname = ${name}\n\temail = ${email}\n`;
}

interface Sources {
  readonly env?: Record<string, string>;
  readonly repo?: string;
  readonly home?: string;
  readonly xdg?: string;
}

async function find({ env = {}, repo = '', home, xdg }: Sources) {
  return await inTemporaryFolder(async (folder) => {
    makeRepo(`${folder}/sag`, { 'a.yaml': 'a' });
    fs.appendFileSync(`${folder}/sag/.git/config`, repo);
    fs.mkdirSync(`${folder}/hjem/.config/git`, { recursive: true });
    if (home !== undefined) fs.writeFileSync(`${folder}/hjem/.gitconfig`, home);
    if (xdg !== undefined) fs.writeFileSync(`${folder}/hjem/.config/git/config`, xdg);
    fs.writeFileSync(`${folder}/hjem/mere`, user('Inkluderet', 'i@eksempelby.example'));
    const all = { PATH: process.env['PATH'], HOME: `${folder}/hjem`, ...env };
    return await identity(realContext(1, { env: all, git: createGit(all, TEST_CLOCK) }), `${folder}/sag`);
  });
}

const ENV = { GIT_AUTHOR_NAME: 'Miljø', GIT_AUTHOR_EMAIL: 'm@eksempelby.example' };

describe('identity', () => {
  it.each<[string, Sources, string]>([
    ['the environment first', { env: ENV, repo: user('Sag', 's@x.example') }, 'Miljø'],
    ['then the repository', { repo: user('Sag', 's@x.example'), home: user('Hjem', 'h@x.example') }, 'Sag'],
    ['then the home folder', { home: user('Hjem', 'h@x.example'), xdg: user('Xdg', 'x@x.example') }, 'Hjem'],
    ['then the XDG folder', { xdg: user('Xdg', 'x@x.example') }, 'Xdg'],
    ['git itself when it is included from elsewhere', { home: '[include]\n\tpath = mere\n' }, 'Inkluderet'],
    ['the last of two', { home: `${user('Et', 'e@x.example')}${user('To', 't@x.example')}` }, 'To'],
  ])('%s', async (_name, sources, expected) => {
    expect((await find(sources)).name).toBe(expected);
  });

  it('takes name and mail each from the nearest place', async () => {
    expect(await find({ repo: '[user]\n\tname = Sag\n', home: user('Hjem', 'h@x.example') })).toEqual({
      name: 'Sag',
      email: 'h@x.example',
    });
  });

  it('is demanded', async () => {
    await expect(find({})).rejects.toThrow('git ved ikke, hvem du er');
  });
});
