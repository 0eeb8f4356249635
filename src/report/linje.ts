/** The line a finding is about, with a caret under the place; on a narrow screen the part around it. */

import { begyndelse, bredde, slutning } from '../base/bredde.ts';
import type { Excerpt } from '../base/excerpt.ts';
import { visible } from '../base/tekst.ts';
import type { Line, Style } from '../context.ts';

const COLUMNS = 80;
const TAB = '    ';
const CUT = '…';

function plain(text: string): string {
  return visible(text).replaceAll('\t', TAB);
}

/** What stands before and after the place, together at most `room` wide; the caret's own cell is counted. */
function fit(
  before: string,
  after: string,
  room: number,
): { readonly before: string; readonly after: string } {
  if (bredde(before) + Math.max(1, bredde(after)) <= room) return { before, after };
  const half = Math.floor(room / 2);
  const right = Math.max(1, Math.min(bredde(after), Math.max(half, room - bredde(before))));
  const left = room - right;
  return {
    before: bredde(before) <= left ? before : CUT + slutning(before, left - 1),
    after: bredde(after) <= right ? after : begyndelse(after, right - 1) + CUT,
  };
}

/** Two lines: the file's own, numbered, and the caret's. None when there is nothing to see. */
export function linje(excerpt: Excerpt, number: number, caret: Style): readonly Line[] {
  if (excerpt.text.trim() === '') return [];
  const margin = `  ${number} │ `;
  const below = `  ${' '.repeat(String(number).length)} │ `;
  const { before, after } = fit(
    plain(excerpt.text.slice(0, excerpt.at)),
    plain(excerpt.text.slice(excerpt.at)),
    COLUMNS - bredde(margin),
  );
  return [
    [{ text: margin, style: 'dim' }, before + after],
    [{ text: below, style: 'dim' }, ' '.repeat(bredde(before)), { text: '^', style: caret }],
  ];
}
