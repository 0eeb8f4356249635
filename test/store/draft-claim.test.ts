/** One writes the referat of a meeting at a time; who is gone can be taken over from, and only once. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimDraft, type DraftClaim, type Occupied } from '../../src/store/draft-claim.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { makeRepo } from '../helpers/real-git.ts';

const MØDE = 'm-7k2qx';

async function iEtForløb(work: (repo: string, fil: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    makeRepo(`${folder}/f`, { 'a.txt': 'x\n' });
    await work(`${folder}/f`, `${folder}/f/.git/samarbejd/skriver-${MØDE}`);
  });
}

function taget(svar: DraftClaim | Occupied): DraftClaim {
  if ('seen' in svar) throw new Error('it was occupied');
  return svar;
}

function optaget(svar: DraftClaim | Occupied): Occupied {
  if (!('seen' in svar)) throw new Error('it was free');
  return svar;
}

it('R-099 the second is told the machine, the process and the time, and nothing about a person', async () => {
  await iEtForløb(async (repo, fil) => {
    const første = taget(await claimDraft(realContext(1), repo, MØDE));
    const { owner, gone } = optaget(await claimDraft(realContext(2, { alive: [1] }), repo, MØDE));
    expect(owner).toEqual({
      host: 'proevemaskine',
      pid: 1,
      started: 'abc-1',
      dato: '2026-11-21',
      kl: '13.00',
    });
    expect(gone).toBe(false);
    expect(statSync(fil).mode & 0o777).toBe(0o600);
    expect(readFileSync(fil, 'utf8')).not.toMatch(/Prøve|@/);
    første.release();
    expect(taget(await claimDraft(realContext(2), repo, MØDE)).isMine()).toBe(true);
  });
});

it('another meeting of the case is free', async () => {
  await iEtForløb(async (repo) => {
    await claimDraft(realContext(1), repo, MØDE);
    taget(await claimDraft(realContext(2, { alive: [1] }), repo, 'm-2k7qx'));
  });
});

it('of two who see that the owner is gone, one takes over; the other sees the new owner', async () => {
  await iEtForløb(async (repo) => {
    const død = taget(await claimDraft(realContext(1), repo, MØDE));
    const set = optaget(await claimDraft(realContext(2), repo, MØDE));
    expect(set.gone).toBe(true);
    const anden = taget(await claimDraft(realContext(2), repo, MØDE, set));
    const tredje = optaget(await claimDraft(realContext(3, { alive: [2] }), repo, MØDE, set));
    expect([tredje.owner?.pid, tredje.gone]).toEqual([2, false]);
    expect([død.isMine(), anden.isMine()]).toEqual([false, true]);
    død.release();
    expect(anden.isMine()).toBe(true);
  });
});

it('whoever says so takes over from the living, and from a file nobody can read', async () => {
  await iEtForløb(async (repo, fil) => {
    const første = taget(await claimDraft(realContext(1), repo, MØDE));
    taget(await claimDraft(realContext(2, { alive: [1] }), repo, MØDE, 'any'));
    expect(første.isMine()).toBe(false);
    writeFileSync(fil, '{"host":');
    const { owner, gone } = optaget(await claimDraft(realContext(3), repo, MØDE));
    expect([owner, gone]).toEqual([undefined, false]);
    expect(taget(await claimDraft(realContext(3), repo, MØDE, 'any')).isMine()).toBe(true);
  });
});

it('a machine that is not this one is never taken for gone', async () => {
  await iEtForløb(async (repo) => {
    const her = realContext(1);
    await claimDraft({ ...her, processes: { ...her.processes, host: 'enandenmaskine' } }, repo, MØDE);
    expect(optaget(await claimDraft(realContext(2), repo, MØDE)).gone).toBe(false);
  });
});
