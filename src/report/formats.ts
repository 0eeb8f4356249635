/** Every way to show findings, by the word after `--format`. A new one is a file beside this and a line here. */

import type { Format } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { tekst } from './tekst.ts';

export const FORMATS = { tekst, json, github, gitlab, sarif, junit } as const satisfies Readonly<
  Record<string, Format>
>;

export type FormatName = keyof typeof FORMATS;

export const FORMATER = Object.keys(FORMATS) as readonly FormatName[];
