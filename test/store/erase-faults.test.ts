/**
 * Erasing under every fault (threats §5, D4): at any moment the case is whole, or gone with its receipt, or marked as
 * being erased; and the next command finishes it without asking again.
 */

import fs from 'node:fs';
import { describe, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Sletteordre } from '../../src/model/slettelog.ts';
import { change, settle } from '../../src/store/change.ts';
import { beginErasure, finishErasure, markSlettes } from '../../src/store/erase.ts';
import { writeExport } from '../../src/store/export-folder.ts';
import { erasureIsPending } from '../../src/store/pending-erasure.ts';
import { readSlettelog } from '../../src/store/slettelog.ts';
import { hash } from '../../src/system/hash.ts';
import { expectAllSurvived, type Scenario } from '../helpers/faults.ts';
import { complaints, contentsOf, litterIn, makeRepo } from '../helpers/real-git.ts';
import { realContext } from '../helpers/real-context.ts';

const ID = '2026-k7q3x';
const KOMMUNE = {
  'samarbejd.yaml': 'kommune: Eksempelby\n',
  'slettelog.jsonl': '',
  '.gitignore': 'forloeb/\n',
};
const SAG = { 'forloeb.yaml': 'status: aktivt\n', 'referat.md': 'MÆRKE\n' };
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
  makeRepo(sag(folder), SAG);
  const bytes = new TextEncoder().encode('MÆRKE');
  writeExport(realContext(9), `${folder}/ud`, ID, [{ path: 'filer/a.md', bytes }]);
}

/** What the command does, from whatever is there. */
async function slet(folder: string, context: Context): Promise<void> {
  const { root, forløbsmappe } = sted(folder);
  await settle(context, root);
  if (readSlettelog(context, root).for(ID).length > 0 && !erasureIsPending(context, forløbsmappe, ID)) return;
  if (!erasureIsPending(context, forløbsmappe, ID)) {
    await settle(context, sag(folder));
    const text = fs.readFileSync(`${sag(folder)}/forloeb.yaml`, 'utf8');
    const known = { id: ID, repo: sag(folder), text, hash: hash(text) };
    if (text === SAG['forloeb.yaml']) await markSlettes(context, known, false);
    beginErasure(context, sted(folder), ORDRE);
  }
  await finishErasure(context, sted(folder), ID, [`${folder}/ud`]);
}

function isWhole(folder: string): boolean {
  const now = fs.existsSync(sag(folder)) ? contentsOf(sag(folder)) : {};
  const { 'forloeb.yaml': status, ...rest } = now;
  const { 'forloeb.yaml': _old, ...expected } = SAG;
  return (
    /^status: (?:aktivt|slettes)\n$/.test(status ?? '') && JSON.stringify(rest) === JSON.stringify(expected)
  );
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
    await expectAllSurvived('erasing', finishes, 200);
  });
});
