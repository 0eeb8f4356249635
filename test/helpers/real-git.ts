/** The installed git, started plainly: the judge of what our own code left. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TEST_ENV } from './real-context.ts';

/** Before everything that a test lets the program do. */
const LONG_AGO = '2026-01-01T12:00:00Z';

/** stdout of git; throws when it fails. Commits are of 1 January 2026. */
export function git(folder: string, ...args: string[]): string {
  const dates = { GIT_AUTHOR_DATE: LONG_AGO, GIT_COMMITTER_DATE: LONG_AGO };
  const env = {
    ...TEST_ENV,
    ...dates,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
  };
  const done = spawnSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@eksempelby.example', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`);
  return done.stdout;
}

const templates = new Map<string, string>();

process.on('exit', () => {
  for (const folder of templates.values()) fs.rmSync(folder, { recursive: true, force: true });
});

function makeTemplate(contents: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samarbejd-skabelon-'));
  git(folder, 'init', '--quiet', '--template=', '--initial-branch=main');
  for (const [name, text] of Object.entries(contents)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', 'start: klar');
  return folder;
}

/** A repository with these files committed by plain git; the second like it is a copy. */
export function makeRepo(folder: string, contents: Readonly<Record<string, string>>): void {
  const key = JSON.stringify(contents);
  const template = templates.get(key) ?? makeTemplate(contents);
  templates.set(key, template);
  fs.cpSync(template, folder, { recursive: true, preserveTimestamps: true });
}

/** Every file below `folder` with its text, without `.git`. Empty folders show as `name/`. */
export function contentsOf(folder: string, below = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = path.posix.join(below, entry.name);
    if (name === '.git') continue;
    if (!entry.isDirectory()) {
      found[name] = fs.readFileSync(path.join(folder, name), 'utf8');
      continue;
    }
    const inside = contentsOf(folder, name);
    Object.assign(found, Object.keys(inside).length > 0 ? inside : { [`${name}/`]: '' });
  }
  return found;
}

/** Files that no finished command leaves: locks, journals, files on their way. */
export function litterIn(folder: string): string[] {
  const state = path.join(folder, '.git', 'samarbejd');
  const own = fs.existsSync(state) ? fs.readdirSync(state) : [];
  const gits = fs.readdirSync(path.join(folder, '.git'), { recursive: true, encoding: 'utf8' });
  return [...own, ...gits.filter((name) => name.endsWith('.lock'))];
}

/** Complaints of git itself about a repository: changed or unknown files, broken objects. Empty when all is well. */
export function complaints(folder: string): string[] {
  const dirty = git(folder, 'status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean);
  const broken = git(folder, 'fsck', '--no-progress', '--no-dangling').split('\n').filter(Boolean);
  return [...dirty, ...broken];
}
