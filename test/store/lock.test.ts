/** Who holds the lock, and when it may be broken (threats C1-C3). */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { withLock } from '../../src/store/lock.ts';
import { stateFolder, sweep } from '../../src/store/state-folder.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';

async function withState(work: (repo: string, state: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (repo) => {
    fs.mkdirSync(stateFolder(repo), { recursive: true });
    await work(repo, stateFolder(repo));
  });
}

function plantLock(state: string, owner: object): void {
  fs.writeFileSync(`${state}/laas`, JSON.stringify(owner));
}

const OTHER = { host: 'proevemaskine', pid: 7, started: 'abc-7', command: 'møde indkald' };

describe('the lock', () => {
  it('is taken, kept while the work runs, and given back when it throws', async () => {
    await withState(async (repo, state) => {
      const work = withLock(realContext(), repo, 'x', async () => {
        expect(fs.readdirSync(state)).toEqual(['laas']);
        throw new Error('mit');
      });
      await expect(work).rejects.toThrow('mit');
      expect(fs.readdirSync(state)).toEqual([]);
    });
  });

  it('of a dead process on this host is broken at once', async () => {
    await withState(async (repo, state) => {
      plantLock(state, OTHER);
      const context = realContext(1);
      expect(await withLock(context, repo, 'x', async () => 'gjort')).toBe('gjort');
      expect(context.said).toEqual([]);
      expect(fs.readdirSync(state)).toEqual([]);
    });
  });

  it('of a process with the same pid but another start is broken: pids are used again', async () => {
    await withState(async (repo, state) => {
      plantLock(state, { ...OTHER, started: 'abc-gammel' });
      expect(await withLock(realContext(1, { alive: [7] }), repo, 'x', async () => 'gjort')).toBe('gjort');
    });
  });

  it.each([
    ['a living process', OTHER, 'møde indkald (proces 7 på proevemaskine)'],
    ['another host, dead or not', { ...OTHER, host: 'anden', pid: 9 }, 'møde indkald (proces 9 på anden)'],
    ['nobody knows who', {}, 'en anden'],
  ])('of %s is waited for, told of, and never broken', async (_name, owner, named) => {
    await withState(async (repo, state) => {
      plantLock(state, owner);
      const context = realContext(1, { alive: [7] });
      const error = await withLock(context, repo, 'x', async () => 'gjort').catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).message).toContain(named);
      expect(context.said[0]).toContain(named);
      expect(context.said.length).toBeGreaterThan(1);
      expect(fs.readdirSync(state)).toEqual(['laas']);
    });
  });

  it('is not broken while somebody else is breaking it', async () => {
    await withState(async (repo, state) => {
      plantLock(state, OTHER);
      const { hash } = realContext();
      fs.writeFileSync(`${state}/bryder.${hash('proevemaskine').slice(7, 15)}.8.abc-8.x`, '');
      const error = await withLock(realContext(1, { alive: [8] }), repo, 'x', async () => 1).catch(
        (e: unknown) => e,
      );
      expect(error).toBeInstanceOf(UserError);
      expect(fs.existsSync(`${state}/laas`)).toBe(true);
    });
  });
});

describe('litter', () => {
  it('of the dead is swept; what belongs to the living, another host, or is no litter stays', async () => {
    await withState(async (repo, state) => {
      const here = realContext().hash('proevemaskine').slice(7, 15);
      const dead = [`ny.${here}.7.abc-7.x`, `krav.${here}.7.abc-7.x`, `bryder.${here}.7.abc-7.x`];
      const kept = [`ny.${here}.8.abc-8.x`, `ny.00000000.7.abc-7.x`, 'kladde.yaml', 'laas'].toSorted();
      for (const name of [...dead, ...kept]) fs.writeFileSync(`${state}/${name}`, '');
      sweep(realContext(1, { alive: [8] }), repo);
      expect(fs.readdirSync(state).toSorted()).toEqual(kept);
    });
  });
});
