/** Every example and every shipped method is clean in a real editor, whether or not it names its schema itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MODELS } from '../../scripts/schema-files.ts';
import { type Editor, openEditor } from '../support/language-server.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(pathToFileURL(resolve('.')).href);
});
afterAll(() => editor.close());

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

function schemaOf(file: string): string | undefined {
  const kind = file.includes('samtykke/') ? 'samtykke' : basename(file, '.yaml');
  return Object.hasOwn(MODELS, kind) ? resolve(`schemas/${kind}.schema.json`) : undefined;
}

/** The folders of the examples; examples/svar holds answers to questions, which are files of no kind. */
const FILES = ['examples', 'templates'].flatMap(yamlFiles).filter((file) => !file.startsWith(join('examples', 'svar')));

test('every YAML file is of a kind that has a schema', () => {
  expect(FILES.length).toBeGreaterThan(20);
  expect(FILES.filter((file) => schemaOf(file) === undefined)).toEqual([]);
});

test('a schema line of a file points at the schema of its kind', () => {
  for (const file of FILES) {
    const named = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1];
    if (named !== undefined) expect(basename(named), file).toBe(basename(schemaOf(file) ?? ''));
  }
});

test('no file shows red', async () => {
  const judged = FILES.map(async (file) => {
    const text = readFileSync(file, 'utf8').replace(/^# yaml-language-server: .*$/m, '#');
    const line = `# yaml-language-server: $schema=${schemaOf(file)}\n`;
    const found = await editor.diagnose(pathToFileURL(resolve(file)).href, line + text);
    return found.map(({ message, range }) => `${file}:${range.start.line} ${message}`);
  });
  expect((await Promise.all(judged)).flat()).toEqual([]);
});
