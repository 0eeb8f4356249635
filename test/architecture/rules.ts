/** The rules of the house by name. A rule without a planted violation (violations.test.ts) does not count. */

import { exits, globals, headers, lengths, methods, templates } from './code-rules.ts';
import { hosts, lockFile, machines, map, names, normalForm, people } from './page-rules.ts';
import { dependencies, imports, launcher } from './room-rules.ts';
import type { Rule } from './tree.ts';

export const rules = {
  imports,
  launcher,
  dependencies,
  globals,
  exits,
  headers,
  lengths,
  methods,
  templates,
  names,
  normalForm,
  people,
  hosts,
  machines,
  lockFile,
  map,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
