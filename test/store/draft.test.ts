/** The draft of a referat: whole lines stay, half a line goes, and it is nobody else's to read. */

import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { samlKladde } from '../../src/rules/kladde.ts';
import { openDraft, readDraft, removeDraft } from '../../src/store/draft.ts';
import { type FaultMode, faulty, Killed } from '../helpers/faulty-files.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { makeRepo } from '../helpers/real-git.ts';

const MØDE = 'm-7k2qx';
const linje = (n: number) => ({ art: 'punkt', punkt: String(n) }) as const;

async function iEtForløb(work: (repo: string, fil: string) => void): Promise<void> {
  await inTemporaryFolder((folder) => {
    makeRepo(`${folder}/f`, { 'a.txt': 'x\n' });
    work(`${folder}/f`, `${folder}/f/.git/samarbejd/kladde-${MØDE}.jsonl`);
  });
}

it('R-099 keeps every line, private, and takes off half a line before the next', async () => {
  await iEtForløb((repo, fil) => {
    const draft = openDraft(realContext(), repo, MØDE);
    draft.add(linje(1));
    draft.add({ art: 'parkeret', nøgle: '22222', tekst: 'Ærø' });
    expect(statSync(fil).mode & 0o777).toBe(0o600);
    appendFileSync(fil, '{"art":"punkt"');
    expect(readDraft(realContext(), repo, MØDE)).toHaveLength(2);
    openDraft(realContext(2), repo, MØDE).add(linje(3));
    expect(samlKladde(readDraft(realContext(), repo, MØDE)).punkt).toBe(3);
    expect(readFileSync(fil, 'utf8').split('\n')).toHaveLength(4);
    removeDraft(realContext(), repo, MØDE);
    removeDraft(realContext(), repo, MØDE);
    expect(readDraft(realContext(), repo, MØDE)).toEqual([]);
  });
});

/** Types three lines at a disk with one fault; answers whether the fault came. Nothing acknowledged may be lost. */
async function prøvPunkt(mode: FaultMode, at: number): Promise<boolean> {
  const fejl = { kom: false };
  await iEtForløb((repo) => {
    const faults = faulty(realContext(), { mode, at, code: 'ENOSPC' });
    let acknowledged = 0;
    try {
      const draft = openDraft(faults.context, repo, MØDE);
      for (let n = 1; n <= 3; n += 1) {
        draft.add(linje(n));
        acknowledged = n;
      }
    } catch (error) {
      expect(error instanceof Killed || error instanceof UserError).toBe(true);
    }
    fejl.kom = faults.happened();
    const draft = openDraft(realContext(2), repo, MØDE);
    expect(draft.linjer.length).toBeGreaterThanOrEqual(acknowledged);
    draft.add(linje(9));
    expect(samlKladde(readDraft(realContext(), repo, MØDE)).punkt).toBe(9);
  });
  return fejl.kom;
}

it('R-099 whatever call fails or dies, every line that was acknowledged is there afterwards', async () => {
  let points = 0;
  for (const mode of ['once', 'short', 'kill-after'] as const) {
    let at = 1;
    while (await prøvPunkt(mode, at)) at += 1;
    points += at - 1;
  }
  expect(points).toBeGreaterThan(20);
});
