/** Our reading of git's config agrees with git's own. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGitConfig } from '../../src/store/git-config.ts';
import { inTemporaryFolder } from '../helpers/real-context.ts';

/** What git reads in the file; undefined when it refuses it. */
function asGitReads(file: string): [string, string][] | undefined {
  const done = spawnSync('git', ['config', '--null', '--no-includes', '--file', file, '--list'], {
    encoding: 'utf8',
  });
  if (done.status !== 0) return undefined;
  return done.stdout
    .split('\0')
    .filter(Boolean)
    .map((record) => {
      const end = record.indexOf('\n');
      return end < 0 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)];
    });
}

/** Key and value, with a tab inside a value written as a space: git before 2.45 reads it so, later ones keep it. */
function comparable(settings: readonly (readonly [string, string])[] | undefined) {
  return settings?.map(([key, value]) => [key, value.replaceAll('\t', ' ')]);
}

/** What we read in the text, in git's form. */
function asWeRead(text: string): [string, string][] | undefined {
  return parseGitConfig(text)?.map(({ key, value }) => [key, value]);
}

const TEXTS = [
  '[core]\n\tbare = false\n',
  '[core] fsmonitor = x\n',
  '[Core]\nFsMonitor=x ; y\n',
  '[remote "Mit æøå"]\r\n\turl = https://x # y\r\n',
  '[a "b\\"c\\\\d"]\nx = "  y ; z  " w\n',
  '[a.B.c]\nx = 1\n',
  '[a]\nx = 1 \\\n  2\ny\nz =\n',
  '[a]\nx = "1\\n\\t\\b"\n',
  '[a]\nx = 1\t2 \t3\t\n',
  '\ufeff[a]\nx = 1\n',
  '# kun en bemærkning\n; og en til',
  '[a]\nx = "a"b"c"   \n',
  '[a][b]\nx = 1\n',
  '',
];

describe('git config', () => {
  it.each(TEXTS)('%j is read as git reads it', async (text) => {
    await inTemporaryFolder((folder) => {
      fs.writeFileSync(`${folder}/config`, text);
      expect(comparable(asWeRead(text))).toEqual(comparable(asGitReads(`${folder}/config`)));
    });
  });

  it.each([
    '[core',
    'x = 1',
    '[a]\nx = "y',
    '[a]\nx = \\q',
    '[a]\n1x = 2',
    '[a]\nx = 1\0',
    '[a]\nx y',
    '[a]\r x = 1',
  ])('%j is refused', (text) => expect(parseGitConfig(text)).toBeUndefined());

  it('never misses a setting that git sees, whatever the text (300 made-up files)', async () => {
    const piece = fc.constantFrom(
      '[core]',
      '[a "b"]',
      '[a.b]',
      '\n',
      ' ',
      '\t',
      'x',
      'fsmonitor',
      '=',
      '"',
      '\\',
      '\\n',
      '#',
      ';',
      'æ',
      '1',
      ']',
      '[',
    );
    await inTemporaryFolder((folder) => {
      const file = `${folder}/config`;
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
          const text = pieces.join('');
          fs.writeFileSync(file, text);
          const ours = asWeRead(text);
          if (ours !== undefined) expect(comparable(ours)).toEqual(comparable(asGitReads(file)));
        }),
        { numRuns: 300 },
      );
    });
  });
});
