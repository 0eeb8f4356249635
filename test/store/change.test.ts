/** The write protocol when nothing dies: what is refused, what is kept, what is told. */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Context } from '../../src/context.ts';
import { change, type ChangeOptions, settle } from '../../src/store/change.ts';
import { stateFolder } from '../../src/store/state-folder.ts';
import { hash } from '../../src/system/hash.ts';
import { faulty } from '../helpers/faulty-files.ts';
import { inTemporaryFolder, realContext, TEST_CLOCK } from '../helpers/real-context.ts';
import { complaints, contentsOf, git, litterIn, makeRepo } from '../helpers/real-git.ts';

const OLD = { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' };
const MESSAGE = 'aftale: ændret (2026-k7q3x)';

async function inRepo(work: (repo: string, folder: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    makeRepo(`${folder}/sag`, OLD);
    await work(`${folder}/sag`, folder);
  });
}

/** Reads `a.yaml` under the lock and plans another text for it. */
async function edit(context: Context, repo: string, text: string, options?: ChangeOptions) {
  return await change(
    context,
    repo,
    async () => {
      const before = hash(context.files.read(`${repo}/a.yaml`) ?? '');
      return { message: MESSAGE, changes: [{ kind: 'update', path: 'a.yaml', before, text }] };
    },
    options,
  );
}

async function refusal(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe('a change', () => {
  it('is one commit with its transaction, by the person, and files that only they can read', async () => {
    await inRepo(async (repo) => {
      const { tx } = await edit(realContext(), repo, 'a: 2\n');
      expect(
        git(repo, 'log', '-1', '--format=%an|%ae|%s|%(trailers:key=Samarbejd-Tx,valueonly)').trim(),
      ).toBe(`Prøve Prøvesen|proeve@eksempelby.example|${MESSAGE}|${tx}`);
      expect(fs.statSync(`${repo}/a.yaml`).mode & 0o777).toBe(0o600);
      expect(fs.statSync(stateFolder(repo)).mode & 0o777).toBe(0o700);
      expect([...complaints(repo), ...litterIn(repo)]).toEqual([]);
    });
  });

  it('keeps to two git processes for a known file and three with a new one', async () => {
    await inRepo(async (repo, folder) => {
      const log = `${folder}/antal`;
      fs.mkdirSync(`${folder}/bin`);
      const script = `#!/bin/sh\necho x >> ${log}\nPATH=\${PATH#*:} exec git "$@"\n`;
      fs.writeFileSync(`${folder}/bin/git`, script, { mode: 0o700 });
      const { createGit } = await import('../../src/system/git.ts');
      const counted = realContext(1, {
        git: createGit({ PATH: `${folder}/bin:${process.env['PATH']}` }, TEST_CLOCK),
      });
      const count = (): number => fs.readFileSync(log, 'utf8').split('\n').length - 1;
      await edit(counted, repo, 'a: 2\n');
      expect(count()).toBe(2);
      fs.rmSync(log);
      await change(counted, repo, async () => ({
        message: MESSAGE,
        changes: [{ kind: 'create', path: 'moeder/c.yaml', text: 'c: 1\n' }],
      }));
      expect(count()).toBe(3);
    });
  });

  it('of nothing writes nothing', async () => {
    await inRepo(async (repo) => {
      const head = git(repo, 'rev-parse', 'HEAD');
      const applied = await edit(realContext(), repo, OLD['a.yaml']);
      expect(applied).toEqual({ tx: undefined, message: MESSAGE, changes: [], included: [] });
      expect(git(repo, 'rev-parse', 'HEAD')).toBe(head);
    });
  });

  it('with vis answers the plan and touches nothing, not even the state folder', async () => {
    await inRepo(async (repo) => {
      const applied = await edit(realContext(), repo, 'a: 2\n', { vis: true });
      expect(applied.changes).toHaveLength(1);
      expect(applied.tx).toBeUndefined();
      expect(contentsOf(repo)).toEqual(OLD);
      expect(fs.existsSync(stateFolder(repo))).toBe(false);
    });
  });

  it('leaves the work undone when the work itself throws', async () => {
    await inRepo(async (repo) => {
      await expect(change(realContext(), repo, async () => Promise.reject(new Error('mit')))).rejects.toThrow(
        'mit',
      );
      expect(litterIn(repo)).toEqual([]);
    });
  });

  it('needs an identity, and says the two lines to type', async () => {
    await inRepo(async (repo) => {
      const unknowing = { ...realContext().git, configuredIdentity: async () => undefined };
      const nobody = realContext(1, { env: { PATH: process.env['PATH'] }, git: unknowing });
      const { hint } = await refusal(edit(nobody, repo, 'a: 2\n'));
      expect(hint).toContain('git config --global user.name');
      expect(hint).toContain('git config --global user.email');
    });
  });

  it('waits for nobody to finish a merge', async () => {
    await inRepo(async (repo) => {
      fs.writeFileSync(`${repo}/.git/MERGE_HEAD`, git(repo, 'rev-parse', 'HEAD'));
      expect((await refusal(edit(realContext(), repo, 'a: 2\n'))).message).toContain('fletning');
      expect(contentsOf(repo)).toEqual(OLD);
    });
  });

  it.each([
    [
      'a link in place of the file',
      (repo: string) => (fs.rmSync(`${repo}/a.yaml`), fs.symlinkSync('b.yaml', `${repo}/a.yaml`)),
    ],
    ['a link in place of a folder', (repo: string) => fs.symlinkSync('/tmp', `${repo}/moeder`)],
  ])('does not write through %s (threats P2)', async (_name, plant) => {
    await inRepo(async (repo) => {
      plant(repo);
      const changes = ['a.yaml', 'moeder/x.yaml'].map(
        (path) => ({ kind: 'create', path, text: 'x: 1\n' }) as const,
      );
      await refusal(change(realContext(), repo, async () => ({ message: MESSAGE, changes })));
      expect(fs.existsSync('/tmp/x.yaml')).toBe(false);
    });
  });

  it('does not create over a file that appeared', async () => {
    await inRepo(async (repo) => {
      const changes = [{ kind: 'create', path: 'b.yaml', text: 'x: 1\n' } as const];
      const { message } = await refusal(
        change(realContext(), repo, async () => ({ message: MESSAGE, changes })),
      );
      expect(message).toContain('findes allerede');
      expect(contentsOf(repo)).toEqual(OLD);
    });
  });

  it('notices a file that changed between reading and writing', async () => {
    await inRepo(async (repo) => {
      const changes = [{ kind: 'update', path: 'a.yaml', before: hash('andet'), text: 'x: 1\n' } as const];
      const { message } = await refusal(
        change(realContext(), repo, async () => ({ message: MESSAGE, changes })),
      );
      expect(message).toContain('mens kommandoen kørte');
    });
  });
});

describe('edits by hand', () => {
  it('in other files are left alone, staged or not', async () => {
    await inRepo(async (repo) => {
      fs.writeFileSync(`${repo}/b.yaml`, 'b: 2\n');
      git(repo, 'add', 'b.yaml');
      fs.writeFileSync(`${repo}/ny.yaml`, 'ny\n');
      await edit(realContext(), repo, 'a: 2\n');
      expect(git(repo, 'status', '--porcelain')).toBe('M  b.yaml\n?? ny.yaml\n');
    });
  });

  it('in a planned file stop the command', async () => {
    await inRepo(async (repo) => {
      fs.writeFileSync(`${repo}/a.yaml`, 'a: 9\n');
      const { message, hint } = await refusal(edit(realContext(), repo, 'a: 2\n'));
      expect(message).toContain('a.yaml er rettet i hånden');
      expect(hint).toContain('--medtag');
      expect(contentsOf(repo)).toEqual({ ...OLD, 'a.yaml': 'a: 9\n' });
      expect(litterIn(repo)).toEqual([]);
    });
  });

  it.each([
    ['with medtag', { medtag: true }, false],
    ['after a yes at a terminal', {}, true],
  ])('become a commit of their own first %s', async (_name, options, interactive) => {
    await inRepo(async (repo) => {
      fs.writeFileSync(`${repo}/a.yaml`, 'a: 9\n');
      const base = realContext();
      const terminal = { ...base.terminal, interactive };
      const context = { ...base, terminal, prompter: { ...base.prompter, confirm: async () => true } };
      const { included } = await edit(context, repo, 'a: 2\n', options);
      expect(included).toEqual(['a.yaml']);
      expect(git(repo, 'log', '-2', '--format=%s')).toBe(`${MESSAGE}\nrediger: ændret i hånden\n`);
      expect(git(repo, 'show', 'HEAD~1:a.yaml')).toBe('a: 9\n');
      expect([...complaints(repo), ...litterIn(repo)]).toEqual([]);
    });
  });

  it('of a new file that git has never seen are included too', async () => {
    await inRepo(async (repo) => {
      git(repo, 'rm', '-q', '--cached', 'a.yaml');
      git(repo, 'commit', '-qm', 'start: uden');
      await edit(realContext(), repo, 'a: 2\n', { medtag: true });
      expect(git(repo, 'show', 'HEAD~1:a.yaml')).toBe('a: 1\n');
      expect(complaints(repo)).toEqual([]);
    });
  });

  it('made after a run was killed stop the recovery, and the way out works', async () => {
    await inRepo(async (repo) => {
      // The 13th changing call is the journal's last: the fsync of its folder.
      const dying = faulty(realContext(1), { mode: 'kill-after', at: 13, code: 'EIO' });
      await expect(edit(dying.context, repo, 'a: 2\n')).rejects.toThrow();
      expect(fs.existsSync(`${stateFolder(repo)}/journal.json`)).toBe(true);
      fs.writeFileSync(`${repo}/a.yaml`, 'a: min\n');
      const { message, hint } = await refusal(edit(realContext(2), repo, 'a: 3\n'));
      expect(message).toContain('skriver ikke hen over din rettelse');
      expect(fs.readFileSync(`${repo}/a.yaml`, 'utf8')).toBe('a: min\n');
      expect(hint).toContain('restore -- a.yaml');
      git(repo, 'restore', '--', 'a.yaml');
      const later = realContext(3);
      await settle(later, repo);
      expect(later.said.join()).toContain(MESSAGE);
      expect(contentsOf(repo)).toEqual({ ...OLD, 'a.yaml': 'a: 2\n' });
      expect([...complaints(repo), ...litterIn(repo)]).toEqual([]);
    });
  });
});

describe('the journal is read with suspicion', () => {
  const journal = {
    version: 1,
    tx: 'abcde-fghjk',
    message: MESSAGE,
    identity: { name: 'P', email: 'p@eksempelby.example' },
    changes: [{ kind: 'create', path: 'x.yaml', text: 'x' }],
    included: [],
    scaffold: '',
  };

  it.each<[string, object | string]>([
    ['not JSON', '{'],
    [
      'a path out of the repository',
      { ...journal, changes: [{ kind: 'create', path: '../x.yaml', text: 'x' }] },
    ],
    ['a path into .git', { ...journal, changes: [{ kind: 'create', path: '.git/config', text: 'x' }] }],
    ['a scaffold that is another folder', { ...journal, scaffold: '../andre' }],
    ['a message with a name', { ...journal, message: 'Hansen: x' }],
    ['a transaction with a line break', { ...journal, tx: 'a\nb' }],
    ['an update without before', { ...journal, changes: [{ kind: 'update', path: 'a.yaml', text: 'x' }] }],
  ])('%s', async (_name, content) => {
    await inRepo(async (repo) => {
      fs.mkdirSync(stateFolder(repo));
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      fs.writeFileSync(`${stateFolder(repo)}/journal.json`, text);
      expect((await refusal(settle(realContext(), repo))).message).toContain('journal');
      expect(contentsOf(repo)).toEqual(OLD);
    });
  });
});
