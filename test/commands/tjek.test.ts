/** `tjek`: some rules only, many findings on one screen, and no case read where nobody asked for it. */

import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { program, type Program } from '../helpers/program.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/fjordby');

function verden(env: Readonly<Record<string, string>> = {}, world?: (context: Context) => Context): Program {
  const p = program({ today: '2026-12-20', env, ...(world ? { world } : {}) });
  cpSync(EXAMPLE, p.folder, { recursive: true });
  mkdirSync(join(p.folder, 'forloeb'), { recursive: true });
  return p;
}

const koder = (out: string) => [...out.matchAll(/\[([a-z-]+\/[a-z-]+)\]/g)].map(([, kode]) => kode);

test('--kun: a rule, or all that begin with a word; what is left decides the exit', async () => {
  const p = verden();
  const uger = await p.run(['tjek', '--kun', 'forloeb/tovholder-uge']);
  const to = await p.run(['tjek', '--kun', 'handleplan', '--kun', 'aftale/forfalden']);
  const ingen = await p.run(['tjek', '--kun', 'tilbud']);
  const forkert = await p.run(['tjek', '--kun', 'forloeb/tovholder-uger']);
  p.remove();
  expect({ code: uger.code, koder: koder(uger.out) }).toEqual({ code: 1, koder: ['forloeb/tovholder-uge'] });
  expect(to.code).toBe(0);
  expect(new Set(koder(to.out))).toEqual(
    new Set(['aftale/forfalden', 'handleplan/forsinket', 'handleplan/oversprunget']),
  );
  expect(ingen).toMatchObject({ code: 0, out: 'Alt er i orden.\n' });
  expect(forkert.code).toBe(2);
  expect(forkert.err).toContain('Mente du forloeb/tovholder-uge?');
});

test('more than thirty findings are counted, the worst first; --alle and programs get each of them', async () => {
  const p = verden();
  p.write(
    'tilbud.yaml',
    p.read('tilbud.yaml').replaceAll(/bekræftet: \{dato: 2026/g, 'bekræftet: {dato: 2020'),
  );
  const linjer = async (...argv: readonly string[]) =>
    (await p.run(['tjek', ...argv])).out.trimEnd().split('\n');
  const [kort, alle, json] = [
    await linjer(),
    await linjer('--alle'),
    (await p.run(['tjek', '--format', 'json'])).out,
  ];
  p.remove();
  expect(kort.length).toBeLessThan(25);
  expect(kort[0]).toMatch(
    /^ +1 {2}fejl +forloeb\/tovholder-uge {2}\(først …oeb\/2026-azydf\/forloeb\.yaml:16\)$/,
  );
  expect(kort.join('\n')).toMatch(/ {3}\d\d {2}advarsel {3}tilbud\/ikke-bekraeftet/);
  expect(kort.at(-2)).toBe('Se dem alle med --alle, eller kun nogle med --kun og koden.');
  expect(alle.filter((l) => l.includes('[tilbud/ikke-bekraeftet]')).length).toBeGreaterThan(20);
  expect(json.match(/tilbud\/ikke-bekraeftet/g)?.length).toBeGreaterThan(20);
});

test('threats L5: in CI no file of a case is opened, and no case’s folder listed, unless asked for', async () => {
  const set: string[] = [];
  const spion = (context: Context): Context => ({
    ...context,
    files: {
      ...context.files,
      read: (path) => (set.push(path), context.files.read(path)),
      list: (path) => (set.push(path), context.files.list(path)),
    },
  });
  const p = verden({ CI: 'true' }, spion);
  const isag = () => set.filter((path) => /\/forloeb\/2026-/.test(path));
  await p.run(['tjek']);
  await p.run(['ramme', 'tjek']);
  const uden = isag();
  await p.run(['tjek', '--med-forløb']);
  p.remove();
  expect(uden).toEqual([]);
  expect(isag().length).toBeGreaterThan(0);
});
