/** The half-yearly report to Strategisk Forum: nothing that points at anyone, and the same whenever it is printed. */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { git } from '../helpers/real-git.ts';
import { målverden, type Målverden } from './maalverden.ts';
import { sag, syvSager } from './oekonomiverden.ts';

const FIL = 'orienteringer.yaml';

let verden: Målverden;
beforeEach(() => {
  verden = målverden();
  verden.write('.gitignore', 'forloeb/\n');
  git(verden.folder, 'init', '--quiet');
  git(verden.folder, 'add', '--all');
  git(verden.folder, 'commit', '--quiet', '-m', 'start');
});
afterEach(() => verden.remove());

const orientering = (...argv: string[]) => verden.run(['økonomi', 'orientering', ...argv]);
const log = () => git(verden.folder, 'log', '--format=%s').trim().split('\n');
const findes = () => existsSync(join(verden.folder, FIL));

describe('R-184 what Strategisk Forum is given', () => {
  test('figures, bars and development, and nothing that points at two citizens', async () => {
    syvSager(verden);
    const { code, out, err } = await orientering();
    expect(code).toBe(0);
    expect(err).toMatch(/^Tallene er skrevet i orienteringer.yaml og ændres ikke mere.$/m);
    await expect(out).toMatchFileSnapshot('../golden/oekonomi/orientering.md');
    expect(out).not.toMatch(/15\.000,20|2026-2222|e-2222|Tanja/);
  });

  test('seven citizens in one center are shown', async () => {
    for (const nr of [2, 3, 4, 5, 6, 7]) sag(verden, nr, 'boern', 'social');
    await expect((await orientering('--halvår', '2026-1')).out).toMatchFileSnapshot('../golden/oekonomi/orientering-fem.md'); // prettier-ignore
  });

  test('X-08 with fewer than five there is no figure at all, nor in what is kept', async () => {
    const { code, out } = await orientering('--som', 'html', '--halvår', '2026-1');
    expect(code).toBe(0);
    expect(out).toContain('færre end 5 borgere i halvåret');
    expect(out + verden.read(FIL)).not.toMatch(/kr\.|41\.250|58\.812/);
  });

  test.each([
    ['a half-year that is not over', ['--halvår', '2026-2', '--uden-ventende']],
    ['a half-year nobody can read', ['--halvår', '2026']],
    ['the kommune’s folder, which may be shared', ['--fil', 'orientering.md']],
  ])('refused, and nothing kept: %s', async (_, argv) => {
    expect((await orientering(...argv)).code).toBe(2);
    expect(findes()).toBe(false);
  });
});

describe('R-184 what is given once is the same ever after', () => {
  beforeEach(() => syvSager(verden));

  test.each([
    ['a case is erased', () => rmSync(join(verden.folder, 'forloeb/2026-22223'), { recursive: true })],
    ['an ark is corrected', () => sag(verden, 3, 'arbejdsmarked', 'social')],
    ['an ark is written late', () => sag(verden, 9, 'boern', 'social')],
    ['every case is gone', () => rmSync(join(verden.folder, 'forloeb'), { recursive: true })],
  ])('after %s', async (_, ændr) => {
    const før = await orientering();
    ændr();
    const efter = await verden.run(['økonomi', 'orientering', '--i-dag', '2026-12-24']);
    expect([efter.code, efter.out, efter.err]).toEqual([0, før.out, '']);
  });

  test('also as a part of the development in the report that follows', async () => {
    const linje = '| første halvår 2026 | lørdag den 21. november 2026 | 8 | kr. 76.250,70 |';
    expect((await orientering()).out).toContain(linje);
    rmSync(join(verden.folder, 'forloeb/2026-22223'), { recursive: true });
    const { out } = await orientering('--i-dag', '2027-01-02', '--uden-ventende');
    expect(out).toContain(linje);
    expect(out).toContain('| andet halvår 2026 | lørdag den 2. januar 2027 | – |');
    expect(log()).toEqual(['økonomi: orientering andet halvår 2026', 'økonomi: orientering første halvår 2026', 'start']); // prettier-ignore
  });

  test('what is kept is what was shown: no case, no hidden figure, and `tjek` reads it', async () => {
    await orientering();
    await expect(verden.read(FIL)).toMatchFileSnapshot('../golden/oekonomi/orienteringer.yaml');
    expect((await verden.run(['tjek', '--kun', 'fil'])).out).not.toContain(FIL);
    verden.write(FIL, `${verden.read(FIL)}  - {halvår: 2026-1, opgjort: 2026-11-22}\n`);
    const { out } = await verden.run(['tjek', '--kun', 'fil']);
    expect(out).toMatch(/^orienteringer.yaml:25:14: .+halvåret er givet før/m);
    expect((await orientering()).code).toBe(1);
  });

  test('--vis shows no figure and keeps none', async () => {
    const { code, out } = await orientering('--vis');
    expect([code, out]).toEqual([0, `Intet er skrevet. Planen er:\nskriv ${FIL}\n`]);
    expect(findes()).toBe(false);
  });

  test('waits for the ark that are not komplet, unless it is said that they shall never be in it', async () => {
    const nej = await orientering('--i-dag', '2027-01-02');
    expect([nej.code, nej.out, findes()]).toEqual([2, '', false]);
    expect(nej.err).toContain('ikke er komplette: 1.');
    const ja = await orientering('--i-dag', '2027-01-02', '--uden-ventende');
    expect([ja.code, findes()]).toEqual([0, true]);
    expect((await orientering('--i-dag', '2027-01-02')).code).toBe(0);
  });
});
