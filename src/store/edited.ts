/** A text that is about to be written, held against its schema first: nothing is written that would not read (ARCHITECTURE, Writing to disk). */

import type { z } from 'zod';
import { FindingsError } from '../base/errors.ts';
import type { Located } from '../base/located.ts';
import { edit, type EditOp } from './edit.ts';
import { readDocument } from './read-document.ts';
import type { LoadedFile } from './read-file.ts';

/** The text as it will be read; findings call the file `file`. @throws FindingsError when it would not read */
export function asRead<S extends z.ZodType>(file: string, text: string, schema: S): Located<z.output<S>> {
  const { doc, findings } = readDocument(file, new TextEncoder().encode(text), schema);
  if (doc) return doc;
  throw new FindingsError(findings);
}

export interface Edited<T> {
  readonly text: string;
  readonly doc: Located<T>;
}

/** A file that was read, with edits made. @throws FindingsError when it would not read after them */
export function edited<S extends z.ZodType>(
  { file, text: before }: Pick<LoadedFile<unknown>, 'file' | 'text'>,
  ops: readonly EditOp[],
  schema: S,
): Edited<z.output<S>> {
  const text = edit(before, ops);
  return { text, doc: asRead(file, text, schema) };
}
