/** The ramme through the whole program: what is unanswered, the approval, the update, and who is told of it. */

import { afterEach, describe, expect, test } from 'vitest';
import { RAMMESKEMA } from '../../src/model/ramme-spoergsmaal.ts';
import type { Program, RunOptions } from '../helpers/program.ts';
import { gemtRamme, PROJEKTLEDER } from '../helpers/rammekommune.ts';
import { git } from '../helpers/real-git.ts';
import { program } from '../helpers/program.ts';

const worlds: Program[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove();
});

function kept(world: Program): Program {
  worlds.push(world);
  return world;
}

const gemt = async (...args: Parameters<typeof gemtRamme>): Promise<Program> =>
  kept(await gemtRamme(...args));

const opdater = async (world: Program, args: readonly string[] = [], options?: RunOptions) =>
  await world.run(['ramme', 'opdater', ...args], options);
const godkend = async (world: Program, args: readonly string[] = [], options?: RunOptions) =>
  await world.run(['ramme', 'godkend', ...args], options);

const JA = ['ja', 'ja', 'ja', 'ja', 'ja', 'ja'];

describe('R-018 R-023…R-052 a ramme with nothing in it', () => {
  test('lists each question at its own line, as the skema asks it, with its page and where to write', async () => {
    const world = kept(program());
    await world.run(['init', 'kommune', '.', '--navn', 'Eksempelby Kommune', '--metode', 'sus', '--ja']);
    const { code, out } = await world.run(['ramme', 'tjek', '--format', 'json']);
    expect(code).toBe(1);
    const fundet = (JSON.parse(out) as { code: string; line: number; message: string; source: string; hint: string; file: string }[])
      .filter((f) => f.code === 'ramme/ubesvaret'); // prettier-ignore
    const linjer = world.read('ramme.yaml').split('\n');
    const spørgsmål = RAMMESKEMA.flatMap((g) => [...g.spørgsmål]);
    const steder = new Set<number>();
    for (const { nøgle, spørgsmål: tekst, side, krav } of spørgsmål) {
      const ét = fundet.find((f) => f.message.includes(`“${tekst}”`));
      expect(ét, krav).toMatchObject({ file: 'ramme.yaml', source: `SUS 2014, s. ${side} (${krav})` });
      expect(linjer[(ét?.line ?? 0) - 1]).toContain(`${nøgle}:`);
      expect(ét?.hint).toContain(`${nøgle}:`);
      steder.add(ét?.line ?? 0);
    }
    expect(steder.size).toBe(29);
    expect(fundet.filter((f) => f.file === 'tilbud.yaml').map((f) => f.source)).toEqual([
      'SUS 2014, s. 10 (R-045)',
      'SUS 2014, s. 10 (R-046)',
    ]);
  });
});

describe('R-017 R-018 ramme godkend', () => {
  test('refuses while a question is unanswered, and says which', async () => {
    const world = await gemt('2026-12-01');
    const før = world.read('ramme.yaml').replace('tolk: Sådan gør vi.', 'tolk:');
    world.write('ramme.yaml', før);
    const { code, out } = await godkend(world, ['--ja', '--medtag']);
    expect(code).toBe(1);
    expect(out).toContain('Hvilke muligheder er der for brug af tolk?');
    expect(world.read('ramme.yaml')).toBe(før);
  });

  test('writes the day, the styregruppe and the fingerprint, keeps the rest, and the change after it is seen', async () => {
    const world = await gemt('2026-12-01', '2026-12-08');
    const før = world.read('ramme.yaml');
    expect((await godkend(world, ['--dato', '2026-12-07'])).code).toBe(0);
    const efter = world.read('ramme.yaml');
    const indhold = /indhold: (sha256-[0-9a-f]{64})\n/.exec(efter)?.[1];
    expect(efter).toBe(
      før.replace(
        '  dato: 2026-12-01\n  af: styregruppen',
        `  dato: 2026-12-07\n  af: styregruppen\n  indhold: ${indhold}`,
      ),
    );
    expect(git(world.folder, 'log', '-1', '--format=%s')).toBe('ramme: godkendt 2026-12-07\n');
    expect((await world.run(['ramme', 'tjek'])).out).not.toContain('ramme/aendret-siden-godkendelse');
    world.write('ramme.yaml', efter.replace('tolk: Sådan gør vi.', 'tolk: Sådan gør vi nu.'));
    expect((await world.run(['ramme', 'tjek'])).out).toContain('ramme/aendret-siden-godkendelse');
    const vist = await world.run(['ramme', 'vis']);
    expect(vist.out).toContain('Rammen er ændret siden. Ændringerne er ikke godkendt endnu.');
  });

  test.each([
    ['a day to come', ['--dato', '2026-12-09'], 'kan ikke være efter i dag, 8. december 2026'],
    ['somebody else', ['--af', 'projektlederen', '--ja'], 'Det er styregruppen, der godkender'],
    ['nobody says yes', [], 'Det skal bekræftes'],
    ['only shown', ['--ja', '--vis'], undefined],
  ])('writes nothing: %s', async (_, args, besked) => {
    const world = await gemt('2026-12-01', '2026-12-08');
    const før = world.read('ramme.yaml');
    const { code, err } = await godkend(world, args);
    expect(code).toBe(besked === undefined ? 0 : 2);
    expect(err).toContain(besked ?? '');
    expect(world.read('ramme.yaml')).toBe(før);
  });

  test.each([
    ['a no', ['2026-12-07', 'nej'], 2],
    ['no date, and then stopped', ['i går'], 130],
    ['no date, asked again', ['i går', '2026-12-07', 'ja'], 0],
    ['a yes', ['2026-12-07', 'ja'], 0],
  ])('asked in a terminal: %s', async (_, answers, ventet) => {
    const world = await gemt('2026-12-01', '2026-12-08');
    expect((await godkend(world, [], { answers })).code).toBe(ventet);
    expect(world.read('ramme.yaml').includes('sha256-')).toBe(ventet === 0);
  });

  test.each([
    ['2026-12-01', false],
    ['2026-11-30', true],
  ])('approved %s, answers from 1 December: says that they may not have seen it: %s', async (dato, siges) => {
    const world = await gemt('2026-12-01', '2026-12-08');
    const { code, err } = await godkend(world, ['--dato', dato]);
    expect(code).toBe(0);
    expect(err.includes('Bemærk: svarene er ændret 1. december 2026')).toBe(siges);
  });
});

describe('R-021 R-050 R-052 ramme opdater without questions', () => {
  test.each([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-01', '2027-06-01'],
  ])('on %s the next is %s at the latest, and that is what is written (X-06)', async (dag, næste) => {
    const world = await gemt('2026-03-01', dag);
    const før = world.read('ramme.yaml');
    expect((await opdater(world, ['--ja'])).code).toBe(0);
    expect(world.read('ramme.yaml')).toBe(
      før
        .replace('opdateret: 2026-03-01', `opdateret: ${dag}`)
        .replace('næste: 2027-03-01', `næste: ${næste}`),
    );
    expect(git(world.folder, 'log', '-1', '--format=%s')).toBe(`ramme: opdateret ${dag}\n`);
  });

  test('every comment and blank line stays, whatever the person has made of the file', async () => {
    const world = await gemt('2026-06-01', '2026-11-02');
    const hånd = world
      .read('ramme.yaml')
      .replace('opdateret: 2026-06-01', '# sidst på året\n\n  opdateret:   "2026-06-01"   # husk kagen')
      .replace('tolk: Sådan gør vi.', 'tolk: |\n    Ring først.\n\n    - så skriv   # ikke en kommentar');
    world.write('ramme.yaml', hånd);
    const { code } = await opdater(world, ['--medtag', '--ja', '--næste', '2027-04-01']);
    expect(code).toBe(0);
    expect(world.read('ramme.yaml')).toBe(
      hånd.replace('"2026-06-01"', '"2026-11-02"').replace('næste: 2027-06-01', 'næste: 2027-04-01'),
    );
  });

  test('R-014 a stricter limit of the kommune moves the next day', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const frist = 'frister: {ramme/foraeldet: {grænse: 3 måneder, begrundelse: Besluttet}}\n';
    world.write('samarbejd.yaml', `kommune: E\nmetode: sus\nafsender: {enhed: S}\n${frist}`);
    expect((await opdater(world, ['--ja'])).code).toBe(0);
    expect(world.read('ramme.yaml')).toContain('næste: 2027-03-01');
  });

  test('R-051 who was told: a role is everyone who has it, nobody twice', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const hvem = ['--orienteret', 'samarbejdspartner', '--orienteret', 'p-2b3cd', '--orienteret', 'p-4f5gh'];
    const { code } = await opdater(world, [
      ...hvem,
      '--orienteret-den',
      '2026-11-30',
      '--skal-opdateres-af',
      'p-2b3cd',
    ]);
    expect(code).toBe(0);
    expect(world.read('ramme.yaml')).toMatch(
      /orientering:\n {2}opdatering: 2026-12-01\n {2}dato: 2026-11-30\n {2}hvem:\n {4}- p-4f5gh\n {4}- p-5g6hj\n {4}- p-2b3cd\n$/,
    );
    expect(world.read('ramme.yaml')).toContain('skal_opdateres_af: p-2b3cd');
    expect((await world.run(['ramme', 'tjek'])).out).not.toContain('orienteret');
  });

  test('the answers from a file, options before it', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    world.write(
      'svar.yaml',
      'næste: 2027-05-01\nskal_opdateres_af: p-2b3cd\norienteret: {hvem: [tovholder]}\n',
    );
    expect((await opdater(world, ['--fra', 'svar.yaml', '--næste', '2027-04-01'])).code).toBe(0);
    const tekst = world.read('ramme.yaml');
    expect(tekst).toContain('næste: 2027-04-01\n  skal_opdateres_af: p-2b3cd');
    expect(tekst).toContain('  dato: 2026-12-01\n  hvem:\n    - p-2b3cd\n');
  });

  test.each([
    [['--ja', '--næste', '2026-12-01'], 2, 'skal ligge efter i dag og senest 1. juni 2027'],
    [['--ja', '--næste', '2026-12-02'], 0, ''],
    [['--ja', '--næste', '2027-06-01'], 0, ''],
    [['--ja', '--næste', '2027-06-02'], 2, 'senest 1. juni 2027'],
    [['--ja', '--skal-opdateres-af', 'p-zzzzz'], 2, 'Personen findes ikke i personer.yaml'],
    [['--ja', '--opdateret-af', 'p-zzzzz'], 2, 'Personen findes ikke i personer.yaml'],
    [['--ja', '--opdateret-af', 'Prøve Person'], 1, ''],
    [['--ja', '--orienteret', 'Valde'], 2, 'hverken en person i personer.yaml eller en rolle'],
    [['--ja', '--orienteret', 'styregruppe'], 2, 'Ingen i personer.yaml har rollen styregruppe'],
    [['--orienteret', 'tovholder', '--orienteret-den', '2026-12-02'], 2, 'ligger i fremtiden'],
    [['--ja', '--orienteret-den', '2026-12-01'], 1, ''],
    [[], 2, 'her er ingen terminal at spørge i'],
  ])('%j ends with %i', async (args, ventet, besked) => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const før = world.read('ramme.yaml');
    const { code, err, transcript } = await opdater(world, args);
    expect(code, transcript).toBe(ventet);
    expect(err).toContain(besked);
    expect(transcript).not.toMatch(/Valde|Prøve Person/);
    expect(world.read('ramme.yaml') === før).toBe(ventet !== 0);
  });

  test('nobody in personer.yaml has the acting mail: the id can be given', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    world.write('personer.yaml', world.read('personer.yaml').replace('proeve@', 'en.anden@'));
    expect((await opdater(world, ['--ja'])).code).toBe(2);
    expect((await opdater(world, ['--opdateret-af', PROJEKTLEDER])).code).toBe(0);
  });

  test('--vis shows the plan and writes nothing', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const før = world.read('ramme.yaml');
    expect((await opdater(world, ['--ja', '--vis'])).out).toContain('Intet er skrevet');
    expect(world.read('ramme.yaml')).toBe(før);
  });
});

describe('R-016 R-050 R-051 ramme opdater in a terminal', () => {
  const SVAR = ['2027-05-01', 'p-2b3cd', 'samarbejdspartner', '2026-12-01'];

  test('group by group, then the dates and the names', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const { code, transcript } = await opdater(world, [], { answers: [...JA, ...SVAR] });
    expect(code, transcript).toBe(0);
    for (const { spørgsmål, nøgle } of RAMMESKEMA) {
      if (nøgle === 'opdatering') continue;
      for (const s of spørgsmål) expect(transcript).toContain(`  ${s.spørgsmål} (uændret)`);
    }
    expect(transcript).toContain('? Tilbudsoversigt: Har I gennemgået svarene, og passer de? » ja');
    expect(world.read('ramme.yaml')).toContain('næste: 2027-05-01\n  skal_opdateres_af: p-2b3cd');
    expect(world.read('ramme.yaml')).toContain('hvem:\n    - p-4f5gh\n    - p-5g6hj\n');
  });

  test('tells what was written then and what stands now, from the day of the last update', async () => {
    const world = await gemt('2026-11-01', '2026-11-15');
    const ændret = (tekst: string) => world.read('ramme.yaml').replace(/tolk: .*/, `tolk: ${tekst}`);
    world.write('ramme.yaml', ændret('Midt imellem.'));
    git(world.folder, 'commit', '-qam', 'midt');
    world.write('ramme.yaml', ændret('Ring til Tolkecentralen.'));
    const { transcript } = await opdater(world, [], { answers: [] });
    expect(transcript).not.toContain('Midt imellem');
    const { transcript: tolk } = await opdater(world, [], { answers: JA });
    expect(tolk).toContain(
      '  Hvilke muligheder er der for brug af tolk?\n    Den 1. november 2026 skrev I:\n      Sådan gør vi.\n    Nu står der:\n      Ring til Tolkecentralen.\n',
    );
    expect(tolk).not.toContain('Midt imellem');
  });

  test('asks about the hand edits first, so that the review is not for nothing', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    world.write('ramme.yaml', world.read('ramme.yaml').replace(/tolk: .*/, 'tolk: Ring.'));
    const nej = await opdater(world, [], { answers: ['nej'] });
    expect(nej.code).toBe(2);
    expect(nej.err).toContain('--medtag');
    const ja = await opdater(world, [], { answers: ['ja', ...JA, ...SVAR] });
    expect(ja.code, ja.transcript).toBe(0);
    expect(ja.transcript).toMatch(/^\? Gem først det, du selv har rettet i ramme\.yaml\? » ja\n/);
    expect(git(world.folder, 'status', '--porcelain')).toBe('');
  });

  test('ramme godkend asks about them too, and with --ja nothing asks', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    world.write('ramme.yaml', world.read('ramme.yaml').replace(/tolk: .*/, 'tolk: Ring.'));
    expect((await godkend(world, ['--ja'], { answers: ['ja'] })).code).toBe(2);
    expect((await godkend(world, [], { answers: ['2026-12-01', 'ja', 'ja'] })).code).toBe(0);
  });

  test.each([
    ['a group is not in order', ['ja', 'nej'], 2, 'Intet er skrevet: gennemgangen er ikke færdig.'],
    ['stopped', ['ja', 'ja'], 130, ''],
    ['a date that is none, and then stopped', [...JA, 'til maj'], 130, ''],
  ])('%s: nothing is written', async (_, answers, ventet, besked) => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const før = world.read('ramme.yaml');
    const { code, err } = await opdater(world, [], { answers });
    expect([code, world.read('ramme.yaml')]).toEqual([ventet, før]);
    expect(err).toContain(besked);
  });

  test('nobody has been told yet: no record, and the next step says what to send', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const { code, err } = await opdater(world, [], { answers: [...JA, '2027-05-01', 'p-2b3cd', []] });
    expect(code).toBe(0);
    expect(err).toContain('samarbejd ramme vis --ændringer-siden 2026-11-01');
    expect(world.read('ramme.yaml')).not.toContain('orientering:');
  });

  test('the file changed while it was being reviewed: refused, and the other change stays', async () => {
    let skriv = (): void => undefined;
    const world = await gemt('2026-11-01', '2026-12-01', {
      world: (context) => ({
        ...context,
        prompter: {
          ...context.prompter,
          confirm: async (question) => {
            skriv();
            return await context.prompter.confirm(question);
          },
        },
      }),
    });
    skriv = () =>
      world.write('ramme.yaml', world.read('ramme.yaml').replace(/tolk: .*/, 'tolk: En anden var her.'));
    const { code, err } = await opdater(world, ['--medtag'], { answers: [...JA, ...SVAR] });
    expect(code).toBe(2);
    expect(err).toContain('blev ændret, mens kommandoen kørte');
    expect(world.read('ramme.yaml')).toContain('En anden var her.');
  });

  test('with a history that is cut off it says that it cannot tell', async () => {
    const world = await gemt('2026-11-01');
    world.write('.git/shallow', git(world.folder, 'rev-parse', 'HEAD'));
    const { transcript } = await opdater(world, [], { answers: [] });
    expect(transcript).toContain('Git-historikken rækker ikke tilbage');
    expect(transcript).not.toContain('(uændret)');
  });
});
