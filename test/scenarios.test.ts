/** Plays every page in test/scenarios/. `UPDATE=1 npx vitest run test/scenarios.test.ts` writes what really happened. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../src/commands/command.ts';
import { program, type Program } from './helpers/program.ts';
import { playScenario, splitWords } from './helpers/scenario.ts';

const FOLDER = join(import.meta.dirname, 'scenarios');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

let world: Program;
beforeEach(() => {
  world = program();
});
afterEach(() => world.remove());

test.each(pages)('%s', async (page) => {
  const path = join(FOLDER, page);
  const told = readFileSync(path, 'utf8');
  const played = await playScenario(told, world);
  if (process.env['UPDATE'] === '1') writeFileSync(path, played);
  else expect(played).toBe(told);
});

describe('the runner itself', () => {
  const REFUSED = [
    '```console',
    '$ samarbejd forløb vis "670190-0000"',
    'fejl: Noget i kommandoen ligner et CPR-nummer. Det vil kunne læses i maskinens historik, så kommandoen er ikke kørt.',
    '  → Skriv det, når der bliver spurgt, eller i en fil, der læses med --fra FIL. Slet også linjen i terminalens historik.',
    '[exit 2]',
    '```',
    '',
  ].join('\n');

  test('a true page comes back as it was', async () => {
    expect(await playScenario(REFUSED, world)).toBe(REFUSED);
  });

  test.each([
    ['another exit code', REFUSED.replace('[exit 2]', '[exit 1]')],
    ['no exit code', REFUSED.replace('[exit 2]\n', '')],
    ['another word', REFUSED.replace('ligner', 'er')],
    ['a line too many', REFUSED.replace('[exit 2]', 'mere\n[exit 2]')],
  ])('a wrong expectation is seen and put right: %s', async (_, wrong) => {
    expect(await playScenario(wrong, world)).toBe(REFUSED);
    expect(wrong).not.toBe(REFUSED);
  });

  test('blocks write and edit files', async () => {
    const page = '```yaml fil: a/b.yaml\nx: 1\ny: 2\n```\n```diff fil: a/b.yaml\n-x: 1\n+x: 3\n```\n';
    await playScenario(page, world);
    expect(world.read('a/b.yaml')).toBe('x: 3\ny: 2\n');
  });

  test.each([
    ['an edit of what is not there', '```diff fil: a.yaml\n-z: 1\n+z: 2\n```'],
    ['a block without an end', '```console\n$ samarbejd'],
    ['another program', '```console\n$ rm -r /\n```'],
    ['an expectation without a command', '```console\nAlt er i orden.\n```'],
  ])('a mistake in the page stops the test: %s', async (_, page) => {
    world.write('a.yaml', 'x: 1\n');
    await expect(playScenario(page, world)).rejects.toThrow();
  });

  test('a date holds from where it stands, and questions are answered from the page', async () => {
    const ask = command({
      path: ['spørg'],
      summary: 'Spørger og svarer',
      options: {},
      examples: [],
      run: async ({ prompter, terminal }, { common }) => {
        terminal.out(`${common.today}: ${await prompter.text('Hvem?')}`);
        return 0;
      },
    });
    const asking = program({ registry: { spørg: async () => await Promise.resolve(ask) } });
    const page = ['> dato: 2027-01-31', '```console', '$ samarbejd spørg', '? Hvad? » Ada', '```', ''].join(
      '\n',
    );
    const played = await playScenario(page, asking);
    asking.remove();
    expect(played).toBe(page.replace('? Hvad? » Ada', '? Hvem? » Ada\n2027-01-31: Ada'));
  });

  test('words keep together in quotes', () => {
    expect(splitWords(`a --navn "b c" --x='d e' f`)).toEqual(['a', '--navn', 'b c', '--x=d e', 'f']);
  });
});
