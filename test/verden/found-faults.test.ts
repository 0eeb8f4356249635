/** Founding a repository under every fault (threats D1, D4): not there, or whole. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Context } from '../../src/context.ts';
import { change, settle } from '../../src/store/change.ts';
import { found } from '../../src/store/found.ts';
import { expectAllSurvived, type Scenario } from '../helpers/faults.ts';
import { judge } from '../helpers/judge.ts';

const FILES = { 'samarbejd.yaml': 'kommune: Eksempelby\n', '.gitignore': 'forloeb/\n', 'a/b.yaml': 'x: y\n' };
const NEW_FILES = Object.entries(FILES).map(([name, text]) => ({ path: name, text }));
const MESSAGE = 'kommune: oprettet';

async function foundIt(folder: string, context: Context): Promise<void> {
  await found(context, `${folder}/by`, NEW_FILES, MESSAGE);
}

/** The user tries again; is it there already, they go on working in it. */
async function tryAgain(folder: string, context: Context): Promise<void> {
  try {
    await foundIt(folder, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  await change(context, `${folder}/by`, async () => ({ message: 'sag: set', changes: [] }));
}

function tryingAgain(setup: Scenario['setup']): Scenario {
  return {
    setup,
    run: foundIt,
    next: tryAgain,
    check: (folder) => [
      ...judge(`${folder}/by`, { after: FILES, message: MESSAGE, acknowledged: true }),
      ...fs.readdirSync(folder).filter((name) => name !== 'by'),
    ],
  };
}

/** The one that failed is not tried again: nothing may remain of it, or all. */
const notAgain: Scenario = {
  setup: () => undefined,
  run: foundIt,
  next: async (folder, context) => {
    await settle(context, `${folder}/by`);
    await found(context, `${folder}/anden`, NEW_FILES, MESSAGE);
  },
  check: (folder, acknowledged) => {
    const exists = fs.existsSync(path.join(folder, 'by'));
    const wrong = exists ? judge(`${folder}/by`, { after: FILES, message: MESSAGE, acknowledged }) : [];
    const strangers = fs.readdirSync(folder).filter((name) => name !== 'by' && name !== 'anden');
    return [...wrong, ...strangers, ...(acknowledged && !exists ? ['acknowledged and lost'] : [])];
  },
};

const SCENARIOS: readonly [name: string, scenario: Scenario, atLeast: number][] = [
  ['founding, and trying again', tryingAgain(() => undefined), 50],
  [
    'founding in an empty folder, and trying again',
    tryingAgain((folder) => fs.mkdirSync(`${folder}/by`)),
    110,
  ],
  ['founding, then another beside it', notAgain, 50],
];

describe('founding survives every fault point without the user doing anything (threats D1, D4)', () => {
  it.each(SCENARIOS)('%s', async (name, scenario, atLeast) => {
    await expectAllSurvived(name, scenario, atLeast);
  });
});
