/** What every real command must keep, so that help, parsing and the folds hold for all of them. */

import { describe, expect, test } from 'vitest';
import { fold } from '../../src/base/tekst.ts';
import { commonOptions } from '../../src/cli/common-options.ts';
import { parse } from '../../src/cli/parser.ts';
import { resolve } from '../../src/cli/resolve.ts';
import { registry } from '../../src/commands/registry.ts';
import { dato } from '../../src/base/dato.ts';
import { splitWords } from '../helpers/scenario.ts';

const paths = Object.keys(registry);
const clock = { today: () => dato('2026-12-01') };

test('no two commands fold to one, and no noun is also a command', () => {
  expect(new Set(paths.map(fold)).size).toBe(paths.length);
  const nouns = paths.filter((path) => path.includes(' ')).map((path) => path.split(' ')[0] ?? '');
  expect(paths.filter((path) => nouns.includes(path))).toEqual([]);
});

test.each([
  ['økonomi rapport', undefined],
  ['økonomi orientring', 'økonomi orientering'],
  ['økonmi samlet', 'økonomi samlet'],
  ['forløb over', undefined],
  ['frist', 'frister'],
])('%s is taken for %s: the noun alone is no likeness', (typed, meant) => {
  expect(resolve(typed.split(' '), registry)).toMatchObject({ kind: 'unknown', suggestion: meant });
});

describe.each(Object.entries(registry))('%s', (path, load) => {
  test('is registered under its own words, in NFC', async () => {
    const { path: words } = await load();
    expect(words.join(' ')).toBe(path);
    expect(path.normalize('NFC')).toBe(path);
  });

  test('its options have names of their own', async () => {
    const names = [...Object.keys((await load()).options), ...Object.keys(commonOptions)];
    expect(new Set(names.map(fold)).size).toBe(names.length);
    for (const name of names) expect(fold(name)).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('its words in order: no required one after an optional one', async () => {
    const required = ((await load()).args ?? []).map((arg) => arg.required);
    expect(required.toSorted((a, b) => Number(b) - Number(a))).toEqual(required);
  });

  test('its summary is one line without a full stop; its examples can be typed', async () => {
    const command = await load();
    expect(command.summary).toMatch(/^[A-ZÆØÅ][^\n]{4,75}[^.\n]$/);
    for (const example of command.examples) {
      const [name, ...argv] = splitWords(example);
      expect(name).toBe('samarbejd');
      const resolution = resolve(argv, registry);
      expect(resolution).toMatchObject({ kind: 'command', load });
      if (resolution.kind === 'command') expect(() => parse(command, resolution.rest, clock)).not.toThrow();
    }
  });
});
