/** The harness itself: one script gives one story, on every machine and every day. */

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../src/commands/command.ts';
import type { AuditedRepo } from '../../src/context.ts';
import { program, type Outcome, type RunOptions } from './program.ts';

/** Asks, draws lots, and commits a file. */
const story = command({
  path: ['historie'],
  summary: 'Fortæller en historie',
  options: {},
  examples: [],
  run: async ({ git, prompter, random, terminal, clock, cwd }) => {
    terminal.out(`${await prompter.text('Hvem?')} ${random.below(1000)} ${random.below(1000)}`);
    terminal.err((await prompter.chooseMany('Hvad?', [])).join(' og '));
    await git.init(cwd);
    const repo = cwd as AuditedRepo;
    const identity = { name: 'Prøve Person', email: 'proeve@eksempel.example' };
    await git.commit(repo, { added: ['fil.txt'], changed: [], message: 'historie: ny', tx: 'x', identity });
    for (const { commit, date } of await git.history(repo, 'fil.txt')) terminal.out(`${commit} ${date}`);
    terminal.out(clock.now());
    return 0;
  },
});

const registry = { historie: async () => await Promise.resolve(story) };

async function tell(today: string, options: RunOptions): Promise<Outcome> {
  const world = program({ today, registry });
  world.write('fil.txt', 'x\n');
  const outcome = await world.run(['historie'], options);
  world.remove();
  return outcome;
}

const answers = ['Ada', ['a', 'b']];

test('the same story twice: chance, clock and commit ids too', async () => {
  const first = await tell('2027-02-28', { answers });
  expect(first.code).toBe(0);
  expect(first.transcript).toMatch(
    /^\? Hvem\? » Ada\nAda \d+ \d+\n\? Hvad\? » a, b\na og b\n[0-9a-f]{40} 2027-02-28\n2027/,
  );
  expect(await tell('2027-02-28', { answers })).toEqual(first);
  expect((await tell('2027-03-01', { answers })).out).not.toBe(first.out);
});

test('running out of answers is Ctrl-C', async () => {
  expect((await tell('2027-02-28', { answers: ['Ada'] })).code).toBe(130);
});

test('the folder is gone afterwards, and git knows a person of its own', () => {
  const world = program();
  const home = dirname(world.folder);
  const asked = execFileSync('git', ['config', '--global', 'user.email'], {
    env: { ...process.env, HOME: home },
  });
  expect(asked.toString()).toBe('proeve@eksempel.example\n');
  world.remove();
  expect(() => readdirSync(home)).toThrow(/ENOENT/);
});
