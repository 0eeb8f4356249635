/** A spreadsheet of tilbud comes in whole or not at all. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';

let world: Program;
beforeEach(() => {
  world = eksempelkommune('bakkekoebing', 'lhto@bakkekoebing.example');
});
afterEach(() => world.remove());

const HOVED = 'Navn på tilbud;Sektor;Målgruppe;Indhold;Tlf.;E-mail;Sprog;Bekræftet\r\n';
const fil = () => world.read('tilbud.yaml');

function række(i: number): string {
  const sektor = ['Kommunalt', 'privat', 'Frivillig'][i % 3] ?? '';
  return `Tilbud nr. ${i};${sektor};"Unge; og ældre";"Linje 1\nLinje ""2""";00-00-00-${i % 100 < 10 ? '0' : ''}${i % 100};t${i}@prøve.example;dansk, kalaallisut;31-${i % 2 ? '08' : '10'}-2026\r\n`;
}

const trehundrede = () => HOVED + Array.from({ length: 300 }, (_, i) => række(i)).join('');
const importer = async (...flere: string[]) => await world.run(['tilbud', 'importer', 'liste.csv', ...flere]);

describe('R-045, R-046 three hundred tilbud', () => {
  test('are written at once; what stood there before still does', async () => {
    const før = fil();
    world.write('liste.csv', `\uFEFF${trehundrede()}`);
    const { code, out } = await importer();
    expect(code).toBe(0);
    expect(out).toContain('300 tilbud: 100 kommunal, 100 privat, 100 frivillig');
    expect(fil().startsWith(før)).toBe(true);
    const json = (await world.run(['tilbud', 'liste', '--format', 'json'])).out;
    const tilbud = JSON.parse(json) as { id: string; navn: string }[];
    expect(new Set(tilbud.map((t) => t.id)).size).toBe(tilbud.length);
    expect(tilbud.slice(-300).map((t) => t.navn)).toEqual(
      Array.from({ length: 300 }, (_, i) => `Tilbud nr. ${i}`),
    );
    expect(tilbud.at(-1)).toMatchObject({
      sektor: 'frivillig',
      målgruppe: 'Unge; og ældre',
      indhold: 'Linje 1\nLinje "2"',
      kontakt: { telefon: '00 00 00 99', email: 't299@prøve.example' },
      sprog: ['dansk', 'kalaallisut'],
      bekræftet: { dato: '2026-08-31' },
    });
    expect((await world.run(['tilbud', 'søg', 'tilbud', '217'])).out).toContain('Tilbud nr. 217');
  });

  test('with one bad row nothing is imported, and the row is named', async () => {
    const før = fil();
    world.write('liste.csv', trehundrede().replace('Tilbud nr. 216;Kommunalt;', 'Tilbud nr. 216;kirke;'));
    const { code, out, err } = await importer();
    expect([code, fil()]).toEqual([1, før]);
    expect(out + err).toContain('liste.csv:434:16: fejl: Række 218: ');
    expect((out + err).match(/fejl: Række/g)).toHaveLength(1);
    expect(out + err).not.toContain('kirke');
  });

  test('--spring-over-fejl takes the other 299', async () => {
    world.write('liste.csv', trehundrede().replace('Tilbud nr. 216;Kommunalt;', 'Tilbud nr. 216;kirke;'));
    const { code, out } = await importer('--spring-over-fejl');
    expect(code).toBe(0);
    expect(out).toContain('advarsel: Række 218: ');
    expect(out).toContain('299 tilbud: 99 kommunal');
    expect(fil()).not.toContain('Tilbud nr. 216');
  });

  test('the same list again adds nothing', async () => {
    world.write('liste.csv', trehundrede());
    await importer();
    const før = fil();
    const { code, transcript } = await importer();
    expect([code, fil()]).toEqual([1, før]);
    expect(transcript.match(/\[tilbud\/dobbelt\]/g)).toHaveLength(300);
    expect((await importer('--spring-over-fejl')).code).toBe(2);
  });

  test('more than the file can hold are refused, nothing written', async () => {
    const før = fil();
    world.write('liste.csv', HOVED + Array.from({ length: 900 }, (_, i) => række(i)).join(''));
    const { code, err } = await importer();
    expect([code, fil()]).toEqual([2, før]);
    expect(err).toContain('kan ikke rumme');
  });
});

const EN = 'Haveholdet;frivillig;Alle;Kaffe';
const KORT = 'Navn;Sektor;Målgruppe;Indhold';

describe('every fault is told of, with row and place', () => {
  test.each<[string, string, readonly string[]]>([
    ['several in several rows', `${KORT};Tlf;Bekræftet\n${EN};ring bare;\n;frivillig;Alle;Kaffe;;2026-02-30\n`, ['liste.csv:2:33: fejl: Række 2:', 'liste.csv:3:1: fejl: Række 3:', 'liste.csv:3:24: fejl: Række 3:']],
    ['a missing column', 'Navn;Sektor;Indhold\nA;privat;B\n', ['liste.csv:1:1: fejl: Her mangler kolonner: målgruppe.']],
    ['a heading with a slip', `${KORT};Telfon\n${EN};1\n`, ['liste.csv:1:31: fejl: Kolonnen kendes ikke. Mente du telefon?']],
    ['two headings for one thing', `${KORT};navn\n${EN};X\n`, ['liste.csv:1:31: fejl: To kolonner']],
    ['more cells than headings', `${KORT}\n${EN};X\n`, ['liste.csv:2:1: fejl: Række 2: Rækken har flere celler']],
    ['a quote never closed', `${KORT}\n"${EN}\n`, ['liste.csv:2:1: fejl: Et anførselstegn']],
    ['text after a quote', `${KORT}\n"Have"holdet;frivillig;Alle;Kaffe\n`, ['liste.csv:2:1: fejl: Række 2: Der står tekst efter']],
    ['the same name twice', `${KORT}\n${EN}\nHAVEHOLDET;privat;A;B\n`, ['liste.csv:3:1: fejl: Række 3: tilbuddet er der allerede: række 2.']],
    ['the name of one that is there', `${KORT}\nmentorkorpset;frivillig;A;B\n`, ['Række 2: tilbuddet er der allerede: t-kxx2w.']],
    ['a control character', `${KORT}\nHave\u0007holdet;frivillig;Alle;Kaffe\n`, ['liste.csv:2:5: fejl:']],
    ['an empty file', '', ['Her mangler kolonner']],
  ])('%s', async (_, csv, ventet) => {
    const før = fil();
    world.write('liste.csv', csv);
    const { code, transcript } = await importer();
    expect([code, fil()]).toEqual([1, før]);
    for (const tekst of ventet) expect(transcript).toContain(tekst);
  }); // prettier-ignore

  test('a column that is not ours is told of and left out', async () => {
    world.write('liste.csv', `${KORT};Bemærkninger\n${EN};hemmeligt\n`);
    const { code, out } = await importer();
    expect(code).toBe(0);
    expect(out).toContain('advarsel: Kolonnen kendes ikke og kommer ikke med.');
    expect(fil()).not.toContain('hemmeligt');
  });
});

describe('character sets', () => {
  const gem = (bytes: Uint8Array) => writeFileSync(join(world.folder, 'liste.csv'), bytes);
  const GAMMEL = Buffer.from(
    `${KORT}\r\nV\u00e6restedet P\u00e5l\u00f8kken \u20ac;frivillig;Alle;Kaffe\r\n`,
    'latin1',
  );
  GAMMEL[GAMMEL.indexOf(0xac)] = 0x80;

  test('an older Excel’s file is read when it is said to be one, and refused when not', async () => {
    gem(GAMMEL);
    const uden = await importer();
    expect(uden.code).toBe(1);
    expect(uden.transcript).toContain('--tegnsæt windows-1252');
    expect((await importer('--tegnsaet', 'windows-1252')).code).toBe(0);
    expect(fil()).toContain('navn: Værestedet Påløkken €\n');
  });

  test('UTF-8 that is said to be something else is refused, so that æ does not become Ã¦', async () => {
    gem(Buffer.from(`${KORT}\nVærestedet Påløkken;frivillig;Alle;Kaffe\n`));
    const { code, transcript } = await importer('--tegnsæt', 'latin-1');
    expect(code).toBe(1);
    expect(transcript).toContain('Udelad --tegnsæt');
  });
});

test('T2 what looks like a formula is kept as the text it is', async () => {
  const formel = '=HYPERLINK(""http://ond.example"";""Klik"")';
  world.write('liste.csv', `${KORT}\nHaveholdet;frivillig;"${formel}";@SUM(1+1)\n+45 holdet;privat;-1;1e3\n`);
  expect((await importer()).code).toBe(0);
  const json = (await world.run(['tilbud', 'liste', '--format', 'json'])).out;
  const [første, anden] = (JSON.parse(json) as { navn: string; målgruppe: string; indhold: string }[]).slice(
    -2,
  );
  expect(første).toMatchObject({ målgruppe: formel.replaceAll('""', '"'), indhold: '@SUM(1+1)' });
  expect(anden).toMatchObject({ navn: '+45 holdet', målgruppe: '-1', indhold: '1e3' });
});

describe('a person decides', () => {
  beforeEach(() => world.write('liste.csv', `${KORT}\n${EN}\n`));

  test('--vis shows and writes nothing', async () => {
    const før = fil();
    const { code, out } = await importer('--vis');
    expect([code, fil()]).toEqual([0, før]);
    expect(out).toContain('række 2: Haveholdet');
  });

  test.each([
    [true, 'navn: Haveholdet'],
    [false, ''],
  ])('asked in a terminal: %s', async (svar, tekst) => {
    const før = fil();
    const { code } = await world.run(['tilbud', 'importer', 'liste.csv'], { answers: [svar] });
    expect([code, fil() === før]).toEqual([0, !svar]);
    expect(fil()).toContain(tekst);
  });
});
