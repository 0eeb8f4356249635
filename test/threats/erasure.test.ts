/**
 * Erasing a case leaves nothing of it (threats §1.9, §5). The searcher is tried first on a case that is there: it
 * finds what stands in files, in history after `git rm`, in packs and in an unreachable commit. Then it looks for the
 * same strings after `forløb slet`.
 */

import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSlettelog } from '../../src/store/slettelog.ts';
import { program, type Program } from '../helpers/program.ts';
import { realContext } from '../helpers/real-context.ts';
import { git } from '../helpers/real-git.ts';

const ID = '2026-k7q3x';
const NAVN = 'Zenobia Vintergæk';
const SPOR = [
  NAVN,
  '630383-0000',
  '6303830000',
  'Ringblomstvej 91',
  '00 00 00 97',
  'gulerodskage hver torsdag',
  'Tulipan Vintergæk',
  'snublede over verandaen',
  'tager bussen alene i marts',
];
const EXAMPLE = join(import.meta.dirname, '../../examples/bakkekoebing');

/** Every file below a folder that holds one of the strings, and every object of every repository there. */
function search(folder: string): string[] {
  const found: string[] = [];
  const look = (place: string, text: string) => {
    for (const one of SPOR) if (text.includes(one)) found.push(`${place}: ${one}`);
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    look(`name of ${name}`, name);
    const path = join(folder, name);
    const kind = lstatSync(path);
    if (kind.isFile()) look(name, readFileSync(path, 'utf8'));
    if (kind.isDirectory() && name.endsWith('.git')) {
      look(`${name} objects`, git(dirname(path), 'cat-file', '--batch-all-objects', '--batch'));
    }
  }
  return found;
}

let world: Program;
const forløb = () => join(world.folder, 'forloeb', ID);
const slet = async (...more: string[]) => await world.run(['forløb', 'slet', ID, ...more]);

const SVAR = `årsag: slettefrist
besluttet: {af: p-k286p, dato: 2031-12-01}
journalpligt: {opfyldt: ja, dato: 2031-11-30}
arkivpligt: {opfyldt: ja, hvordan: må_kasseres}
`;

function plant(): void {
  const edit = (path: string, from: string, to: string) => {
    const text = world.read(path);
    expect(text).toContain(from);
    world.write(path, text.replace(from, to));
  };
  const fil = `forloeb/${ID}/forloeb.yaml`;
  edit(fil, 'Tanja Ravnhøjgård', NAVN);
  edit(fil, 'Mølleparken 18, 2. th., 9997 Bakkekøbing', 'Ringblomstvej 91, 9997 Bakkekøbing');
  edit(fil, '00 00 00 81', '00 00 00 97');
  edit(fil, 'Inger Ravnhøjgård', 'Tulipan Vintergæk');
  edit(fil, 'at blive boende i Mølleparken', 'at få gulerodskage hver torsdag');
  edit(fil, 'status: aktivt', 'status: afsluttet\nafsluttet: 2026-12-01');
  world.write(`forloeb/${ID}/notat.md`, 'Hun snublede over verandaen.\n');
  git(forløb(), 'init', '--quiet', '--template=', '--initial-branch=main');
  git(forløb(), 'add', '--all');
  git(forløb(), 'commit', '--quiet', '-m', 'forløb: oprettet');
  git(forløb(), 'rm', '--quiet', 'notat.md');
  git(forløb(), 'commit', '--quiet', '-m', 'notat: fjernet');
  git(forløb(), 'gc', '--quiet');
  world.write(`forloeb/${ID}/strejf.md`, 'Hun tager bussen alene i marts.\n');
  git(forløb(), 'add', 'strejf.md');
  git(forløb(), 'commit', '--quiet', '-m', 'notat: tilføjet');
  git(forløb(), 'reset', '--quiet', '--hard', 'HEAD~1');
}

beforeEach(() => {
  world = program({ today: '2031-12-01' });
  cpSync(EXAMPLE, world.folder, { recursive: true });
  for (const other of readdirSync(join(world.folder, 'forloeb'))) {
    if (other !== ID)
      world.write(`forloeb/${other}/forloeb.yaml`, world.read(`forloeb/${other}/forloeb.yaml`));
  }
  world.write('slettelog.jsonl', '');
  world.write('.gitignore', 'forloeb/\n');
  world.write('../slet.yaml', SVAR);
  git(world.folder, 'init', '--quiet', '--template=', '--initial-branch=main');
  git(world.folder, 'add', '--all');
  git(world.folder, 'commit', '--quiet', '-m', 'kommune: oprettet');
  plant();
});
afterEach(() => world.remove());

describe('the searcher', () => {
  it('finds each of the strings while the case is there: in files, packs, history and lost commits', () => {
    const found = search(dirname(world.folder));
    for (const one of SPOR.filter((s) => s !== '6303830000')) expect(found.join('\n')).toContain(one);
    expect(found.join('\n')).toContain('objects: snublede over verandaen');
    expect(found.join('\n')).toContain('objects: tager bussen alene i marts');
    expect(existsSync(join(forløb(), 'notat.md'))).toBe(false);
  });
});

describe('forløb slet', () => {
  it('leaves none of them, anywhere in the run’s folders, and proves it itself (threats §5)', async () => {
    const { code, out } = await slet('--udfør', '--fra', '../slet.yaml', '--bevis');
    expect(out).toContain('Ingen af dem findes mere.');
    expect(code).toBe(0);
    expect(search(dirname(world.folder))).toEqual([]);
    expect(readdirSync(join(world.folder, 'forloeb')).filter((name) => name.includes(ID))).toEqual([]);
    const kvittering = world.read('slettelog.jsonl');
    expect(kvittering).not.toContain(ID);
    expect(JSON.parse(kvittering)).toMatchObject({
      nr: 1,
      årsag: 'slettefrist',
      besluttet: { af: 'p-k286p' },
    });
    expect(git(world.folder, 'status', '--porcelain')).toBe('');
  });

  it('its own proof finds what is left elsewhere, and says so with exit 1', async () => {
    world.write('skabeloner/rest.md', `Husk ${NAVN}\n`);
    const { code, out } = await slet('--udfør', '--fra', '../slet.yaml', '--bevis');
    expect(code).toBe(1);
    expect(out).toContain('skabeloner/rest.md: 1');
    expect(out).not.toContain(NAVN);
  });

  it('a backup that comes back is not opened, is told about, and can be erased again', async () => {
    const kopi = join(world.folder, '../kopi');
    mkdirSync(kopi);
    cpSync(forløb(), kopi, { recursive: true });
    await slet('--udfør', '--fra', '../slet.yaml');
    cpSync(kopi, forløb(), { recursive: true });

    const vis = await world.run(['forløb', 'vis', ID]);
    expect(vis).toMatchObject({ code: 2, out: '' });
    expect(vis.err).toContain('kommet tilbage');
    const tjek = await world.run(['tjek']);
    expect(tjek.out).toContain('sletning/genopstaaet');
    expect(tjek.code).toBe(1);
    expect((await slet('--udfør')).code).toBe(0);
    expect(existsSync(forløb())).toBe(false);
    expect(world.read('slettelog.jsonl')).toContain('"gentager":1');
    expect(readSlettelog(realContext(), world.folder).brud).toEqual([]);
  });

  it('nor is it opened under another name', async () => {
    const andet = '2026-22222';
    const kopi = join(world.folder, 'forloeb', andet);
    cpSync(forløb(), kopi, { recursive: true });
    await slet('--udfør', '--fra', '../slet.yaml');

    const vis = await world.run(['forløb', 'vis', andet]);
    expect([vis.code, vis.out]).toEqual([1, expect.stringContaining('[fil/andet-forloeb]')]);
    const liste = await world.run(['forløb', 'liste', '--navne']);
    expect(liste).toMatchObject({ code: 1, err: expect.stringContaining(`${andet} kan ikke læses`) });
    for (const argv of [['samtykke', 'hvem', andet], ['forløb', 'indsigt', andet, '--til', '../ud'], ['mål', 'vis', andet], ['frister', '--navne'], ['aftale', 'liste']])
      expect((await world.run(argv)).out).not.toContain(NAVN);
    expect(liste.out).not.toContain(NAVN);
  }); // prettier-ignore
});
