/** A person's answers to a command, from a YAML file, from stdin or from questions: one form, judged by one schema. */

import type * as z from 'zod';
import { FindingsError, UserError } from '../base/errors.ts';
import type { Located } from '../base/located.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { pruneEmpty } from './prune.ts';
import { readDocument } from './read-document.ts';
import { decode } from './text.ts';
import { type YamlInput, writeYaml } from './write-yaml.ts';
import { readYaml } from './yaml-source.ts';
import { dataOf } from './yaml-tree.ts';

/** Plain data under keys, as it will be written. */
export type YamlMap = { readonly [key: string]: YamlInput | undefined };

export interface Answers<T> {
  readonly doc: Located<T>;
  /** The same as plain data; personal values are bare here, for writing only. */
  readonly data: YamlMap;
}

function parse<S extends z.ZodType>(file: string, bytes: Uint8Array, schema: S): Answers<z.output<S>> {
  const { doc, findings } = readDocument(file, bytes, schema);
  const { root } = readYaml(file, decode(file, bytes).text);
  if (!doc || !root) throw new FindingsError(findings);
  return { doc, data: pruneEmpty(dataOf(root), schema) as YamlMap };
}

/** What findings call the file: what people name their own files may hold the citizen's name. */
const SHOWN = '--fra';

/**
 * Reads answers from `fra`: a file, or `-` for stdin.
 * @throws UserError the file is not there · FindingsError all that is wrong with it
 */
export function readAnswers<S extends z.ZodType>(
  context: Context,
  fra: string,
  schema: S,
): Answers<z.output<S>> {
  if (fra === '-') return parse('svar', context.terminal.readStdin(), schema);
  const bytes = context.files.read(joinPath(context.cwd, fra));
  if (bytes === undefined) {
    throw new UserError(
      'Filen efter --fra findes ikke.',
      'Skriv stien til en YAML-fil med svarene, eller - for at læse fra stdin.',
    );
  }
  return parse(SHOWN, bytes, schema);
}

/** Answers typed at questions. @throws FindingsError what is wrong with them */
export function judgeAnswers<S extends z.ZodType>(data: YamlMap, schema: S): Answers<z.output<S>> {
  return parse('svar', new TextEncoder().encode(writeYaml(data)), schema);
}
