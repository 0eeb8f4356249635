/** `frister`: what is due, who has it and what settles it; for a person, a program and a calendar. */

import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';

const SAG = '2026-sexf6';
const EXAMPLE = join(import.meta.dirname, '../../examples/fjordby/forloeb');
let world: Program;

/** Helle's agreement in the case is from 4 December; the week is from Monday 14 to Sunday 20 December 2026. */
beforeAll(() => {
  world = eksempelkommune('fjordby', 'proeve@eksempel.example', '2026-12-16');
  mkdirSync(join(world.folder, 'forloeb'));
  cpSync(EXAMPLE, join(world.folder, 'forloeb'), { recursive: true });
});
afterAll(() => world.remove());

const json = async (...argv: readonly string[]) =>
  JSON.parse((await world.run(['frister', '--format', 'json', ...argv])).out) as Record<string, unknown>[];

describe('R-054 R-073 R-101 R-162 what is due', () => {
  test('each with day, who, rule, source and the command that settles it', async () => {
    const { code, out } = await world.run(['frister']);
    expect(code).toBe(0);
    expect(out).toContain(
      [
        '4. december 2026 (12 dage for sent)',
        '  Udfør aftalen a-6zz3p',
        `  hvem: Helle Vangsted Odgaard, forløb ${SAG}`,
        `  → samarbejd aftale udført ${SAG} a-6zz3p`,
        '  regel: aftale/forfalden, SUS 2014 (R-078, R-101)',
      ].join('\n'),
    );
    expect(out.indexOf('Overskredet')).toBeLessThan(out.indexOf('Senere'));
  });

  test('the citizen’s name is shown on the screen when it is asked for, and never in what is passed on', async () => {
    const navn = /^ +navn: (.*)$/m.exec(world.read(`forloeb/${SAG}/forloeb.yaml`))?.[1] ?? '';
    const ud = async (...argv: readonly string[]) => (await world.run(['frister', ...argv])).out;
    expect(navn.length).toBeGreaterThan(5);
    expect(await ud()).not.toContain(navn);
    expect(await ud('--navne')).toContain(`hvem: Helle Vangsted Odgaard, forløb ${SAG} (${navn})`);
    expect(await ud('--navne', '--format', 'json')).not.toContain(navn);
    expect(await ud('--navne', '--format', 'ics')).not.toContain(navn);
  });

  test('no line is broken by a screen of 80 characters, but for a command', async () => {
    const { out } = await world.run(['frister', '--uger', '52']);
    const lange = out.split('\n').filter((linje) => linje.length > 80 && !linje.startsWith('  → '));
    expect(out.split('\n').length).toBeGreaterThan(30);
    expect(lange).toEqual([]);
  });

  test('the same day and place as the finding of tjek', async () => {
    const fund = await world.run(['tjek', '--kun', 'aftale']);
    const frist = (await json()).find(({ regel }) => regel === 'aftale/forfalden');
    expect(fund.out).toContain(`${String(frist?.['fil'])}:${String(frist?.['linje'])}:`);
    expect(frist).toMatchObject({ dag: '2026-12-04', overskredet: true, forløb: SAG });
  });

  test('only mine, only one case, only so far ahead', async () => {
    const alle = await json();
    const hendes = await json('--ansvarlig', String([alle[0]?.['ansvarlig']].flat()[0]));
    expect(hendes.length).toBeLessThan(alle.length);
    const sagens = await json('--forløb', SAG);
    expect(new Set(sagens.map(({ forløb }) => forløb))).toEqual(new Set([SAG]));
    expect((await json('--uger', '1')).every(({ dag }) => String(dag) <= '2026-12-23')).toBe(true);
    expect((await json('--uger', '52')).length).toBeGreaterThan(alle.length);
  });

  test('a local limit moves the frist', async () => {
    const før = world.read('samarbejd.yaml');
    const frister = '  forloeb/tovholder-uge: {grænse: 4 uger, begrundelse: prøve}\n';
    world.write('samarbejd.yaml', før + frister);
    const dag = (await json()).find(({ regel }) => regel === 'forloeb/tovholder-uge')?.['dag'];
    world.write('samarbejd.yaml', før);
    expect((await json()).find(({ regel }) => regel === 'forloeb/tovholder-uge')?.['dag']).toBe('2026-11-24');
    expect(dag).toBe('2026-12-15');
  });
});

describe('what cannot be asked for', () => {
  test.each([
    [['--uger', '0'], '--uger er ikke et helt antal uger'],
    [['--forløb', '2026-sexf7'], `Mente du ${SAG}?`],
    [['--ansvarlig', 'p-zzzzz'], 'Personen står ikke i personer.yaml.'],
    [['--ansvarlig', 'mig'], '--ansvarlig p-…'],
  ])('%j', async (argv, besked) => {
    const { code, out, err } = await world.run(['frister', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(besked);
  });

  test('a case where a change was cut off is not read before it is mended', async () => {
    const sti = `forloeb/${SAG}/.git/samarbejd/journal.json`;
    world.write(sti, '{}');
    const { code, out, err } = await world.run(['frister']);
    rmSync(join(world.folder, `forloeb/${SAG}/.git`), { recursive: true });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('journal');
  });

  test('a case that is not in order is named, and the rest is shown', async () => {
    const sti = `forloeb/${SAG}/maal-og-aftaler.yaml`;
    const før = world.read(sti);
    world.write(sti, 'mål: [');
    const { code, out, err } = await world.run(['frister']);
    world.write(sti, før);
    expect(code).toBe(1);
    expect(err).toContain(`${SAG} er ikke i orden`);
    expect(out).toContain('a-6zz3p');
  });

  test('a consent that is not read may hold a frist, so its case is named', async () => {
    const [fil, ulæst] = ['yaml', 'yml'].map((ending) =>
      join(world.folder, `forloeb/${SAG}/samtykke/2026-06-25-s-gkz26.${ending}`),
    ) as [string, string];
    renameSync(fil, ulæst);
    const { code, err } = await world.run(['frister']);
    renameSync(ulæst, fil);
    expect([code, err]).toEqual([1, expect.stringContaining(`${SAG} er ikke i orden`)]);
  });
});

describe('R-186 X-09 the calendar', () => {
  const ics = async () => (await world.run(['frister', '--format', 'ics', '--uger', '8'])).out;
  const felter = (text: string, navn: string) =>
    [...text.matchAll(new RegExp(`^${navn}[^:]*:(.*)\r$`, 'gm'))].map(([, værdi]) => værdi);

  test('says nothing but that there is a frist, and when', async () => {
    const text = await ics();
    expect(new Set(felter(text, 'SUMMARY'))).toEqual(new Set(['Frist']));
    expect(new Set(felter(text, 'CLASS'))).toEqual(new Set(['PRIVATE']));
    expect(new Set(text.split('\r\n').map((linje) => linje.split(/[:;]/)[0]))).toEqual(
      new Set(['BEGIN', 'PRODID', 'VERSION', 'METHOD', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'DESCRIPTION', 'CLASS', 'TRANSP', 'END', '']),
    ); // prettier-ignore
    for (const hemmelighed of [SAG, 'a-6zz3p', 'p-', 'Helle', 'aftale', 'forløb '])
      expect(text).not.toContain(hemmelighed);
  });

  test('one of each, under a name that stays when the day moves', async () => {
    const før = felter(await ics(), 'UID');
    expect(new Set(før).size).toBe(før.length);
    const sti = 'forloeb/2026-azydf/forloeb.yaml';
    const sag = world.read(sti);
    world.write(sti, sag.replace('konstateret: 2026-11-17', 'konstateret: 2026-11-18'));
    const efter = await ics();
    world.write(sti, sag);
    expect(new Set(felter(efter, 'UID'))).toEqual(new Set(før));
    expect(felter(efter, 'DTSTART')).toContain('20261125');
  });
});
