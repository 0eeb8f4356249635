/** `forløb slet`: nothing without `--udfør`, nothing without its demands, and a list of what the tool cannot reach. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { git } from '../helpers/real-git.ts';
import { ID, type Sagsverden, sagsverden, svar } from './sagsverden.ts';

const DELT = `delinger:
  - {id: d-22222, dato: 2026-06-02, papir: moeder/a.md, modtager: p-t7bne, formål: møde, kategorier: [forløb], grundlag: [s-q25ts], indhold: sha256-x}
  - {id: d-33333, dato: 2026-06-03, papir: moeder/b.md, modtager: n-3etc6, formål: møde, kategorier: [forløb], grundlag: [s-q25ts], indhold: sha256-x}`;

let verden: Sagsverden;
beforeEach(() => {
  verden = sagsverden();
});
afterEach(() => verden.remove());

function intact(): boolean {
  const clean = git(verden.folder, 'status', '--porcelain') === '' && verden.read('slettelog.jsonl') === '';
  return clean && verden.read(`forloeb/${ID}/forloeb.yaml`).includes('status: afsluttet');
}

describe('the dry run', () => {
  it('lists every place and what others must do, by id and date, and changes nothing', async () => {
    verden.ret(`forloeb/${ID}/delinger.yaml`, 'delinger: []', DELT);
    git(verden.sag, 'commit', '-qam', 'deling: tilføjet');
    git(verden.sag, 'remote', 'add', 'origin', 'https://tove:hemmelig@git.eksempelby.example/k7q3x.git');
    await verden.run(['forløb', 'indsigt', ID, '--til', '../ud']);
    const { code, out } = await verden.slet([]);
    expect(code).toBe(0);
    expect(out).toContain('Intet er slettet endnu.');
    expect(out).toMatch(/forloeb\/2026-k7q3x med \d+ filer/);
    expect(out).toContain('3 gemte ændringer');
    expect(out).toMatch(/\[ \] p-t7bne, Bakkekøbing[^\n]*: 1 papir, senest 2\. juni 2026/);
    expect(out).toContain('[ ] n-3etc6, borgerens netværk: 1 papir, senest 3. juni 2026');
    expect(out).toContain(`${join(verden.folder, '../ud')}, indsigt fra 1. december 2031: slettes`);
    expect(out).toContain('[ ] Serveren origin: https://git.eksempelby.example/k7q3x.git');
    expect(out).toContain('Til borgeren selv er der lavet 1 papir.');
    expect(out).not.toMatch(/hemmelig|Tanja|Inger|630383/);
    expect(intact()).toBe(true);
  });

  it.each([[['--vis', '--udfør']], [['--vis']]])('%j erases nothing', async (argv) => {
    expect((await verden.slet(argv, svar())).code).toBe(0);
    expect(intact()).toBe(true);
  });
});

describe('the demands', () => {
  it.each([
    ['no answers', undefined, 'mangler svar'],
    [
      'no statement on the journal',
      svar({ journalpligt: '{opfyldt: nej, dato: 2031-11-30}' }),
      'offentlighedsloven § 15',
    ],
    ['no leave of the archive', svar({ arkivpligt: '{opfyldt: nej, hvordan: må_kasseres}' }), 'Rigsarkivets'],
    ['nobody who decided', svar({ besluttet: '{af: p-zzzzz, dato: 2031-12-01}' }), 'personer.yaml'],
    ['a decision tomorrow', svar({ besluttet: '{af: p-k286p, dato: 2031-12-02}' }), 'fremtiden'],
    ['no basis', svar({ årsag: 'anmodning' }), 'hjemmel'],
    ['a basis that names the citizen', svar({ hjemmel: 'Tanja har bedt om det' }), 'nævner borgeren'],
    ['a basis with a CPR number', svar({ hjemmel: '"Sag 690190-0003"' }), 'nævner borgeren'],
  ])('%s: refused, and nothing is changed (threats §5)', async (_, yaml, besked) => {
    const { code, err, out } = await verden.slet(['--udfør'], yaml);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(besked);
    expect(err).not.toMatch(/Tanja|630383/);
    expect(intact()).toBe(true);
  });

  it.each([
    ['2031-11-30', 2],
    ['2031-12-01', 0],
    ['2031-12-02', 0],
  ])('on %s, closed on 1 December 2026 with five years: exit %i (R-089)', async (dag, code) => {
    verden.setToday(dag);
    const beslutning = { besluttet: '{af: p-k286p, dato: 2031-11-30}' };
    expect((await verden.slet(['--udfør'], svar(beslutning))).code).toBe(code);
    expect(existsSync(verden.sag)).toBe(code === 2);
  });

  it('says all that stands in the way at once', async () => {
    verden.setToday('2031-11-01');
    const { err } = await verden.slet(
      ['--udfør'],
      svar({ journalpligt: '{opfyldt: nej, dato: 2031-10-30}' }),
    );
    expect(err).toContain('Slettefristen nås først 1. december 2031.');
    expect(err).toContain('offentlighedsloven § 15');
    expect(err).toContain('fremtiden');
  });
});

describe('work nobody has seen', () => {
  it('stops it: hand edits, new files, and what was not sent; --medtag erases them too', async () => {
    git(verden.sag, 'remote', 'add', 'origin', 'https://git.eksempelby.example/k7q3x.git');
    verden.write(`forloeb/${ID}/notat.md`, 'x\n');
    const { code, err } = await verden.slet(['--udfør'], svar());
    expect(code).toBe(2);
    expect(err).toContain('ikke gemt i git: notat.md');
    expect(err).toContain('ikke sendt til serveren: origin');
    expect(intact()).toBe(true);
    expect((await verden.slet(['--udfør', '--medtag'], svar())).code).toBe(0);
    expect(existsSync(verden.sag)).toBe(false);
  });

  it('a broken or hand-edited log stops it before anything is gone', async () => {
    verden.write('slettelog.jsonl', 'hej\n');
    expect((await verden.slet(['--udfør'], svar())).err).toContain('slettelog.jsonl er ændret');
    git(verden.folder, 'commit', '-qam', 'slettelog: rettet');
    expect((await verden.slet(['--udfør'], svar())).err).toContain('brudt i linje 1');
    expect((await verden.run(['tjek'])).out).toContain('slettelog/brudt');
    expect(existsSync(verden.sag)).toBe(true);
  });
});

describe('at a terminal', () => {
  const SVAR = ['slettefrist', 'p-k286p', '2031-12-01', true, true, 'må_kasseres'];

  it('asks, and wants the id typed; another word erases nothing', async () => {
    const run = async (typed: string) =>
      await verden.run(['forløb', 'slet', ID, '--udfør'], { answers: [...SVAR, typed] });
    expect((await run('ja')).code).toBe(2);
    expect(intact()).toBe(true);
    expect((await run(ID)).code).toBe(0);
    expect(existsSync(verden.sag)).toBe(false);
  });
});

describe('an erasure that was cut off', () => {
  it('is told about, opens no case, and is finished without asking', async () => {
    const mærke = `forloeb/.slettes-${ID}.json`;
    const ordre = {
      id: ID,
      salt: 'k7q3x2m8vc',
      før: 0,
      kvittering: {
        dato: '2031-12-01',
        årsag: 'slettefrist',
        hjemmel: 'x',
        besluttet: { af: 'p-k286p', dato: '2031-12-01' },
        journaliseret: '2031-12-01',
        arkiv: 'afleveret',
        antal: { filer: 1, ændringer: 1, modtagere: 0, fjernlagre: 0 },
      },
    };
    verden.write(mærke, JSON.stringify(ordre));
    expect((await verden.run(['forløb', 'vis', ID])).err).toContain('ved at blive slettet');
    expect((await verden.run(['tjek'])).out).toContain('sletning/afventer');
    expect((await verden.run(['forløb', 'liste'])).err).toContain('Sletningen blev afbrudt.');
    expect((await verden.slet([])).out).toContain('blev afbrudt');
    expect((await verden.slet(['--udfør'])).code).toBe(0);
    expect(existsSync(verden.sag) || existsSync(join(verden.folder, mærke))).toBe(false);
    expect((await verden.slet([])).out).toContain('Forløbet er slettet 1. december 2031 (kvittering 1');
  });
});
