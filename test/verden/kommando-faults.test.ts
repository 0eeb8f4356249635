/** The program's own first writing commands through every fault point: whole or not at all, and nothing acknowledged is lost (threats §6). */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { run } from '../../src/cli/run.ts';
import { registry } from '../../src/commands/registry.ts';
import type { Context } from '../../src/context.ts';
import { expectAllSurvived, type Scenario } from '../helpers/faults.ts';
import { realContext } from '../helpers/real-context.ts';
import { complaints, git, litterIn } from '../helpers/real-git.ts';

const SVAR = path.resolve('examples/svar');
const TODAY = ['--i-dag', '2026-11-21'];

/** Runs a command line in `folder`; anything but exit 0 is a failure the user was told of. */
async function samarbejd(folder: string, context: Context, ...argv: string[]): Promise<void> {
  const code = await run([...argv, ...TODAY], { ...context, cwd: folder }, registry);
  if (code !== 0) throw new UserError(`the command ended with ${code}`, 'as it said');
}

/** A kommune with its files filled in, and one case, made in good health. */
async function prepare(folder: string): Promise<void> {
  const by = path.join(folder, 'by');
  fs.cpSync('examples/bakkekoebing', by, { recursive: true });
  fs.rmSync(path.join(by, 'forloeb'), { recursive: true });
  fs.mkdirSync(path.join(by, 'forloeb'));
  fs.writeFileSync(path.join(by, '.gitignore'), '/forloeb/\n');
  git(by, 'init', '-q');
  git(by, 'add', '-A');
  git(by, 'commit', '-q', '-m', 'kommune: oprettet');
  await Promise.resolve();
}

const PREPARED = 7;

async function prepareCase(
  folder: string,
  ...steps: readonly ((id: string) => readonly string[])[]
): Promise<void> {
  await prepare(folder);
  const healthy = realContext(PREPARED);
  await samarbejd(`${folder}/by`, healthy, 'forløb', 'ny', '--fra', `${SVAR}/henvisning.yaml`);
  for (const step of steps) await samarbejd(`${folder}/by`, healthy, ...step(caseId(folder)));
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

/** Makes the world once and copies it afterwards. */
function once(setup: (folder: string) => Promise<void>): Scenario['setup'] {
  let master: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samarbejd-forlaeg-'));
    made.push(folder);
    await setup(folder);
    return folder;
  };
  return async (folder) => {
    master ??= make();
    fs.cpSync(await master, folder, { recursive: true, preserveTimestamps: true });
  };
}

function caseIds(folder: string): readonly string[] {
  const cases = `${folder}/by/forloeb`;
  return fs.existsSync(cases) ? fs.readdirSync(cases) : [];
}

function caseId(folder: string): string {
  return caseIds(folder)[0] ?? '';
}

function subjects(repo: string): readonly string[] {
  return git(repo, 'log', '--format=%s').trim().split('\n');
}

/** A case is wholly old or wholly new: clean, no litter, and the commit there when the command said so. */
function checkCase(subject: RegExp): Scenario['check'] {
  return (folder, acknowledged) => {
    const repo = `${folder}/by/forloeb/${caseId(folder)}`;
    const times = subjects(repo).filter((s) => subject.test(s)).length;
    return [
      ...complaints(repo),
      ...litterIn(repo),
      ...(times <= 1 ? [] : [`committed ${times} times`]),
      ...(acknowledged && times === 0 ? ['acknowledged and lost'] : []),
    ];
  };
}

const visiter = (id: string) => ['forløb', 'visiter', id, '--fra', `${SVAR}/visitation.yaml`];
const samtykke = (id: string) => ['samtykke', 'giv', id, '--fra', `${SVAR}/samtykke.yaml`];
const indkald = (id: string) =>
  ['møde', 'indkald', id, '--fra', `${SVAR}/indkaldelse.yaml`, '--type', 'samarbejdsmøde'].concat([
    '--den',
    '2026-12-15',
    '--kl',
    '9.30-11',
    '--lokale',
    'raadhus-2-14',
  ]);
/** Somebody looks at the case, and then goes on working in it, whatever became of the command before. */
const nextInCase = async (folder: string, context: Context) => {
  await samarbejd(`${folder}/by`, context, 'forløb', 'vis', caseId(folder));
  await samarbejd(`${folder}/by`, context, ...samtykke(caseId(folder)));
};

const SCENARIOS: readonly [name: string, scenario: Scenario, atLeast: number][] = [
  [
    'init kommune',
    {
      setup: () => undefined,
      run: async (folder, context) =>
        await samarbejd(folder, context, 'init', 'kommune', 'by', '--navn', 'By', '--metode', 'sus', '--ja'),
      next: async (folder, context) =>
        await samarbejd(
          folder,
          context,
          'init',
          'kommune',
          'anden',
          '--navn',
          'An',
          '--metode',
          'sus',
          '--ja',
        ),
      check: (folder, acknowledged) => {
        const there = fs.existsSync(`${folder}/by`);
        const strangers = fs.readdirSync(folder).filter((name) => name !== 'by' && name !== 'anden');
        const wrong = there ? [...complaints(`${folder}/by`), ...litterIn(`${folder}/by`)] : [];
        return [...wrong, ...strangers, ...(acknowledged && !there ? ['acknowledged and lost'] : [])];
      },
    },
    100,
  ],
  [
    'forløb ny',
    {
      setup: once(prepare),
      run: async (folder, context) =>
        await samarbejd(`${folder}/by`, context, 'forløb', 'ny', '--fra', `${SVAR}/henvisning.yaml`),
      next: async (folder, context) =>
        await samarbejd(`${folder}/by`, context, 'forløb', 'ny', '--fra', `${SVAR}/henvisning.yaml`),
      check: (folder, acknowledged) => [
        ...caseIds(folder).flatMap((id) => [
          ...complaints(`${folder}/by/forloeb/${id}`),
          ...litterIn(`${folder}/by/forloeb/${id}`),
        ]),
        ...caseIds(folder).filter((name) => !/^2026-[a-z0-9]{5}$/.test(name)),
        ...(acknowledged && caseIds(folder).length < 2 ? ['acknowledged and lost'] : []),
      ],
    },
    50,
  ],
  [
    'forløb visiter',
    {
      setup: once(async (folder) => await prepareCase(folder)),
      run: async (folder, context) => await samarbejd(`${folder}/by`, context, ...visiter(caseId(folder))),
      next: nextInCase,
      check: checkCase(/^forløb: visiteret/),
    },
    50,
  ],
  [
    'møde indkald',
    {
      setup: once(async (folder) => await prepareCase(folder, visiter, samtykke)),
      run: async (folder, context) => await samarbejd(`${folder}/by`, context, ...indkald(caseId(folder))),
      next: nextInCase,
      check: checkCase(/^møde: indkaldt/),
    },
    100,
  ],
];

describe('a command survives every fault point without the user doing anything (threats D1, D4)', () => {
  it.each(SCENARIOS)('%s', { timeout: 600_000 }, async (name, scenario, atLeast) => {
    await expectAllSurvived(name, scenario, atLeast);
  });
});
