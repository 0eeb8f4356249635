/**
 * Erasing under every fault (threats §5, D4): at any moment the case is whole, or gone with its receipt, or marked as
 * being erased; and the next command finishes it without asking again.
 */

import fs from 'node:fs';
import { describe, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Sletteordre } from '../../src/model/slettelog.ts';
import { change, settle } from '../../src/store/change.ts';
import { beginErasure, finishErasure } from '../../src/store/erase.ts';
import { writeExport } from '../../src/store/export-folder.ts';
import { erasureIsPending } from '../../src/store/pending-erasure.ts';
import { readSlettelog } from '../../src/store/slettelog.ts';
import { expectAllSurvived, type Scenario } from '../helpers/faults.ts';
import { complaints, litterIn, makeRepo } from '../helpers/real-git.ts';
import { realContext } from '../helpers/real-context.ts';

const ID = '2026-k7q3x';
const KOMMUNE = {
  'samarbejd.yaml': 'kommune: Eksempelby\n',
  'slettelog.jsonl': '',
  '.gitignore': 'forloeb/\n',
};
/** What git keeps is to the eraser just files; `.git/samarbejd` is where it takes the lock. */
const SAG = { 'forloeb.yaml': 'status: slettes\n', '.git/objects/aa': 'MÆRKE\n' };
const ORDRE: Sletteordre = {
  id: ID,
  salt: 'k7q3x2m8vc',
  før: 0,
  kvittering: {
    dato: '2031-12-01',
    årsag: 'slettefrist',
    hjemmel: 'Besluttet af styregruppen',
    besluttet: { af: 'p-k286p', dato: '2031-11-30' },
    journaliseret: '2031-11-29',
    arkiv: 'må_kasseres',
    antal: { filer: 2, ændringer: 1, modtagere: 0, fjernlagre: 0 },
  },
};

const sted = (folder: string) => ({ root: `${folder}/by`, forløbsmappe: `${folder}/by/forloeb` });
const sag = (folder: string) => `${sted(folder).forløbsmappe}/${ID}`;

function setup(folder: string): void {
  makeRepo(`${folder}/by`, KOMMUNE);
  fs.mkdirSync(`${sag(folder)}/.git/samarbejd`, { recursive: true });
  fs.mkdirSync(`${sag(folder)}/.git/objects`);
  for (const [name, text] of Object.entries(SAG)) fs.writeFileSync(`${sag(folder)}/${name}`, text);
  const bytes = new TextEncoder().encode('MÆRKE');
  writeExport(realContext(9), `${folder}/ud`, ID, [{ path: 'filer/a.md', bytes }]);
}

/** What the command does, from whatever is there. */
async function slet(folder: string, context: Context): Promise<void> {
  const { root, forløbsmappe } = sted(folder);
  await settle(context, root);
  if (readSlettelog(context, root).for(ID).length > 0 && !erasureIsPending(context, forløbsmappe, ID)) return;
  if (!erasureIsPending(context, forløbsmappe, ID)) beginErasure(context, sted(folder), ORDRE);
  await finishErasure(context, sted(folder), ID, [`${folder}/ud`]);
}

function isWhole(folder: string): boolean {
  return Object.entries(SAG).every(([name, text]) => {
    const path = `${sag(folder)}/${name}`;
    return fs.existsSync(path) && fs.readFileSync(path, 'utf8') === text;
  });
}

/** Gone with a receipt, whole without a receipt, or marked. */
function stateOf(folder: string): string {
  if (erasureIsPending(realContext(3), sted(folder).forløbsmappe, ID)) return 'pending';
  const erased = readSlettelog(realContext(3), sted(folder).root).for(ID).length > 0;
  if (isWhole(folder) && !erased) return 'whole';
  const visible = fs.existsSync(sag(folder)) || fs.existsSync(`${sted(folder).forløbsmappe}/.slettes-${ID}`);
  return erased && !visible ? 'erased' : 'half';
}

async function goOn(folder: string, context: Context): Promise<void> {
  if (stateOf(folder) === 'half') throw new Error('half-readable without a marker');
  await slet(folder, context);
  // A later change, such as any command makes, sweeps what a disk that would not let go left behind.
  await change(context, sted(folder).root, async () => ({ message: 'sag: set', changes: [] }));
}

function wrong(folder: string): string[] {
  const { root, forløbsmappe } = sted(folder);
  const log = readSlettelog(realContext(3), root);
  const left = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [
    ...(stateOf(folder) === 'erased' ? [] : [`the case is ${stateOf(folder)}`]),
    ...(log.for(ID).length === 1 && log.brud.length === 0 ? [] : ['not one good receipt']),
    ...fs.readdirSync(forløbsmappe).map((name) => `litter: ${name}`),
    ...left.filter((name) => name.startsWith('ud')).map((name) => `export: ${name}`),
    ...litterIn(root),
    ...complaints(root),
  ];
}

const finishes: Scenario = { setup, run: slet, next: goOn, check: wrong };

describe('an erasure can be cut off anywhere (threats §5, D4)', () => {
  it('and is whole, marked or gone there; then it is finished', { timeout: 300_000 }, async () => {
    await expectAllSurvived('erasing', finishes, 150);
  });
});
