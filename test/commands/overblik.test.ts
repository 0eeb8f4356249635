/** `overblik`: the leader's counts in four forms, beside those of the same day last quarter, and not a word about anyone. */

import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, git } from '../helpers/real-git.ts';
import type { Outcome, Program } from '../helpers/program.ts';
import type { Kvitteringsdata } from '../../src/model/slettelog.ts';
import { readCsv } from '../../src/store/csv.ts';
import { withReceipt } from '../../src/store/slettelog.ts';
import { hash } from '../../src/system/hash.ts';
import { eksempelkommune } from './eksempelkommune.ts';
import { gem, NAVN, overbliksverden, sagsid } from './overbliksverden.ts';

const GOLDEN = join(import.meta.dirname, '../golden/overblik');
const EXAMPLES = join(import.meta.dirname, '../../examples');
const FORMATER = ['tekst', 'json', 'markdown', 'csv'] as const;
const ENDELSE = { tekst: 'txt', json: 'json', markdown: 'md', csv: 'csv' } as const;

const GIV_SJÆLDENT = /^Giv det kun videre med måneder imellem: .+\n$/;

interface Json {
  readonly før: string;
  readonly historik: Record<'kommune' | 'forløb', { readonly art: string; readonly fra?: string }>;
  readonly tal: readonly Record<string, unknown>[];
}

let world: ReturnType<typeof overbliksverden>;
let svar: Readonly<Record<(typeof FORMATER)[number], Outcome>>;
beforeAll(async () => {
  world = overbliksverden();
  const kør = async (format: string) => await world.run(['overblik', '--format', format]);
  svar = { tekst: await kør('tekst'), json: await kør('json'), markdown: await kør('markdown'), csv: await kør('csv') }; // prettier-ignore
});
afterAll(() => world.remove());

const læs = (out: string) => JSON.parse(out) as Json;
const json = async (...argv: readonly string[]) =>
  læs((await world.run(['overblik', '--format', 'json', ...argv])).out);
const tal = ({ tal: alle }: Json, nøgle: string) => {
  const { nu, nu_af, før, før_af } = alle.find((t) => t['nøgle'] === nøgle) ?? {};
  return [nu, nu_af, før, før_af];
};

describe('R-009 the counts, and those of the same day last quarter', () => {
  test.each([
    // Six were active on 1 September, and all of them had met in June; three and three a year nobody has had.
    ['forløb/aktivt', [12, null, 6, null]],
    ['forløb/afsluttet', ['under 5', null, 0, null]],
    ['krav/interval', [6, 12, 0, 6]],
    ['krav/antal', [12, 12, 6, 6]],
    ['krav/underskrift', [0, 12, 0, 6]],
    ['faser/indsats', [12, null, 6, null]],
    ['mål/bolig', ['–', 7, 0, 0]],
    ['oplevelse/borgere', [7, null, 0, null]],
    ['oplevelse/relation/ja', [7, null, null, null]],
    ['ramme/alder', [98, null, 7, null]],
    ['tilbud/ubekræftet', [0, 22, 5, 22]],
  ])('%s', (nøgle, ventet) => {
    expect(tal(læs(svar.json.out), nøgle)).toEqual(ventet);
  });

  test('the same day in another month, or its last', async () => {
    const { før } = await json('--i-dag', '2026-11-30');
    expect(før).toBe('2026-08-30');
    expect((await json('--i-dag', '2027-05-31')).før).toBe('2027-02-28');
  });

  test('what is bad first, each with the command that shows the details', () => {
    const { out } = svar.tekst;
    expect(out.indexOf('Det skal der ses på')).toBeLessThan(out.indexOf('Det er i orden'));
    expect(out).toContain('  6 af 12 (0 af 6) aktive forløb har mere end 3 måneder mellem to møder\n    → samarbejd tjek --kun moede/interval\n'); // prettier-ignore
    expect(out).toContain('I parentes står tallet for 1. september 2026.');
  });

  test('each of those commands can be run, and shows something', async () => {
    const kommandoer = [...svar.tekst.out.matchAll(/→ samarbejd (.+)$/gm)].map(([, k = '']) => k.split(' '));
    expect(kommandoer.length).toBeGreaterThan(1);
    for (const kommando of kommandoer) expect((await world.run(kommando)).out).toContain('forloeb/2025-8888');
  });

  test('fits a screen of 80 by 40', () => {
    const linjer = svar.tekst.out.trimEnd().split('\n');
    expect(linjer.length).toBeLessThanOrEqual(40);
    expect(Math.max(...linjer.map((l) => l.length))).toBeLessThanOrEqual(80);
  });
});

describe('nothing about anyone', () => {
  test.each(FORMATER)('%s: no name, CPR number, address, id or word of a case', (format) => {
    const { out, err, code } = svar[format];
    expect({ code, err: err.replace(GIV_SJÆLDENT, '') }).toEqual({ code: 0, err: '' });
    for (const hemmeligt of [NAVN, 'emmelig', '690190', sagsid(0).slice(0, 9), 'm-2222', 'g-2222', 'p-t7bne'])
      expect(out).not.toContain(hemmeligt);
  });

  test('who makes one to be given to others is told that two of them can be compared', async () => {
    const sagt = FORMATER.filter((format) => GIV_SJÆLDENT.test(svar[format].err));
    expect(sagt).toEqual(['markdown', 'csv']);
    expect((await world.run(['overblik', '--format', 'csv', '--stille'])).err).toBe('');
  });

  test('T2 the spreadsheet has every count, one on a row, and calculates nothing', () => {
    const { rows, faults } = readCsv(svar.csv.out);
    expect(svar.csv.out.startsWith('\uFEFFDag;Afsnit;Hvad;Nu;Ud af;')).toBe(true);
    expect([rows.length - 1, faults]).toEqual([læs(svar.json.out).tal.length, []]);
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([9]));
    for (const { text } of rows.flatMap(({ cells }) => cells)) expect(text).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('T2 a phase that a kommune calls a formula is a word', async () => {
    const metode = join(world.folder, 'skabeloner/soroe/metode.yaml');
    mkdirSync(join(metode, '..'), { recursive: true });
    cpSync(join(EXAMPLES, '../templates/soroe/metode.yaml'), metode);
    const sti = 'skabeloner/soroe/metode.yaml';
    world.write(sti, world.read(sti).replace('navn: Indsats', 'navn: "=HYPERLINK(A1)"'));
    const { out } = await world.run(['overblik', '--format', 'csv']);
    rmSync(join(world.folder, 'skabeloner'), { recursive: true });
    expect(out).toContain(";'=hyperlink(a1);");
  });

  test('reading writes nothing, in no repository', async () => {
    const alt = () => [contentsOf(world.folder), contentsOf(join(world.folder, '.git')), contentsOf(join(world.sag(0), '.git'))]; // prettier-ignore
    const før = alt();
    await world.run(['overblik']);
    expect(alt()).toEqual(før);
  });
});

describe('a past that is not there is not made up', () => {
  test('before the first commit of all', async () => {
    const { historik, tal: alle } = await json('--i-dag', '2026-09-30');
    expect(historik).toEqual({
      kommune: { art: 'senere', fra: '2026-08-20' },
      forløb: { art: 'senere', fra: '2026-07-01' },
    });
    expect(alle.every(({ før }) => før === null)).toBe(true);
    const { out } = await world.run(['overblik', '--i-dag', '2026-09-30']);
    expect(out).toContain('Her er intet at sammenligne med: tallet for 30. juni 2026 kendes ikke.\nKommunens historik begynder først 20. august 2026.\nForløbenes historik begynder først 1. juli 2026.'); // prettier-ignore
    expect(out).not.toMatch(/\(\d/);
  });

  test.each([
    ['2026-09-30', 'senere'],
    ['2026-10-01', 'kendt'],
    ['2026-10-02', 'kendt'],
  ])('the day of the first commit is known three months later: on %s %s', async (dag, art) => {
    expect((await json('--i-dag', dag)).historik.forløb.art).toBe(art);
  });

  test.each([
    ['cut off', (sag: string) => { git(sag, 'clone', '--quiet', '--depth', '1', `file://${sag}`, `${sag}x`); rmSync(`${sag}/.git`, { recursive: true }); cpSync(`${sag}x/.git`, `${sag}/.git`, { recursive: true }); rmSync(`${sag}x`, { recursive: true }); }],
    ['missing', (sag: string) => rmSync(`${sag}/.git`, { recursive: true })],
    ['G1 not to be trusted', (sag: string) => appendFileSync(`${sag}/.git/config`, '\n[core]\n\tfsmonitor = "touch kanarie"\n')],
  ])('one case whose history is %s: the counts of today stand, and none of the past', async (_, ødelæg) => {
    const sag = world.sag(0);
    cpSync(sag, `${world.folder}/kopi`, { recursive: true });
    ødelæg(sag);
    const svaret = await json();
    const { out } = await world.run(['overblik']);
    rmSync(sag, { recursive: true });
    cpSync(`${world.folder}/kopi`, sag, { recursive: true });
    rmSync(`${world.folder}/kopi`, { recursive: true });
    expect(svaret.historik).toEqual({ kommune: { art: 'kendt' }, forløb: { art: 'ukendt' } });
    expect(tal(svaret, 'forløb/aktivt')).toEqual([12, null, null, null]);
    expect(tal(svaret, 'ramme/alder')).toEqual([98, null, 7, null]);
    expect(out).toContain('Mindst ét forløbs historik mangler, er afkortet eller kan ikke læses.');
  }); // prettier-ignore

  test('a case that cannot be read now is not counted, and it is said without its id', async () => {
    const sti = `forloeb/${sagsid(13)}/forloeb.yaml`;
    const før = world.read(sti);
    world.write(sti, 'id: [');
    const { code, out, err } = await world.run(['overblik']);
    world.write(sti, før);
    expect(code).toBe(1);
    expect(err).toContain(
      'Mindst ét forløb er ikke i orden og er ikke talt med. Se hvorfor med: samarbejd tjek',
    );
    expect(out + err).not.toContain(sagsid(13));
  });

  test('not asked for, nothing is compared and nothing is said of it', async () => {
    const { out } = await world.run(['overblik', '--uden-historik']);
    expect(out).not.toMatch(/\(\d|historik|parentes/);
    expect(out).toContain('6 af 12 aktive forløb');
  });

  test.each([
    ['2026-09-01', false],
    ['2026-09-02', true],
  ])(
    'a case erased on %s: it is said that it is missing from the counts of 1 September: %s',
    async (dag, sagt) => {
      const tom = { kvitteringer: [], brud: [], text: undefined, hash: undefined, for: () => [] };
      const data: Kvitteringsdata = {
        dato: dag,
        årsag: 'slettefrist',
        hjemmel: 'Besluttet',
        besluttet: { af: 'p-k286p', dato: dag },
        journaliseret: dag,
        arkiv: 'må_kasseres',
        antal: { filer: 1, ændringer: 1, modtagere: 0, fjernlagre: 0 },
      };
      world.write('slettelog.jsonl', withReceipt(hash, tom, '2020-k7q3x', 'k7q3x2m8vc', data));
      const { out } = await world.run(['overblik']);
      rmSync(join(world.folder, 'slettelog.jsonl'));
      expect(out.includes('Forløb, der er slettet siden, er ikke talt med.')).toBe(sagt);
    },
  );

  test('a kommune without cases has nothing to compare but its own', async () => {
    const uden = eksempelkommune('fjordby', 'proeve@eksempel.example');
    const { historik, tal: alle } = læs((await uden.run(['overblik', '--format', 'json'])).out);
    uden.remove();
    expect(historik.forløb).toEqual({ art: 'udeladt' });
    expect(alle.find(({ nøgle }) => nøgle === 'forløb/aktivt')).toMatchObject({ nu: 0, før: null });
  });

  test('a case begun after the day was not there', async () => {
    gem(world.sag(14 - 1), '2026-11-20', { 'note.md': 'x\n' });
    expect(tal(await json('--i-dag', '2026-12-31'), 'forløb/aktivt')).toEqual([12, null, 6, null]);
    expect(tal(await json('--i-dag', '2027-01-01'), 'forløb/aktivt')).toEqual([12, null, 12, null]);
  });
});

describe.each(['bakkekoebing', 'fjordby'])('the example %s', (kommune) => {
  let eksempel: Program;
  beforeAll(() => {
    eksempel = eksempelkommune(kommune, 'proeve@eksempel.example', '2026-12-01');
    git(eksempel.folder, 'commit', '--quiet', '--amend', '--no-edit', '--date=2026-11-20T12:00:00Z');
    cpSync(join(EXAMPLES, kommune, 'forloeb'), join(eksempel.folder, 'forloeb'), { recursive: true });
  });
  afterAll(() => eksempel.remove());

  test.each(FORMATER)('as %s', async (format) => {
    const { code, out } = await eksempel.run(['overblik', '--format', format]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(GOLDEN, `${kommune}.${ENDELSE[format]}`));
  });
});
