/** A disk and a git that fail at the N-th changing call, once or from then on, or die there. */

import type { Context, FileHandle, Files, Git } from '../../src/context.ts';
import { ioError } from '../../src/base/io-error.ts';

export const FAULT_MODES = ['once', 'persistent', 'short', 'kill-before', 'kill-after'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

/** Stands for `kill -9`: nothing the program does afterwards reaches the world. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface Fault {
  readonly mode: FaultMode;
  /** Which changing call, from 1. */
  readonly at: number;
  readonly code: 'ENOSPC' | 'EIO';
}

export interface Faulty {
  readonly context: Context;
  /** Did the N-th call come? */
  happened(): boolean;
  /** The name of the call that met the fault. */
  where(): string;
}

/** Counts the changing calls and decides for each what happens. */
function counter({ mode, at, code }: Fault) {
  let calls = 0;
  let dead = false;
  let where = '';
  const check = (): void => {
    if (dead) throw new Killed('dead');
  };
  const die = (): never => {
    dead = true;
    throw new Killed('killed');
  };
  /** Before a changing call: throws, or answers whether to die after it. */
  const before = (name: string): boolean => {
    check();
    // Elsewhere a short write is the same fault as `once`.
    if (mode === 'short' && name !== 'write') return false;
    calls += 1;
    if (calls === at) where = name;
    if (mode === 'kill-before' && calls === at) die();
    const fails = mode === 'persistent' ? calls >= at : mode === 'once' && calls === at;
    if (fails || (mode === 'short' && calls === at + 1)) throw ioError(code, name);
    return mode === 'kill-after' && calls === at;
  };
  /** The write at `at` comes out short; the rest of it then meets the full disk. */
  const isShort = (): boolean => mode === 'short' && calls === at;
  return { check, die, before, isShort, happened: () => where !== '', where: () => where };
}

type Counter = ReturnType<typeof counter>;

function faultyHandle(real: FileHandle, count: Counter): FileHandle {
  const call = <T>(name: string, act: () => T): T => {
    const last = count.before(name);
    const result = act();
    return last ? count.die() : result;
  };
  return {
    write: (bytes) =>
      call('write', () =>
        real.write(count.isShort() ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes),
      ),
    fsync: () => call('fsync', () => real.fsync()),
    close: () => {
      // The descriptor is always given back, or the test itself would run out of them.
      real.close();
      call('close', () => undefined);
    },
  };
}

function faultyFiles(real: Files, count: Counter): Files {
  const changing = <T>(name: string, act: () => T): T => {
    const last = count.before(name);
    const result = act();
    return last ? count.die() : result;
  };
  const reading = <T>(act: () => T): T => {
    count.check();
    return act();
  };
  return {
    read: (path) => reading(() => real.read(path)),
    list: (path) => reading(() => real.list(path)),
    lstat: (path) => reading(() => real.lstat(path)),
    realpath: (path) => reading(() => real.realpath(path)),
    createExclusive: (path) =>
      faultyHandle(
        changing('createExclusive', () => real.createExclusive(path)),
        count,
      ),
    openAppend: (path) =>
      faultyHandle(
        changing('openAppend', () => real.openAppend(path)),
        count,
      ),
    rename: (from, to) => changing('rename', () => real.rename(from, to)),
    link: (existing, path) => changing('link', () => real.link(existing, path)),
    unlink: (path) => changing('unlink', () => real.unlink(path)),
    mkdir: (path) => changing('mkdir', () => real.mkdir(path)),
    rmdir: (path) => changing('rmdir', () => real.rmdir(path)),
    fsyncFolder: (path) => changing('fsyncFolder', () => real.fsyncFolder(path)),
  };
}

const CHANGING_GIT: readonly string[] = ['init', 'commit', 'unstage'];

function faultyGit(real: Git, count: Counter): Git {
  const wrap =
    (name: keyof Git) =>
    async (...args: never[]): Promise<unknown> => {
      const act = real[name] as (...all: never[]) => Promise<unknown>;
      if (!CHANGING_GIT.includes(name)) {
        count.check();
        return await act(...args);
      }
      const last = count.before(`git ${name}`);
      const result = await act(...args);
      return last ? count.die() : result;
    };
  return Object.fromEntries(
    Object.keys(real).map((name) => [name, wrap(name as keyof Git)]),
  ) as unknown as Git;
}

/** `context` with one fault in it. */
export function faulty(context: Context, fault: Fault): Faulty {
  const count = counter(fault);
  return {
    context: { ...context, files: faultyFiles(context.files, count), git: faultyGit(context.git, count) },
    happened: count.happened,
    where: count.where,
  };
}
