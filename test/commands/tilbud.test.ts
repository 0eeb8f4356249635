/** Tilbudsoversigten's commands on an example kommune. */

import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';

let world: Program;
beforeEach(() => {
  world = eksempelkommune('bakkekoebing', 'lhto@bakkekoebing.example', '2027-05-12');
});
afterEach(() => world.remove());

const fil = () => world.read('tilbud.yaml');
const ider = (out: string) => out.match(/^t-\w{5}/gm) ?? [];
const alle = () => fil().match(/- id: t-\w{5}/g)?.length ?? 0;

describe('tilbud liste', () => {
  test('R-045, R-046 every tilbud, or those of a sector and a language', async () => {
    expect(ider((await world.run(['tilbud', 'liste'])).out)).toHaveLength(alle());
    const { out } = await world.run(['tilbud', 'liste', '--sektor', 'frivillig', '--sprog', 'ARABISK']);
    expect(out).toBe(
      't-kxx2w  Mentorkorpset (frivillig, dansk, engelsk, arabisk)\nt-g94tm  Lektiecaféen på biblioteket (frivillig, dansk, engelsk, arabisk, polsk)\n',
    );
    const json = JSON.parse((await world.run(['tilbud', 'liste', '--format', 'json'])).out) as {
      id: string;
    }[];
    expect(json).toHaveLength(alle());
    expect(json[0]).toMatchObject({
      id: 't-xpp28',
      navn: 'Vejen til job',
      bekræftet: { dato: '2026-08-18' },
    });
  });

  test('R-045, R-046 whom to ring: the day before, the day and the day after a year; the same as ramme tjek', async () => {
    for (const [dag, ringes] of [['2027-05-11', 1], ['2027-05-12', 1], ['2027-05-13', 4]] as const) {
      const { out } = await world.run(['tilbud', 'liste', '--ubekræftet', '--i-dag', dag]);
      expect(ider(out), dag).toHaveLength(ringes);
      const tjek = await world.run(['ramme', 'tjek', '--format', 'json', '--i-dag', dag]);
      const koder = (JSON.parse(tjek.out) as { code: string }[]).map((f) => f.code);
      expect(koder.filter((k) => k === 'tilbud/ikke-bekraeftet'), dag).toHaveLength(ringes);
    }
    const { out } = await world.run(['tilbud', 'liste', '--ubekraeftet']);
    expect(out).toMatch(/^t-ksg2c .*\n +00 00 00 66 · kontakt@parkvejpsykologer\.example\n +bekræftet 10\. februar 2026\n$/);
  }); // prettier-ignore
});

describe('tilbud søg', () => {
  test('R-047 several words, a slip of the fingers, and everything needed to guide the citizen', async () => {
    const { code, out } = await world.run(['tilbud', 'søg', 'husleje', 'afdrg', 'polsk']);
    expect(code).toBe(0);
    expect(ider(out)).toEqual(['t-2527t']);
    for (const ord of ['Lejere med huslejegæld', 'afdrag', 'Borgeren kan selv henvende sig', '00 00 00 42']) {
      expect(out).toContain(ord);
    }
  });

  test('nothing found is no failure', async () => {
    const { code, out, err } = await world.run(['tilbud', 'soeg', 'xylofonkvartet']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('samarbejd tilbud liste');
  });
});

describe('tilbud bekræft', () => {
  test('R-045, R-046 today and who asked, in the one place, and nothing else', async () => {
    const før = fil();
    const { code } = await world.run(['tilbud', 'bekræft', 't-ksg2c', 't-mrcpy', 't-ksg2c']);
    expect(code).toBe(0);
    expect(fil()).toBe(
      før
        .replace('{dato: 2026-02-10, af: p-qj235}', '{dato: 2027-05-12, af: p-qj235}')
        .replace(/(t-mrcpy[^]*?)\{dato: 2026-05-12, af: p-jnrzr\}/, '$1{dato: 2027-05-12, af: p-qj235}'),
    );
    const emne = execFileSync('git', ['-C', world.folder, 'log', '-1', '--format=%s'], { encoding: 'utf8' });
    expect(emne.trim()).toBe('tilbud: bekræftet t-ksg2c t-mrcpy');
    expect((await world.run(['tilbud', 'liste', '--ubekræftet'])).out).toBe('');
  });

  test('all of them can be confirmed at once', async () => {
    const { code } = await world.run(['tilbud', 'bekræft', ...(fil().match(/t-\w{5}(?=\n)/g) ?? [])]);
    expect(code).toBe(0);
    expect(fil().match(/dato: 2027-05-12, af: p-qj235/g)).toHaveLength(alle());
  });

  test.each([
    [['t-ksg2c', 't-22222'], 'Et af tilbuddene findes ikke'],
    [['t-ksg2c', 'Hans Hansen'], 'tilbudsoversigten. Intet'],
    [[], 'Der mangler noget'],
  ])('an id that nobody has: %j', async (argv, besked) => {
    const før = fil();
    const { code, err } = await world.run(['tilbud', 'bekræft', ...argv]);
    expect([code, fil()]).toEqual([2, før]);
    expect(err).toContain(besked);
    expect(err).not.toContain('Hansen');
  });
});

describe('tilbud ny', () => {
  const SVAR =
    'navn: Haveholdet\nsektor: frivillig\nmålgruppe: Alle\nindhold: Grønsager og kaffe\nkontakt: {telefon: "00 00 00 71"}\n';

  test('R-046 asks for the three columns of the skema, and the comments stay', async () => {
    const før = fil();
    const answers = ['Haveholdet', 'frivillig', 'Alle', 'Grønsager', 'henvendelse', '', '00 00 00 71', '', '', '', 'dansk, arabisk', true]; // prettier-ignore
    const { code, out } = await world.run(['tilbud', 'ny'], { answers });
    expect(code).toBe(0);
    const id = /id (t-\w{5})/.exec(out)?.[1] ?? '';
    expect(fil()).toBe(
      `${før}  - id: ${id}\n    navn: Haveholdet\n    sektor: frivillig\n    målgruppe: Alle\n    indhold: Grønsager\n    adgang: henvendelse\n    kontakt:\n      telefon: 00 00 00 71\n    sprog:\n      - dansk\n      - arabisk\n    bekræftet:\n      dato: 2027-05-12\n      af: p-qj235\n`,
    );
  });

  test('from a file; what has not been confirmed is to be', async () => {
    const { code, out, err } = await world.run(['tilbud', 'ny', '--fra', '-'], { stdin: SVAR });
    expect(code).toBe(0);
    expect(err).toContain(`samarbejd tilbud bekræft ${/t-\w{5}/.exec(out)?.[0] ?? '-'}`);
    expect((await world.run(['tilbud', 'søg', 'haveholdt'])).out).toContain('Haveholdet');
  });

  test.each([
    ['the name of another, whatever the letters', SVAR.replace('Haveholdet', 'MENTORKORPSET'), 2, 't-kxx2w'],
    ['R-045 no målgruppe', SVAR.replace('målgruppe: Alle\n', ''), 1, 'fil/mangler'],
    ['an id of its own', `id: t-22222\n${SVAR}`, 1, 'fil/ukendt-noegle'],
  ])('refuses %s', async (_, stdin, exit, besked) => {
    const før = fil();
    const { code, transcript } = await world.run(['tilbud', 'ny', '--fra', '-'], { stdin });
    expect([code, fil()]).toEqual([exit, før]);
    expect(transcript).toContain(besked);
  });
});
