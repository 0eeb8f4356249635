/** The real disk: what is opened, what is refused, how it is told (threats P2, L3, D2). */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { IoError } from '../../src/base/io-error.ts';
import { files } from '../../src/system/files.ts';
import { inTemporaryFolder } from '../helpers/real-context.ts';

function thrown(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

afterEach(() => vi.restoreAllMocks());

describe('files', () => {
  it('answers undefined for what another process removes while it is read (threats C1)', async () => {
    await inTemporaryFolder((folder) => {
      const [file, list] = [`${folder}/laas`, `${folder}/mappe`];
      fs.writeFileSync(file, '');
      fs.mkdirSync(list);
      const { openSync, readdirSync } = fs;
      vi.spyOn(fs, 'openSync').mockImplementation((...args) => {
        fs.unlinkSync(file);
        return openSync(...args);
      });
      vi.spyOn(fs, 'readdirSync').mockImplementation((...args: Parameters<typeof readdirSync>) => {
        fs.rmdirSync(list);
        return readdirSync(...args);
      });
      expect([files.read(file), files.list(list)]).toEqual([undefined, undefined]);
    });
  });

  it('answers undefined for what is not there', () => {
    const path = '/nonexistent/x';
    const answers = [files.read(path), files.list(path), files.lstat(path), files.realpath(path)];
    expect(answers).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('creates once, for the owner only', async () => {
    await inTemporaryFolder((folder) => {
      const handle = files.createExclusive(`${folder}/a`);
      expect(handle.write(new Uint8Array([97, 98]))).toBe(2);
      handle.fsync();
      handle.close();
      files.mkdir(`${folder}/m`);
      files.fsyncFolder(folder);
      expect(files.lstat(`${folder}/a`)).toMatchObject({ kind: 'file', size: 2, mode: 0o600 });
      expect(files.lstat(`${folder}/m`)).toMatchObject({ kind: 'folder', mode: 0o700 });
      expect(thrown(() => files.createExclusive(`${folder}/a`))).toMatchObject({ code: 'EEXIST' });
      expect(Buffer.from(files.read(`${folder}/a`) ?? []).toString()).toBe('ab');
    });
  });

  it.each([
    ['a link', (path: string) => fs.symlinkSync('/etc/hostname', path), 'genvej'],
    ['a dangling link', (path: string) => fs.symlinkSync('/nonexistent', path), 'genvej'],
    ['a pipe', (path: string) => execFileSync('/usr/bin/env', ['mkfifo', path]), 'ikke en almindelig fil'],
    ['a folder', (path: string) => fs.mkdirSync(path), 'en mappe'],
  ])('does not read %s, and does not hang on it', async (_name, plant, told) => {
    await inTemporaryFolder((folder) => {
      plant(`${folder}/x`);
      const error = thrown(() => files.read(`${folder}/x`));
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).message).toContain(told);
    });
  });

  it('does not list through a link, nor create over one', async () => {
    await inTemporaryFolder((folder) => {
      fs.symlinkSync('/tmp', `${folder}/l`);
      expect(thrown(() => files.list(`${folder}/l`))).toBeInstanceOf(UserError);
      expect(thrown(() => files.createExclusive(`${folder}/l`))).toMatchObject({ code: 'EEXIST' });
    });
  });

  it('lists in order, with names in one normal form and their kinds', async () => {
    await inTemporaryFolder((folder) => {
      fs.writeFileSync(`${folder}/${'å'.normalize('NFD')}`, '');
      fs.mkdirSync(`${folder}/b`);
      fs.symlinkSync('b', `${folder}/a`);
      expect(files.list(folder)).toEqual([
        { name: 'a', kind: 'link' },
        { name: 'b', kind: 'folder' },
        { name: 'å'.normalize('NFC'), kind: 'file' },
      ]);
    });
  });

  it('tells a refusal in Danish and keeps its code', () => {
    const error = thrown(() => files.mkdir('/proc/samarbejd'));
    expect(error).toBeInstanceOf(IoError);
    expect((error as IoError).message).not.toMatch(/ENOENT|no such/i);
    expect(thrown(() => fs.existsSync('/dev/full') && fullDisk())).toMatchObject({
      code: 'ENOSPC',
      message: /Disken er fuld/,
    });
  });
});

/** A real ENOSPC: linking into place is not possible on a device, so the handle is the device's own. */
function fullDisk(): void {
  const real = fs.openSync;
  const spy = (..._all: unknown[]): number => real('/dev/full', 'w');
  fs.openSync = spy;
  try {
    files.createExclusive('/x').write(new Uint8Array([1]));
  } finally {
    fs.openSync = real;
  }
}
