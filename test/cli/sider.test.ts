/** What users are told to type can be typed: each command on the pages and in the examples of help. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { readArgv } from '../../src/cli/argv.ts';
import { parse } from '../../src/cli/parser.ts';
import { resolve } from '../../src/cli/resolve.ts';
import { registry } from '../../src/commands/registry.ts';
import { splitWords } from '../helpers/scenario.ts';

const PAGES = ['README.md', 'docs/vejledning.md', 'docs/sletning-og-indsigt.md', 'templates/init/laesmig.md'];

/** Lines of code blocks, and whole pieces of code in a sentence. A word in `<…>` or an ellipsis is for the reader to put in. */
function typedOn(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8');
  const blocks = [...text.matchAll(/^```(?:console|sh)?\n(.*?)^```/gmsu)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const inline = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
  return [...blocks, ...inline].filter((line) => /^samarbejd (?!--)/u.test(line) && !/[<…]/u.test(line));
}

async function complaint(line: string): Promise<string | undefined> {
  const argv = readArgv(splitWords(line).slice(1));
  const found = resolve(argv, registry);
  if (found.kind === 'noun') return undefined;
  if (found.kind !== 'command') return 'no such command';
  try {
    parse(await found.load(), found.rest, { today: () => dato('2026-12-01') });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A piece of code in a sentence may leave out the words that stand elsewhere. */
function isShort(said: string | undefined): boolean {
  return said === 'Der mangler noget.';
}

test.each(PAGES)('%s', async (page) => {
  const lines = typedOn(page);
  const wrong = await Promise.all(lines.map(async (line) => [line, await complaint(line)] as const));
  expect(wrong.filter(([, said]) => said !== undefined && !isShort(said))).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
});

test('the examples of every command', async () => {
  const commands = await Promise.all(Object.values(registry).map(async (load) => await load()));
  const examples = commands.flatMap((command) => command.examples);
  const wrong = await Promise.all(examples.map(async (line) => [line, await complaint(line)] as const));
  expect(wrong.filter(([, said]) => said !== undefined)).toEqual([]);
});
