/** A received folder whose `.git` wants to run something (threats G1, G2): refused, and nothing ran. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { change } from '../../src/store/change.ts';
import { audit } from '../../src/store/git-audit.ts';
import { files } from '../../src/system/files.ts';
import { hash } from '../../src/system/hash.ts';
import { inTemporaryFolder, realContext } from '../helpers/real-context.ts';
import { git, makeRepo } from '../helpers/real-git.ts';

const CONTENTS = { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' };

/** A shell command that leaves the canary. */
type Plant = (repo: string, command: string) => void;

function config(lines: (command: string) => string): Plant {
  return (repo, command) => fs.appendFileSync(`${repo}/.git/config`, `\n${lines(command)}\n`);
}

function file(name: string, text: (command: string) => string, mode = 0o600): Plant {
  return (repo, command) => {
    fs.mkdirSync(path.dirname(`${repo}/${name}`), { recursive: true });
    fs.writeFileSync(`${repo}/${name}`, text(command), { mode });
  };
}

function both(...plants: Plant[]): Plant {
  return (repo, command) => {
    for (const plant of plants) plant(repo, command);
  };
}

const PAYLOADS: readonly [name: string, named: string, plant: Plant][] = [
  ['core.fsmonitor', 'core.fsmonitor', config((c) => `[core]\n\tfsmonitor = "${c}"`)],
  ['a key on the header line', 'core.fsmonitor', config((c) => `[core] fsmonitor = "${c}"`)],
  ['a key in other letters', 'core.fsmonitor', config((c) => `[CoRe]\n FSMonitor="${c}"`)],
  ['a key split over lines', 'core.fsmonitor', config((c) => `[core]\n\tfsmonitor = \\\n"${c}"`)],
  ['a value hidden after a comment', 'core.fsmonitor', config((c) => `# x \\\n[core]\nfsmonitor="${c}" # y`)],
  ['core.hooksPath', 'core.hookspath', config(() => '[core]\n\thooksPath = ../kroge')],
  ['a hook', 'hooks', file('.git/hooks/pre-commit', (c) => `#!/bin/sh\n${c}\n`, 0o755)],
  [
    'a post-index-change hook',
    'hooks',
    file('.git/hooks/post-index-change', (c) => `#!/bin/sh\n${c}\n`, 0o755),
  ],
  ['core.sshCommand', 'core.sshcommand', config((c) => `[core]\n\tsshCommand = "${c}"`)],
  ['core.pager', 'core.pager', config((c) => `[core]\n\tpager = "${c}"`)],
  ['core.editor', 'core.editor', config((c) => `[core]\n\teditor = "${c}"`)],
  [
    'core.alternateRefsCommand',
    'core.alternaterefscommand',
    config((c) => `[core]\n\talternateRefsCommand = "${c}"`),
  ],
  ['diff.external', 'diff.external', config((c) => `[diff]\n\texternal = "${c}"`)],
  [
    'textconv',
    'diff.*.textconv',
    both(
      config((c) => `[diff "x"]\n\ttextconv = "${c}"`),
      file('.gitattributes', () => '*.yaml diff=x\n'),
    ),
  ],
  [
    'filter.clean',
    'filter.*.clean',
    both(
      config((c) => `[filter "x"]\n\tclean = "${c}; cat"`),
      file('.gitattributes', () => '*.yaml filter=x\n'),
    ),
  ],
  [
    'filter.smudge in info/attributes',
    'filter.*.smudge',
    both(
      config((c) => `[filter "x"]\n\tsmudge = "${c}; cat"`),
      file('.git/info/attributes', () => '* filter=x\n'),
    ),
  ],
  [
    'filter.process',
    'filter.*.process',
    both(
      config((c) => `[filter "x"]\n\tprocess = "${c}"`),
      file('.gitattributes', () => '*.yaml filter=x\n'),
    ),
  ],
  ['a filter named in the tree', 'filter=', file('.gitattributes', () => '*.yaml text filter=lfs\n')],
  ['a merge driver', 'merge.*.driver', config((c) => `[merge "x"]\n\tdriver = "${c}"`)],
  ['gpg.program', 'gpg.program', config((c) => `[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = "${c}"`)],
  ['gpg.ssh.program', 'gpg.*.program', config((c) => `[gpg "ssh"]\n\tprogram = "${c}"`)],
  ['log.showSignature', 'log.showsignature', config(() => '[log]\n\tshowSignature = true')],
  ['include.path', 'include.path', config(() => '[include]\n\tpath = ../ond')],
  ['includeIf', 'includeif.*.path', config(() => '[includeIf "gitdir:/"]\n\tpath = ../ond')],
  ['an alias', 'alias.status', config((c) => `[alias]\n\tstatus = "!${c}"`)],
  ['core.worktree', 'core.worktree', config(() => '[core]\n\tworktree = /')],
  ['core.bare', 'core.bare', config(() => '[core]\n\tbare = true')],
  ['credential.helper', 'credential.helper', config((c) => `[credential]\n\thelper = "!${c}"`)],
  ['remote.uploadpack', 'remote.*.uploadpack', config((c) => `[remote "o"]\n\tuploadpack = "${c}"`)],
  ['remote.vcs', 'remote.*.vcs', config(() => '[remote "o"]\n\tvcs = ext')],
  ['an ext:: address', 'remote.*.url', config((c) => `[remote "o"]\n\turl = "ext::sh -c '${c}'"`)],
  ['an address that is an option', 'remote.*.url', config(() => '[remote "o"]\n\turl = --upload-pack=ond')],
  ['insteadOf', 'url.*.insteadof', config(() => '[url "ext::ond"]\n\tinsteadOf = https://')],
  ['a promisor remote', 'remote.*.promisor', config(() => '[remote "o"]\n\tpromisor = true')],
  [
    'extensions.worktreeConfig',
    'extensions.worktreeconfig',
    config(() => '[extensions]\n\tworktreeConfig = true'),
  ],
  [
    'config.worktree',
    'config.worktree',
    file('.git/config.worktree', (c) => `[core]\n\tfsmonitor = "${c}"\n`),
  ],
  ['submodule.update', 'submodule.*.update', config((c) => `[submodule "s"]\n\tupdate = "!${c}"`)],
  ['config that git may read and we cannot', 'config', config(() => '[core\n\tfsmonitor')],
  ['alternates', 'objects/info/alternates', file('.git/objects/info/alternates', () => '/anden/objects\n')],
  ['commondir', 'commondir', file('.git/commondir', () => '../andet\n')],
  ['grafts', 'info/grafts', file('.git/info/grafts', () => '\n')],
  [
    '.git as a file',
    '.git er ikke en mappe',
    (repo) => {
      fs.renameSync(`${repo}/.git`, `${repo}/ond`);
      fs.writeFileSync(`${repo}/.git`, 'gitdir: ond\n');
    },
  ],
  [
    '.git as a link',
    '.git er ikke en mappe',
    (repo) => {
      fs.renameSync(`${repo}/.git`, `${repo}/ond`);
      fs.symlinkSync('ond', `${repo}/.git`);
    },
  ],
  ['a link inside .git', 'genvej', (repo) => fs.symlinkSync('/etc/hostname', `${repo}/.git/samarbejd-ny`)],
  ['a link among the refs', 'genvej', (repo) => fs.symlinkSync('/etc/hostname', `${repo}/.git/refs/heads/x`)],
  [
    'an embedded bare repository',
    'ikke under git',
    (repo, command) => {
      for (const name of fs.readdirSync(`${repo}/.git`))
        fs.renameSync(`${repo}/.git/${name}`, `${repo}/${name}`);
      fs.rmdirSync(`${repo}/.git`);
      fs.appendFileSync(`${repo}/config`, `\n[core]\n\tfsmonitor = "${command}"\n`);
    },
  ],
];

async function edit(repo: string): Promise<void> {
  const before = hash(CONTENTS['a.yaml']);
  await change(realContext(), repo, async () => ({
    message: 'aftale: ændret (2026-k7q3x)',
    changes: [{ kind: 'update', path: 'a.yaml', before, text: 'a: 2\n' }],
  }));
}

describe('a hostile .git is refused, by the name of the setting, and runs nothing (threats G1)', () => {
  it.each(PAYLOADS)('%s', async (_name, named, plant) => {
    await inTemporaryFolder(async (folder) => {
      const repo = `${folder}/sag`;
      makeRepo(repo, CONTENTS);
      plant(repo, `touch ${folder}/kanarie`);
      const refusal = await edit(repo).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(UserError);
      const { message, hint } = refusal as UserError;
      expect(message).toContain(named);
      expect(message).toContain(repo);
      expect(`${message} ${hint}`).not.toMatch(/kanarie|touch|ext::/);
      expect(fs.existsSync(`${folder}/kanarie`)).toBe(false);
      expect(fs.readFileSync(`${repo}/a.yaml`, 'utf8')).toBe('a: 1\n');
    });
  });

  it('counts at least 40 payloads', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(40));
});

describe('what the audit cannot see does not run either: the environment and overrides hold alone', () => {
  it('a nested repository with a filter, recorded in the index', async () => {
    await inTemporaryFolder(async (folder) => {
      const repo = `${folder}/sag`;
      const canary = `touch ${folder}/kanarie`;
      makeRepo(repo, CONTENTS);
      makeRepo(`${repo}/inde`, CONTENTS);
      git(
        repo,
        'update-index',
        '--add',
        '--cacheinfo',
        `160000,${git(`${repo}/inde`, 'rev-parse', 'HEAD').trim()},inde`,
      );
      git(repo, 'commit', '-qm', 'start: to');
      fs.writeFileSync(`${repo}/inde/.gitattributes`, '* filter=x\n');
      fs.writeFileSync(`${repo}/inde/a.yaml`, 'a: 3\n');
      const wicked = `\n[core]\n\tfsmonitor = "${canary}"\n[filter "x"]\n\tclean = "${canary}; cat"\n`;
      fs.appendFileSync(`${repo}/inde/.git/config`, wicked);
      await edit(repo);
      await realContext().git.status(audit(files, repo));
      expect(fs.existsSync(`${folder}/kanarie`)).toBe(false);
      git(repo, 'status');
      expect(fs.existsSync(`${folder}/kanarie`)).toBe(true);
    });
  });

  it.each([
    ['GIT_DIR', '/nonexistent'],
    ['GIT_INDEX_FILE', '/nonexistent/index'],
    ['GIT_CONFIG_COUNT', '1'],
    ['GIT_EXTERNAL_DIFF', 'false'],
  ])('the variable %s of the caller does not reach git (threats G3)', async (name, value) => {
    await inTemporaryFolder(async (folder) => {
      makeRepo(folder, CONTENTS);
      const saved = process.env[name];
      process.env[name] = value;
      try {
        await edit(folder);
      } finally {
        if (saved === undefined) delete process.env[name];
        else process.env[name] = saved;
      }
      expect(git(folder, 'log', '--format=%s', '-1')).toContain('aftale');
    });
  });
});

describe('ordinary repositories pass', () => {
  it('with what git, an editor and a server write there', async () => {
    await inTemporaryFolder(async (folder) => {
      makeRepo(folder, CONTENTS);
      git(folder, 'remote', 'add', 'origin', 'git@git.eksempelby.example:sager/2026-k7q3x.git');
      git(folder, 'config', 'branch.main.remote', 'origin');
      git(folder, 'config', 'branch.main.merge', 'refs/heads/main');
      git(folder, 'config', 'user.name', 'Prøve "P" Prøvesen; leder');
      git(folder, 'config', 'remote.origin.gh-resolved', 'base');
      git(folder, 'config', 'branch.main.gh-merge-base', 'main');
      git(folder, 'config', 'branch.main.github-pr-owner-number', 'eksempelby#rammen#7');
      git(folder, 'config', 'remote.origin.pushurl', 'https://git.eksempelby.example/sag.git');
      fs.mkdirSync(`${folder}/.git/hooks`);
      fs.writeFileSync(`${folder}/.git/hooks/pre-commit.sample`, '#!/bin/sh\n', { mode: 0o755 });
      fs.writeFileSync(`${folder}/.gitattributes`, '*.md merge=union\n*.png -text -diff\n');
      await edit(folder);
      expect(git(folder, 'log', '--format=%s', '-1')).toContain('aftale');
    });
  });
});
