/** From an offset in a text to the line and column a person sees in the editor. A byte order mark takes no column. */

import { hideLine, type ShowLine } from '../base/excerpt.ts';
import type { Place } from '../base/finding.ts';

/** Answers the place of an offset (UTF-16 units, as JavaScript counts) in one text. */
export type Places = (offset: number) => Place;

const HIDDEN = hideLine(new Set());

function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

/**
 * Places in `text`, which stands in `file`. The lines are counted when the first place is asked for.
 * `show` makes what may be seen of a line: nothing of what a person wrote, when nobody says otherwise.
 * `firstLine` is the number of the text's first line when it is a part of a longer file.
 */
export function placesIn(file: string, text: string, show: ShowLine = HIDDEN, firstLine = 1): Places {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const index = lineOf(starts, offset);
    const start = starts[index] ?? 0;
    const at = Math.max(0, offset - start);
    const excerpt = () => show(lineFrom(text, start), at);
    return { file, line: index + firstLine, column: at + 1, excerpt };
  };
}
