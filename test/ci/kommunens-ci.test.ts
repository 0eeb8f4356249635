/**
 * The CI files of a new kommune, carried out word by word in folders as the servers' own checkouts leave them: with
 * their settings in `.git`, on no branch. Only the package that is installed and the day are ours.
 */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Program } from '../helpers/program.ts';
import { gemtRamme } from '../helpers/rammekommune.ts';
import { git } from '../helpers/real-git.ts';

const ROOT = process.cwd();

let kommune: Program;
let home = '';
beforeAll(async () => {
  kommune = await gemtRamme('2026-12-01');
  home = mkdtempSync(join(tmpdir(), 'samarbejd-ci-'));
});
afterAll(() => {
  kommune.remove();
  rmSync(home, { recursive: true, force: true });
});

/** What each server's checkout leaves in `.git`, after its fetch and before its checkout of one commit. */
const CHECKOUTS: Readonly<Record<string, (folder: string) => void>> = {
  'GitHub, the token in the settings': (folder) => {
    git(folder, 'config', 'gc.auto', '0');
    git(folder, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic xxx');
    git(folder, 'sparse-checkout', 'disable');
    git(folder, 'config', '--unset-all', 'extensions.worktreeConfig');
  },
  'GitHub, the token in a file beside': (folder) => {
    git(folder, 'config', `includeIf.gitdir:${folder}/.git.path`, join(home, 'git-credentials.config'));
    git(folder, 'sparse-checkout', 'disable');
    git(folder, 'config', '--unset-all', 'extensions.worktreeConfig');
  },
  GitLab: (folder) => {
    git(folder, 'config', 'fetch.recurseSubmodules', 'false');
    git(folder, 'config', 'credential.interactive', 'never');
    git(folder, 'config', 'gc.autoDetach', 'false');
    git(folder, 'config', 'http.https://gitlab.example.sslCAInfo', join(home, 'ca.pem'));
  },
};

function checkout(prepare: (folder: string) => void): string {
  const folder = mkdtempSync(join(home, 'lager-'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'remote', 'add', 'origin', `file://${kommune.folder}`);
  git(folder, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  prepare(folder);
  git(folder, 'checkout', '--quiet', '--force', 'refs/remotes/origin/main');
  return folder;
}

function programsIn(folder: string, today: string): string {
  const bin = join(folder, '.git', 'ci-bin');
  mkdirSync(bin);
  const stubs = {
    npm: 'exit 0',
    samarbejd: `exec '${process.execPath}' '${ROOT}/bin/samarbejd.cjs' "$@" --i-dag ${today}`,
  };
  for (const [name, line] of Object.entries(stubs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

function scripts(file: string): string {
  const read: unknown = parse(kommune.read(file));
  const { jobs, ramme } = read as {
    readonly jobs?: { readonly ramme: { readonly steps: readonly { readonly run?: string }[] } };
    readonly ramme?: { readonly script: readonly string[] };
  };
  return (jobs?.ramme.steps.map(({ run }) => run ?? '') ?? ramme?.script ?? []).join('\n');
}

function carryOut(file: string, where: string, today: string) {
  const folder = checkout(CHECKOUTS[where] ?? (() => undefined));
  const env = {
    PATH: `${programsIn(folder, today)}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    TMPDIR: home,
    CI: 'true',
    SAMARBEJD_PAKKE: '.samarbejd/samarbejd.tgz',
    SAMARBEJD_CACHE: '0',
  };
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', scripts(file)], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

const GITHUB = '.github/workflows/samarbejd.yml';
const GITLAB = '.gitlab-ci.yml';

describe('R-021 the CI files that init kommune writes do their work where they are meant for', () => {
  test.each([
    [GITHUB, 'GitHub, the token in the settings'],
    [GITHUB, 'GitHub, the token in a file beside'],
    [GITLAB, 'GitLab'],
  ])('%s after the checkout of %s', (file, where) => {
    const good = carryOut(file, where, '2026-12-01');
    expect([good.stderr, good.status]).toEqual(['', 0]);
    expect(good.stdout).not.toContain('ramme/historik');
    const stale = carryOut(file, where, '2027-06-02');
    expect([stale.stderr, stale.status]).toEqual(['', 1]);
    expect(stale.stdout).toMatch(
      file === GITHUB
        ? /^::error file=ramme\.yaml,line=\d+.*ramme\/foraeldet/m
        : /^ramme\.yaml:.*ramme\/foraeldet/m,
    );
  });
});
