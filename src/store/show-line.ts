/** What may be seen of a file's lines, by its schema: all of them, or the names of its fields (docs/fejl.md). */

import type * as z from 'zod';
import { hideLine, openLine, type ShowLine } from '../base/excerpt.ts';
import { erÅben } from '../model/aabne-filer.ts';
import { allKeys } from './schema-walk.ts';

/** The words of a schema are looked for when a line is shown, once for each. */
export function showLineOf(schema: z.ZodType): ShowLine {
  if (erÅben(schema)) return openLine;
  let hide: ShowLine | undefined;
  return (line, at) => {
    hide ??= hideLine(allKeys(schema));
    return hide(line, at);
  };
}
