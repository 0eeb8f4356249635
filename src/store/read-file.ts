/** One file of ours, read once: typed data with positions, the findings, and the text and hash that an edit starts from. */

import type * as z from 'zod';
import { FindingsError } from '../base/errors.ts';
import { type Finding, wholeFile } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { fileFinding } from './file-finding.ts';
import { readDecoded, type ReadDocument } from './read-document.ts';
import { showLineOf } from './show-line.ts';
import { decode } from './text.ts';
import type { YamlData } from './yaml-tree.ts';

export interface LoadedFile<T> {
  /** Name that findings carry, relative to the folder the user works in. */
  readonly file: string;
  /** Absent when a finding is a `fejl`. */
  readonly doc?: Located<T>;
  /** What the file says, before it is typed; there together with `doc`. */
  readonly data?: YamlData;
  readonly findings: readonly Finding[];
  readonly text: string;
  /** Of the bytes on disk, for the plan's `before`; reckoned when it is asked for. */
  readonly hash: string;
}

/** Reads `folder/name`; findings call it `shown`. Undefined when the file is not there. */
export function loadFile<S extends z.ZodType>(
  context: Context,
  folder: string,
  name: string,
  schema: S,
  shown = name,
): LoadedFile<z.output<S>> | undefined {
  const bytes = context.files.read(joinPath(folder, name));
  if (bytes === undefined) return undefined;
  const decoded = decode(shown, bytes, showLineOf(schema));
  const read = readDecoded(shown, decoded, schema);
  return {
    ...read,
    file: shown,
    text: decoded.text,
    get hash() {
      return context.hash(bytes);
    },
  };
}

/** As {@link loadFile}, for a file that must be there: when it is not, that is what is found. */
export function loadRequired<S extends z.ZodType>(
  context: Context,
  folder: string,
  name: string,
  schema: S,
  shown = name,
): LoadedFile<z.output<S>> {
  return loadFile(context, folder, name, schema, shown) ?? missing(shown);
}

function missing(file: string): LoadedFile<never> {
  const place = wholeFile(file);
  const hint = 'Hent den tilbage med git restore, eller lav en ny mappe: samarbejd init kommune';
  return {
    file,
    text: '',
    hash: '',
    findings: [fileFinding(place, 'findes-ikke', 'Filen findes ikke.', hint)],
  };
}

/** The document of a file that the work cannot go on without. @throws FindingsError with all its findings */
export function demand<T>(loaded: ReadDocument<T>): Located<T> {
  if (loaded.doc) return loaded.doc;
  throw new FindingsError(loaded.findings);
}
