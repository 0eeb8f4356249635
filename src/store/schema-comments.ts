/** Comments for a new file, taken from its schema: the question above its key, written once and only there. */

import type * as z from 'zod';
import type { Path } from '../base/located.ts';
import { listExample } from './list-example.ts';
import { metaOf, schemaAt } from './schema-walk.ts';

const WIDTH = 100;

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** The label and explanation of the field at `path`; nothing for list items and for fields that say nothing. */
export function commentsFrom(schema: z.core.$ZodType): (path: Path) => string | undefined {
  return (path) => {
    if (path.some((part) => typeof part === 'number')) return undefined;
    const field = schemaAt(schema, path);
    if (!field) return undefined;
    const said = [metaOf(field, 'title'), metaOf(field, 'description')];
    const texts = said.filter((text) => typeof text === 'string').map(wrap);
    const example = listExample(field);
    if (example !== undefined)
      texts.push('I stedet for [] skrives hvert punkt på sin egen linje, fx', example);
    return texts.length === 0 ? undefined : texts.join('\n');
  };
}
