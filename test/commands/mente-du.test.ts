/** A slip in an id, a name or a code gets the nearest one that is known, everywhere, and is never itself repeated. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../helpers/real-git.ts';
import { program, type Program } from '../helpers/program.ts';

const SAG = '2026-k7q3x';
const FORLØB = `forloeb/${SAG}`;
/** Where the slip stands in a command. */
const SLIP = '?';

let p: Program;
beforeAll(() => {
  p = program({ today: '2026-11-22' });
  cpSync(join(import.meta.dirname, '../../examples/bakkekoebing'), p.folder, { recursive: true });
  p.write('.gitignore', '/forloeb/\n');
  for (const folder of [p.folder, join(p.folder, FORLØB)]) {
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.email', 'lhto@bakkekoebing.example');
    git(folder, 'add', '-A');
    git(folder, '-c', 'user.name=P', '-c', 'user.email=p@eksempelby.example', 'commit', '-q', '-m', 'start');
  }
});
afterAll(() => p.remove());

describe('on the command line', () => {
  test.each([
    ['forløb', ['forløb', 'vis', SLIP], '2026-k7q3y', '2026-k7q3x'],
    ['forløb at erasure', ['forløb', 'slet', SLIP], '2026-k7q3y', '2026-k7q3x'],
    ['møde', ['møde', 'vis', SAG, SLIP], 'm-7k2qz', 'm-7k2qx'],
    ['møde to be moved', ['møde', 'flyt', SAG, SLIP, '--den', '2027-01-12'], 'm-7k2qz', 'm-7k2qx'],
    ['aftale', ['aftale', 'udført', SAG, SLIP], 'a-qkprt', 'a-qkprs'],
    ['mål', ['mål', 'status', SAG, SLIP, 'nået'], 'g-2k7mw', 'g-2k7mv'],
    ['samtykke', ['samtykke', 'tilbagekald', SAG, SLIP], 's-baxx7', 's-baxx6'],
    ['samtykke on paper', ['samtykke', 'erklæring', SAG, SLIP], 's-baxx7', 's-baxx6'],
    ['person', ['frister', '--ansvarlig', SLIP], 'p-k286q', 'p-k286p'],
    ['person for a role', ['forløb', 'tovholder', SAG, '--person', SLIP], 'p-k286q', 'p-k286p'],
    ['person in the network', ['forløb', 'netværk', SAG, '--ret', SLIP], 'n-3etc7', 'n-3etc6'],
    ['tilbud', ['tilbud', 'bekræft', SLIP], 't-7ayjq', 't-7ayjp'],
    ['aktivitet', ['handleplan', 'status', SLIP, 'i_gang'], 'h-h9jzy', 'h-h9jzx'],
    ['status', ['handleplan', 'status', 'h-h9jzx', SLIP], 'igangg', 'i_gang'],
    ['fase', ['forløb', 'fase', SAG, SLIP], 'indsatsen', 'indsats'],
    ['skabelon', ['skabelon', 'tjek', SLIP], 'dagsordn', 'dagsorden'],
    ['skabelon to fetch', ['skabelon', 'hent', SLIP], 'dagsordn', 'dagsorden'],
    ['a rule’s code', ['tjek', '--kun', SLIP], 'moede/intervl', 'moede/interval'],
    ['the beginning of codes', ['regler', SLIP], 'rame', 'ramme'],
    ['a rule to be shown', ['regler', SLIP], 'moede/intervl', 'moede/interval'],
    ['a file’s code', ['tjek', '--kun', SLIP], 'fil/ukendt-nogle', 'fil/ukendt-noegle'],
    ['a template’s code', ['tjek', '--kun', SLIP], 'skabelon/ukendt-flet', 'skabelon/ukendt-felt'],
    ['lokale', ['møde', 'flyt', SAG, 'm-7k2qx', '--lokale', SLIP], 'raadhus-2-15', 'raadhus-2-14'],
  ] as const)('%s', async (_, argv, typed, meant) => {
    const { code, err } = await p.run(argv.map((word) => (word === SLIP ? typed : word)));
    expect(code).toBe(2);
    expect(err).toContain(`Mente du ${meant}?`);
    expect(err.replaceAll(meant, '')).not.toContain(typed);
  });
});

describe('in a file', () => {
  test.each([
    ['fagcenter', 'personer.yaml', 'fagcenter: arbejdsmarked', 'fagcenter: arbejdsmarkd', 'arbejdsmarked'],
    ['frist', 'samarbejd.yaml', 'frister:\n', 'frister:\n  moede/intervl: {grænse: 3 måneder, begrundelse: B}\n', 'moede/interval'],
    ['frist by its rule', 'samarbejd.yaml', 'frister:\n', 'frister:\n  ramme/foraldet: {grænse: 3 måneder, begrundelse: B}\n', 'ramme/foraeldet'],
    ['person', 'ramme.yaml', 'skal_opdateres_af: p-qj235', 'skal_opdateres_af: p-qj236', 'p-qj235'],
    ['samtykkeenhed', `${FORLØB}/samtykke/2026-05-26-s-baxx6.yaml`, 'enheder: [koordinerende_sagsbehandler,', 'enheder: [kordinerende_sagsbehandler,', 'koordinerende_sagsbehandler'],
    ['lokale', `${FORLØB}/moeder/samarbejdsmoede-1-7k2qx/moede.yaml`, 'lokale: raadhus-2-14', 'lokale: raadhus-2-15', 'raadhus-2-14'],
    ['mødetype', `${FORLØB}/moeder/samarbejdsmoede-1-7k2qx/moede.yaml`, 'type: samarbejdsmøde', 'type: samarbejdsmode', 'samarbejdsmøde'],
    ['møde', `${FORLØB}/oplevelse.yaml`, 'møde: m-8x8tq', 'møde: m-8x8tz', 'm-8x8tq'],
  ] as const)('%s', async (_, file, right, wrong, meant) => {
    const before = p.read(file);
    p.write(file, before.replace(right, wrong));
    const { out } = await p.run(['tjek', '--alle']);
    p.write(file, before);
    expect(out).toContain(`Mente du ${meant}?`);
  });
}); // prettier-ignore

test('a method', async () => {
  const before = p.read('samarbejd.yaml');
  p.write('samarbejd.yaml', before.replace('metode: soroe', 'metode: sorø'));
  const { code, err } = await p.run(['tjek']);
  p.write('samarbejd.yaml', before);
  expect([code, err]).toEqual([2, expect.stringContaining('Mente du soroe?')]);
});

describe('options of a meeting are told by their names', () => {
  test.each([
    ['--den', '2026-02-30', 'Valget --den er ikke en dato'],
    ['--kl', 'halv ti', 'Valget --kl er ikke en tid'],
    ['--kl', '09.30-11.00-12.00', 'Valget --kl er ikke en tid'],
    ['--lokale', 'kælderen', 'Valget --lokale er ikke et af jeres lokaler'],
  ])('%s %s', async (option, value, told) => {
    for (const argv of [
      ['møde', 'indkald', SAG],
      ['møde', 'flyt', SAG, 'm-7k2qx'],
    ]) {
      const { code, err, out } = await p.run([...argv, option, value]);
      expect(code).toBe(2);
      expect(err).toContain(told);
      expect(out + err).not.toContain(value);
    }
  });
});

test('a participant who is named by a name is refused without repeating it', async () => {
  const { code, err, out } = await p.run(['møde', 'indkald', SAG, '--deltager', 'Ole Hemmeligsen']);
  expect(code).toBe(2);
  expect(err).toContain('Valget --deltager er ikke id på en, der er kendt her.');
  expect(out + err).not.toContain('Hemmeligsen');
});

test('a file’s own name is not repeated: it may hold the citizen’s', async () => {
  p.write('ole-hemmeligsen.yaml', 'navn: x\n');
  const { code, out, err } = await p.run(['forløb', 'ny', '--fra', 'ole-hemmeligsen.yaml']);
  expect(code).toBe(1);
  expect(out).toContain('--fra:1:1: fejl:');
  expect(out + err).not.toContain('hemmeligsen');
});
