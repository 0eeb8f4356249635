/**
 * What is printed about a faulty case never holds anything a person wrote in it, however broken the file is (L1, L4).
 * Every letter and digit of every value is made a letter that stands nowhere else; then the files are damaged.
 */

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { FORMATER } from '../../src/report/formats.ts';
import { program, type Program } from '../helpers/program.ts';

// Each of these runs the program many times.
const SECRET = 'ж';
const CASES = 'forloeb';

let p: Program;
afterEach(() => p.remove());

function kommune(name: string): readonly string[] {
  p = program({ today: '2026-11-22' });
  cpSync(join('examples', name), p.folder, { recursive: true });
  return readdirSync(join(p.folder, CASES), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${CASES}/${file}`);
}

function secretly(value: string): string {
  return value.replace(/[\p{L}\p{N}]/gu, SECRET);
}

/** The first lines that tell something they must not. */
function leaks(said: string): readonly string[] {
  return said
    .split('\n')
    .filter((line) => line.includes(SECRET))
    .slice(0, 3);
}

/** Every value and every comment made secret: nothing is a date, an id or a word of the schema any more. */
function allSecret(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, indent = '', key = '', value = ''] = /^([\s-]*)([\p{L}_]+:(?=\s|$))?(.*)$/u.exec(line) ?? [];
      const inside = value.replace(/([{,]\s*[\p{L}_]+:\s)|([^{,]+|.)/gu, (_, inner: string, rest: string) =>
        inner === undefined ? secretly(rest) : inner,
      );
      return `${indent}${key}${inside}`;
    })
    .join('\n');
}

/** Only what is surely a person's own words: texts with a capital letter or several words. The rules still run. */
function wordsSecret(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const words = line.includes('{')
        ? /(:\s+"?)((?:\p{Lu}|\p{L}+ \p{L})[^{}[\]",]*)/gu
        : /(:\s+"?|^\s*-\s+"?|^\s{4,})((?:\p{Lu}|\p{L}+ \p{L})[^{}[\]"]*)/gu;
      return line.replace(words, (_, before: string, said: string) => before + secretly(said));
    })
    .join('\n');
}

interface Damage {
  readonly at: number;
  readonly remove: number;
  readonly put: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.nat(12),
  put: fc.constantFrom('', SECRET, `${SECRET}:`, `\n${SECRET}`, '"', '[', '}', ': ', '\t', '\n', '# ', '- ', '|', '\u0007', '\u202e', '---\n', `nav${SECRET}n: `, '&a ', '\ud800'), // prettier-ignore
});

function damaged(text: string, faults: readonly Damage[]): string {
  return faults.reduce((t, { at, remove, put }) => {
    const place = Math.floor(at * t.length);
    return t.slice(0, place) + put + t.slice(place + remove);
  }, text);
}

async function everything(): Promise<string> {
  const said: string[] = [];
  for (const format of FORMATER) {
    const { transcript } = await p.run(['tjek', '--alle', '--format', format]);
    said.push(transcript);
  }
  for (const argv of [['frister'], ['forløb', 'liste'], ['samtykke', 'hvem', '2026-k7q3x']]) {
    said.push((await p.run(argv)).err);
  }
  return said.join('\n');
}

test.each(['bakkekoebing', 'fjordby'])('%s: every file in order, every word a secret', async (name) => {
  for (const file of kommune(name)) p.write(file, wordsSecret(p.read(file)));
  const said = await everything();
  expect(said).not.toContain('fil/');
  expect(leaks(said)).toEqual([]);
});

test.each(['bakkekoebing', 'fjordby'])('%s: not one value is what it should be', async (name) => {
  for (const file of kommune(name)) p.write(file, allSecret(p.read(file)));
  const said = await everything();
  expect(said.split('\n').filter((line) => line.includes('•••')).length).toBeGreaterThan(20);
  expect(leaks(said)).toEqual([]);
});

test('bakkekoebing: somebody’s words where a field should be', async () => {
  for (const file of kommune('bakkekoebing'))
    p.write(file, `${secretly('Hanne')}: ${secretly('ringer')}\n${p.read(file)}`);
  const { transcript } = await p.run(['tjek', '--alle']);
  expect(transcript.split('fil/ukendt-noegle')).not.toHaveLength(1);
  expect(leaks(transcript)).toEqual([]);
});

test('bakkekoebing: files damaged anywhere, in any way', async () => {
  const files = kommune('bakkekoebing');
  const before = files.map((file) => readFileSync(join(p.folder, file), 'utf8'));
  const shapes = fc.constantFrom(allSecret, wordsSecret);
  const faults = fc.array(damage, { minLength: 1, maxLength: 4 });
  const perFile = fc.array(fc.tuple(shapes, faults), { minLength: files.length, maxLength: files.length });
  await fc.assert(
    fc.asyncProperty(perFile, async (plan) => {
      for (const [i, file] of files.entries()) {
        const [shape, damages] = plan[i] ?? [allSecret, []];
        writeFileSync(join(p.folder, file), damaged(shape(before[i] ?? ''), damages));
      }
      const { transcript } = await p.run(['tjek', '--alle']);
      expect(leaks(transcript)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
