/** Every rule of the house, broken on purpose in the tree as it is read: a guard that lets it pass is no guard. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyTree } from '../support/tree.ts';
import { rules, type RuleName } from './rules.ts';
import { readTree, type Tree } from './tree.ts';

const sound = readTree(process.cwd());
const HEADER = '/** Planted. */\n';
const cpr = ['010170', '1234'].join('-');
const host = ['registry', 'example', 'org'].join('.');
const planted = (line: string) => `${HEADER}${line}\n`;

/** The sound tree with `text` at `path`. */
function planting(path: string, text: string): Tree {
  const others = sound.files.filter((file) => file.path !== path);
  return { paths: [...new Set([...sound.paths, path])], files: [...others, { path, text }] };
}

const saidBefore = new Map<RuleName, ReadonlySet<string>>();

/** What the rule says of the sound tree. */
function before(rule: RuleName): ReadonlySet<string> {
  const known = saidBefore.get(rule);
  if (known) return known;
  const said = new Set(rules[rule](sound).map(({ file, what }) => `${file} ${what}`));
  saidBefore.set(rule, said);
  return said;
}

/** What the rule says about `path` in the tree, and does not say of the sound one. */
function newlyFound(rule: RuleName, path: string, tree: Tree): string[] {
  return rules[rule](tree)
    .filter(({ file, what }) => file === path && !before(rule).has(`${file} ${what}`))
    .map(({ what }) => what);
}

const changed = (path: string, from: RegExp, to: string): [string, string] => {
  const whole = readFileSync(path, 'utf8');
  expect(whole).toMatch(from);
  return [path, whole.replace(from, to)];
};

const cases: readonly (readonly [RuleName, string, string])[] = [
  // Who may know whom.
  ['imports', 'src/base/planted.ts', planted("import { x } from '../context.ts';")],
  ['imports', 'src/model/planted.ts', planted("import type { X } from '../rules/samtykke.ts';")],
  ['imports', 'src/rules/planted.ts', planted("import { x } from '../store/plan.ts';")],
  ['imports', 'src/rules/planted.ts', planted("export * from '../documents/render.ts';")],
  ['imports', 'src/documents/planted.ts', planted("import { x } from '../rules/samtykke.ts';")],
  ['imports', 'src/documents/planted.ts', planted("import { type X } from '../rules/samtykke.ts';")],
  ['imports', 'src/documents/planted.ts', planted("import type { X } from '../context.ts';")],
  ['imports', 'src/export/planted.ts', planted("import { x } from '../documents/render.ts';")],
  ['imports', 'src/store/planted.ts', planted("export { x } from '../system/files.ts';")],
  ['imports', 'src/report/planted.ts', planted("import { x } from '../model/ramme.ts';")],
  ['imports', 'src/report/planted.ts', planted("import { x } from '../context.ts';")],
  ['imports', 'src/commands/planted.ts', planted("import * as z from 'zod';")],
  ['imports', 'src/commands/planted.ts', planted("const x = await import('../system/git.ts');")],
  ['imports', 'src/commands/planted.ts', planted("type X = import('../cli/main.ts').X;")],
  ['imports', 'src/system/planted.ts', planted("import { x } from '../store/plan.ts';")],
  ['imports', 'src/cli/planted.ts', planted("import { x } from '../system/files.ts';")],
  ['imports', 'src/cli/planted.ts', planted("import { x } from '../store/plan.ts';")],
  ['imports', 'src/utils/planted.ts', planted('export const x = 1;')],
  ['imports', 'src/planted.ts', planted('export const x = 1;')],
  ['imports', 'src/base/planted.ts', planted("import { x } from '../../test/mutations.ts';")],
  ['imports', 'src/commands/planted.ts', planted('export const x = (name: string) => import(name);')],
  // Where the world begins.
  ['imports', 'src/rules/planted.ts', planted("import { readFileSync } from 'node:fs';")],
  ['imports', 'src/commands/planted.ts', planted("import fs from 'fs';")],
  ['imports', 'src/cli/planted.ts', planted("import type { Stats } from 'node:fs';")],
  ['imports', 'src/store/planted.ts', planted("const { join } = require('path');")],
  // Each package in its one place.
  ['imports', 'src/commands/planted.ts', planted("import { parse } from 'yaml';")],
  ['imports', 'src/store/planted.ts', planted("import matter from 'gray-matter';")],
  ['imports', 'src/documents/planted.ts', planted("import Handlebars from 'handlebars';")],
  ['imports', 'src/documents/planted.ts', planted("import Handlebars from 'handlebars/runtime.js';")],
  ['imports', 'src/system/planted.ts', planted("import type { SimpleGit } from 'simple-git';")],
  ['imports', 'src/system/planted.ts', planted("const x = await import('inquirer');")],
  ['imports', 'src/report/planted.ts', planted("import chalk from 'chalk';")],
  ['imports', 'src/commands/planted.ts', planted("import { Command } from 'commander';")],
  ['imports', 'src/export/planted.ts', planted("import ICAL from 'ical.js';")],
  ['imports', 'src/export/ics.ts', planted("import { unified } from 'unified';")],
  ['imports', 'src/export/planted.ts', planted("import remarkParse from 'remark-parse';")],
  ['imports', 'src/rules/planted.ts', planted("import type * as z from 'zod';")],
  ['imports', 'src/store/planted.ts', planted("import * as z from 'zod';")],
  ['imports', 'src/system/planted.ts', planted("import lodash from 'lodash';")],
  ['launcher', 'bin/planted.cjs', planted("require('../src/cli/main.ts');")],
  ['dependencies', ...changed('package.json', /"chalk": "/, '"chalk": "^')],
  ['dependencies', ...changed('package.json', /"chalk": /, '"left-pad": "1.0.0", "chalk": ')],
  // The world under other names.
  ['globals', 'src/commands/planted.ts', planted('export const x = new Date();')],
  ['globals', 'src/rules/planted.ts', planted('export const x = Math.random();')],
  ['globals', 'src/documents/planted.ts', planted("export const x = new Intl.DateTimeFormat('da');")],
  ['globals', 'src/base/planted.ts', planted('export const x = `${process.pid}`;')],
  ['globals', 'src/cli/planted.ts', planted('export const x = process.env;')],
  ['globals', 'src/system/planted.ts', planted("console.log('x');")],
  ['globals', 'src/system/planted.ts', planted("await fetch('x');")],
  ['globals', 'src/store/planted.ts', planted('setTimeout(f, 1);')],
  ['globals', 'src/model/planted.ts', planted('export const x = globalThis;')],
  ['globals', 'src/store/planted.ts', planted("eval('x');")],
  ['globals', 'src/store/planted.ts', planted("new Function('x');")],
  ['globals', 'src/report/planted.ts', planted('export const x = borger.navn.reveal();')],
  ['globals', 'src/rules/planted.ts', planted('export const x = borger.navn?.reveal();')],
  ['globals', 'src/commands/planted.ts', planted("import { seal } from '../base/seal.ts';")],
  ['exits', 'bin/planted.cjs', planted('process.exit(1);')],
  ['exits', 'src/system/planted.ts', planted('process . exit();')],
  ['exits', 'scripts/planted.ts', planted('process.abort();')],
  ['methods', 'src/rules/planted.ts', planted("export const x = metode.id === 'soroe';")],
  // The shape of files.
  ['headers', 'src/base/planted.ts', 'export const x = 1;\n'],
  ['headers', 'test/base/planted.test.ts', "import { test } from 'vitest';\n"],
  ['headers', 'scripts/planted.mjs', '/** */\nconst x = 1;\n'],
  ['lengths', 'src/base/planted.ts', HEADER + 'x;\n'.repeat(250)],
  ['lengths', 'test/base/planted.test.ts', HEADER + 'x;\n'.repeat(400)],
  ['templates', 'templates/sus/planted.hbs', 'Kære {{{navn}}}\n'],
  ['templates', 'templates/sus/planted.hbs', 'Kære {{~{navn}~}}\n'],
  ['templates', 'templates/sus/planted.hbs', 'Kære {{& navn}}\n'],
  ['templates', 'templates/sus/planted.hbs', '{{@root.cpr}}\n'],
  ['templates', 'templates/sus/planted.hbs', '{{#each x}}{{../cpr}}{{/each}}\n'],
  ['templates', 'templates/sus/planted.hbs', '{{log cpr}}\n'],
  // The letters, the people, the places.
  ['names', 'src/base/pl\u00e5nted.ts', planted('export const x = 1;')],
  ['normalForm', 'docs/planted.md', 'ma\u030al\n'],
  ['people', 'docs/planted.md', `cpr: ${cpr}\n`],
  ['people', 'examples/planted.yaml', `cpr: "${cpr.replace('-', '')}"\n`],
  ['people', 'test/base/planted.test.ts', planted(`const x = '${cpr.replace('-', ' ')}';`)],
  ['hosts', 'docs/planted.md', `https://${host}/samarbejd\n`],
  ['hosts', '.ci/planted', `npm ci --${host}\n`],
  ['machines', 'docs/planted.md', `se ${['', 'work', 'main'].join('/')}\n`],
  ['machines', 'src/base/planted.ts', planted(`const x = '${['', 'work', 'x'].join('/')}';`)],
  ['machines', 'README.md', `ls ${['', 'tmp', 'x'].join('/')}\n`],
  ['machines', 'scripts/planted.ts', planted(`read('${['..', 'shared', 'x'].join('/')}');`)],
  [
    'lockFile',
    ...changed('package-lock.json', /"version": /, '"resolved": "https://example.org", "version": '),
  ],
  [
    'lockFile',
    ...changed('package-lock.json', /"node_modules\/@esbuild\/win32-x64": /, '"node_modules/left-out": '),
  ],
  ['map', 'ARCHITECTURE.md', '# Kort\n'],
  ['map', 'ARCHITECTURE.md', 'linje\n'.repeat(151)],
];

test('every rule has a violation of its own', () => {
  expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
});

test.each(cases)('%s sees what is planted in %s', (rule, path, text) => {
  expect(newlyFound(rule, path, planting(path, text))).not.toEqual([]);
});

test('a file in a copy on the disk is seen as the planted ones are', () => {
  const copy = copyTree(process.cwd());
  const [path, text] = ['src/rules/planted.ts', planted("import { readFileSync } from 'node:fs';")];
  try {
    writeFileSync(join(copy.root, path), text);
    expect(newlyFound('imports', path, readTree(copy.root))).toEqual(
      newlyFound('imports', path, planting(path, text)),
    );
  } finally {
    copy.remove();
  }
});

describe('what is allowed stays allowed', () => {
  test.each<readonly [RuleName, string, string]>([
    ['imports', 'src/documents/planted.ts', planted("import type { X } from '../rules/samtykke.ts';")],
    ['imports', 'src/store/planted.ts', planted("import type * as z from 'zod';")],
    ['imports', 'src/store/planted.ts', planted("import { parseDocument } from 'yaml';")],
    ['imports', 'src/commands/planted.ts', planted("const x = await import('../export/ics.ts');")],
    ['globals', 'src/rules/planted.ts', planted("// new Date()\nexport const process_ = { Date: 'Date' };")],
    ['globals', 'src/commands/planted.ts', planted('export const x = borger.navn.reveal();')],
    ['people', 'docs/planted.md', 'cpr: "670190-0000", tlf. 00 00 00 00, den 2026-12-15 kl. 09.30\n'],
    ['templates', 'templates/sus/planted.hbs', '# {{titel}}\n{{#each dialog}}{{this}}{{/each}}\n'],
  ])('%s in %s', (rule, path, text) => {
    expect(newlyFound(rule, path, planting(path, text))).toEqual([]);
  });
});
