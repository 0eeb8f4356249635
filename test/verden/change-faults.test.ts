/** A change under every fault (threats D1, D4, C2): wholly old or wholly new, no litter, nothing for the user to do. */

import { describe, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { change } from '../../src/store/change.ts';
import type { Plan } from '../../src/store/plan.ts';
import { hash } from '../../src/system/hash.ts';
import { expectAllSurvived, type Scenario } from '../helpers/faults.ts';
import { judge } from '../helpers/judge.ts';
import { makeRepo } from '../helpers/real-git.ts';

const OLD = {
  'forloeb.yaml': 'id: 2026-k7q3x\n',
  'delinger.yaml': 'delinger: []\n',
  'samtykke/a.yaml': 'id: s-8m3pk\n',
};

/** A later command that happens to have nothing to change. */
async function nextCommand(folder: string, context: Context): Promise<void> {
  await change(context, `${folder}/sag`, async () => ({ message: 'sag: set', changes: [] }));
}

function changing(plan: Plan, after: Readonly<Record<string, string>>): Scenario {
  return {
    setup: (folder) => makeRepo(`${folder}/sag`, OLD),
    run: async (folder, context) => await change(context, `${folder}/sag`, async () => plan),
    next: nextCommand,
    check: (folder, acknowledged) =>
      judge(`${folder}/sag`, { before: OLD, after, message: plan.message, acknowledged }),
  };
}

const UPDATE: Plan = {
  message: 'deling: tilføjet (2026-k7q3x)',
  changes: [
    { kind: 'update', path: 'delinger.yaml', before: hash(OLD['delinger.yaml']), text: 'delinger: [en]\n' },
  ],
};

const ALL_THREE: Plan = {
  message: 'samtykke: givet s-2m3pk (2026-k7q3x)',
  changes: [
    ...UPDATE.changes,
    { kind: 'create', path: 'moeder/formoede-1-k7q3x/moede.yaml', text: 'id: m-k7q3x\n' },
    { kind: 'remove', path: 'samtykke/a.yaml', before: hash(OLD['samtykke/a.yaml']) },
  ],
};

const UPDATED = { ...OLD, 'delinger.yaml': 'delinger: [en]\n' };
const { 'samtykke/a.yaml': _removed, ...KEPT } = UPDATED;
const AFTER_ALL_THREE = { ...KEPT, 'moeder/formoede-1-k7q3x/moede.yaml': 'id: m-k7q3x\n' };

const SCENARIOS: readonly [name: string, scenario: Scenario, atLeast: number][] = [
  ['a change of one file', changing(UPDATE, UPDATED), 70],
  ['a change that creates, updates and removes', changing(ALL_THREE, AFTER_ALL_THREE), 110],
];

describe('a change survives every fault point without the user doing anything (threats D1, D4)', () => {
  it.each(SCENARIOS)('%s', async (name, scenario, atLeast) => {
    await expectAllSurvived(name, scenario, atLeast);
  });
});
