/** argv in, outcome out: the whole command line over a small set of commands. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nfc } from '../../src/base/tekst.ts';
import { program, type Program } from '../helpers/program.ts';
import { SECRET, smallRegistry } from './registry.ts';

let loaded: string[];
let samarbejd: Program;
beforeEach(() => {
  loaded = [];
  samarbejd = program({ registry: smallRegistry(loaded) });
});
afterEach(() => samarbejd.remove());

interface Shown {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly common: Readonly<Record<string, unknown>>;
  readonly today: string;
}

async function shown(...argv: string[]): Promise<Shown> {
  const { code, out, err } = await samarbejd.run(argv);
  expect({ code, err }).toEqual({ code: 0, err: 'en forklaring\n' });
  return JSON.parse(out) as Shown;
}

describe('words and options are read', () => {
  test('defaults, and the date of the clock', async () => {
    expect(await shown('møde', 'planlæg', '2026-k7q3x')).toEqual({
      args: ['2026-k7q3x'],
      options: { sted: 'rådhuset', deltager: [], ja: false },
      common: { today: '2026-12-01', stille: false },
      today: '2026-12-01',
    });
  });

  test.each([
    ['as written', ['møde', 'planlæg', 'x', '--formål', 'Ærø på Åen']],
    ['folded', ['moede', 'planlaeg', 'x', '--formaal', 'Ærø på Åen']],
    ['shouted', ['MØDE', 'Planlæg', 'x', '--FORMÅL', 'Ærø på Åen']],
    ['decomposed (NFD)', ['møde', 'planlæg', 'x', '--formål', 'Ærø på Åen'].map((w) => w.normalize('NFD'))],
    ['with =', ['møde', 'planlæg', 'x', '--formaal=Ærø på Åen']],
    ['options first', ['møde', 'planlæg', '--formål', 'Ærø på Åen', 'x']],
    ['common options before the words', ['--mappe', 'm', 'møde', 'planlæg', 'x', '--formål', 'Ærø på Åen']],
    ['common options between the words', ['møde', '--mappe', 'm', 'planlæg', 'x', '--formål', 'Ærø på Åen']],
  ])('%s', async (_, argv) => {
    const { args, options } = await shown(...argv);
    expect(args).toEqual(['x']);
    expect(options['formål']).toBe(nfc('Ærø på Åen'));
  });

  test('a free value is never folded; a fixed one is, and comes back as declared', async () => {
    const { options } = await shown('møde', 'planlæg', 'x', '--sted', 'RÅDHUSET', '--form', 'PAA_SKAERM');
    expect(options).toMatchObject({ sted: 'RÅDHUSET', form: 'på_skærm' });
  });

  test('many values, dates, flags and the rest after --', async () => {
    const argv = 'møde planlæg --deltager p-a --deltager=p-b --senest 2027-02-28 --ja -- --x 5'.split(' ');
    expect(await shown(...argv)).toMatchObject({
      args: ['--x', '5'],
      options: { deltager: ['p-a', 'p-b'], senest: '2027-02-28', ja: true },
    });
  });

  test.each([
    ['empty', ['--formål='], ''],
    ['an option after =', ['--formål=--ja'], '--ja'],
    ['an equals sign', ['--formål', 'a=b'], 'a=b'],
    ['stdin', ['--formål', '-'], '-'],
    ['a negative number', ['--formål', '-5'], '-5'],
  ])('a value may be %s', async (_, argv, value) => {
    const { options } = await shown('møde', 'planlæg', 'x', ...argv);
    expect(options['formål']).toBe(value);
  });

  test('--i-dag and --mappe reach the command; the clock follows --i-dag', async () => {
    const { common, today } = await shown('møde', 'planlæg', 'x', '--i-dag', '2024-02-29', '--mappe', 'Å');
    expect(common).toEqual({ today: '2024-02-29', mappe: 'Å', stille: false });
    expect(today).toBe('2024-02-29');
  });

  test('--stille: only the result', async () => {
    const { code, err } = await samarbejd.run(['møde', 'planlæg', 'x', '--stille']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('wrong use is exit 2, in Danish, and nothing typed is repeated', () => {
  const P = ['møde', 'planlæg'];
  test.each([
    ['an unknown command', ['zzzzzz'], 'Se kommandoerne med: samarbejd --hjælp'],
    ['a slip in a noun', ['mode'], 'Mente du: samarbejd møde?'],
    ['a slip in a verb', ['møde', 'planlag'], 'Mente du: samarbejd møde planlæg?'],
    ['noun and verb swapped', ['tjek', 'ramme'], 'Mente du: samarbejd ramme tjek?'],
    ['a single word', ['fristre'], 'Mente du: samarbejd frister?'],
    ['the beginning of a word', ['frist'], 'Mente du: samarbejd frister?'],
    ['the beginning of a verb', ['møde', 'plan'], 'Mente du: samarbejd møde planlæg?'],
    ['an unknown verb', ['møde', 'zzzzzzzz'], 'Se kommandoerne med: samarbejd møde --hjælp'],
    ['an unknown option', [...P, 'x', '--zzzzzz=qqq'], 'samarbejd møde planlæg --hjælp'],
    ['a slip in an option', [...P, 'x', '--formal', 'qqq'], 'Mente du --formål?'],
    ['a short option', [...P, 'x', '-q'], 'samarbejd møde planlæg --hjælp'],
    ['no value at the end', [...P, 'x', '--formål'], '--formål mangler sin værdi'],
    ['an option where a value should be', [...P, 'x', '--formål', '--ja'], '--formål mangler sin værdi'],
    ['a value where none should be', [...P, 'x', '--ja=qqq'], '--ja tager ingen værdi'],
    ['no date', [...P, 'x', '--senest', 'qqq'], '--senest er ikke en dato'],
    ['a date that is not', [...P, 'x', '--i-dag', '2026-02-30'], '--i-dag er ikke en dato'],
    ['an empty --i-dag', [...P, 'x', '--i-dag='], '--i-dag er ikke en dato'],
    ['not one of the choices', [...P, 'x', '--form', 'qqq'], '--form kan være fysisk eller på_skærm'],
    ['near one of the choices', [...P, 'x', '--form', 'fysik'], 'Mente du --form fysisk?'],
    ['a word too few', P, 'Skriv: samarbejd møde planlæg <forløb> [antal] [valg]'],
    ['a word too many', [...P, 'x', '1', 'qqq'], 'Der er for mange ord'],
    ['an option before any command', ['--streng', 'ramme', 'tjek'], 'Der mangler en kommando'],
    ['a noun with an option', ['møde', '--ja'], 'Der mangler en kommando'],
    ['a constructor’s name', ['constructor'], 'Den kommando findes ikke'],
    ['an option of every object', [...P, 'x', '--constructor'], 'ikke et valg med det navn'],
  ])('%s', async (_, argv, said) => {
    const { code, out, err } = await samarbejd.run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).toMatch(/^fejl: .+\n {2}→ .+\n$/);
    expect(err).not.toMatch(/qqq|zzz|error/);
  });
});

describe('a CPR number on the command line is refused before anything happens (threats L1)', () => {
  test.each([
    [['forløb', '670190-0000']],
    [['møde', 'planlæg', '6701900000']],
    [['møde', 'planlæg', '--formål', 'om 670190 0000']],
    [['møde', 'planlæg', '--formål=670190–0000']],
    [['møde', 'planlæg', '670190', '0000']],
    [['møde', 'planlæg', '670190-', '0000']],
    [['--670190-0000']],
    [['møde', 'planlæg', '--', '670190-0000']],
    [['--hjælp', '670190-0000']],
    [['--version', '670190-0000']],
  ])('%j', async (argv) => {
    const { code, out, err } = await samarbejd.run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('ligner et CPR-nummer');
    expect(err).not.toMatch(/6701|0000/);
    expect(loaded).toEqual([]);
  });

  test.each([['2026-12-31'], ['00 00 00 00'], ['+45 00000000'], ['2026-k7q3x'], ['999999 0000']])(
    'not refused: %s',
    async (word) => {
      const { code } = await samarbejd.run([
        'møde',
        'planlæg',
        ...(word === '999999 0000' ? word.split(' ') : [word]),
      ]);
      expect(code).toBe(0);
    },
  );
});

describe('exit codes (design §5)', () => {
  test('a refusal: 2, with what to do', async () => {
    const { code, err } = await samarbejd.run(['møde', 'indkald']);
    expect(code).toBe(2);
    expect(err).toBe('fejl: Borgeren har ikke givet samtykke.\n  → Skriv: samarbejd samtykke giv\n');
  });

  test('findings: 1, all on stdout in the wanted format', async () => {
    const text = await samarbejd.run(['ramme', 'tjek']);
    expect(text).toMatchObject({ code: 1, err: '' });
    expect(text.out).toContain('ramme.yaml:3:5: fejl: Rammen er for gammel. [ramme/foraeldet]');
    const json = await samarbejd.run(['ramme', 'tjek', '--format', 'JSON']);
    expect(JSON.parse(json.out)).toMatchObject([{ code: 'ramme/foraeldet', line: 3 }]);
  });

  test('stopped: 130', async () => {
    expect(await samarbejd.run(['ramme', 'vis'])).toMatchObject({
      code: 130,
      out: '',
      err: 'stoppet; intet er skrevet halvt\n',
    });
  });

  test('a bug: 70, an id that is the same each time, nothing of the message (threats L4)', async () => {
    const first = await samarbejd.run(['frister']);
    expect(first).toMatchObject({ code: 70, out: '' });
    expect(first.err).toMatch(
      /^fejl: Der er en fejl i samarbejd selv \(fejl-id [0-9a-f]{8}\)\.\n {2}→ .+\n$/,
    );
    expect(first.err).not.toContain(SECRET);
    expect((await samarbejd.run(['frister'])).err).toBe(first.err);
  });

  test('SAMARBEJD_FEJLSPOR=1 adds our own places and still no message', async () => {
    const traced = program({ registry: smallRegistry(), env: { SAMARBEJD_FEJLSPOR: '1' } });
    const { code, err } = await traced.run(['frister']);
    traced.remove();
    expect(code).toBe(70);
    expect(err).toMatch(/^ {2}ved src\/cli\/run\.ts:\d+:\d+$/m);
    expect(err).not.toMatch(/Hemmelig|TypeError|node_modules|node:|\/x:1:1/);
  });

  test.each([
    ['a full disk: 2', 'ENOSPC', 'Resultatet kunne ikke skrives', 2],
    ['a closed pipe: quiet', undefined, '', 0],
  ])('stdout meets %s (threats D3)', async (_, trouble, said, expected) => {
    const finish = async (): Promise<Error | undefined> =>
      await Promise.resolve(trouble === undefined ? undefined : new Error(trouble));
    const world = program({
      registry: smallRegistry(),
      world: (context) => ({ ...context, terminal: { ...context.terminal, finish } }),
    });
    const { code, err } = await world.run(['møde', 'planlæg', 'x', '--stille']);
    world.remove();
    expect(code).toBe(expected);
    expect(err).toContain(said);
  });
});

describe('help', () => {
  test.each([[[]], [['--hjælp']], [['-h']], [['--help']], [['--hjaelp']], [['hjælp']], [['hjaelp']]])(
    'all commands, by noun: %j',
    async (argv) => {
      const { code, out, err } = await samarbejd.run(argv);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(
        /^møde\n {2}planlæg {2}Læg årets møder\n {2}indkald {2}Prøver møde indkald\n\nramme\n/m,
      );
      expect(out).toMatch(/^på tværs\n {2}frister {2}Prøver frister$/m);
    },
  );

  test.each([[['møde']], [['moede', '-h']], [['hjælp', 'møde']], [['--hjælp', 'møde']]])(
    'the verbs of a noun: %j',
    async (argv) => {
      const { code, out } = await samarbejd.run(argv);
      expect(code).toBe(0);
      expect(out).toMatch(/^Kommandoer under møde\n {2}planlæg {2}Læg/m);
      expect(loaded).toEqual(['møde planlæg', 'møde indkald']);
    },
  );

  test.each([
    [['møde', 'planlæg', '--hjælp']],
    [['moede', 'planlaeg', 'x', 'y', 'z', '-h']],
    [['hjælp', 'møde', 'planlæg']],
  ])('one command: %j', async (argv) => {
    const { code, out } = await samarbejd.run(argv);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'samarbejd møde planlæg',
        'Læg årets møder',
        '',
        'Brug: samarbejd møde planlæg <forløb> [antal] [valg]',
        '',
        'Ord',
        '  forløb  forløbets id',
        '  antal   hvor mange',
        '',
        'Valg',
        '  --formål TEKST          hvorfor de mødes',
        '  --sted STED             hvor (ellers rådhuset)',
        '  --deltager ID           hvem (kan gentages)',
        '  --form fysisk|på_skærm  hvordan',
        '  --senest ÅÅÅÅ-MM-DD     hvornår',
        '  --ja                    stil ingen spørgsmål',
        '',
        'Fælles valg',
        '  --mappe MAPPE       kommunens mappe; ellers den nærmeste opad med',
        '                      samarbejd.yaml',
        '  --i-dag ÅÅÅÅ-MM-DD  regn med en anden dato end dagens',
        '  --stille            skriv kun resultatet, ingen forklaringer undervejs',
        '  --hjælp             vis denne hjælp (også -h)',
        '',
        'Eksempler',
        '  samarbejd møde planlæg 2026-k7q3x --ja',
        '',
      ].join('\n'),
    );
  });

  test('--hjælp that is a value is a value', async () => {
    expect((await shown('møde', 'planlæg', '--formål=--hjælp', 'x')).options['formål']).toBe('--hjælp');
    expect((await shown('møde', 'planlæg', '--', '--hjælp')).args).toEqual(['--hjælp']);
  });

  test('--version', async () => {
    expect((await samarbejd.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('running one command loads no other', async () => {
  await samarbejd.run(['møde', 'planlæg', 'x']);
  expect(loaded).toEqual(['møde planlæg']);
});
