/** Texts over several lines, `|` and `>`, in their common forms; blank lines with spaces in them are left to the library. */

import { giveUp } from './yaml-quick-doubt.ts';
import type { TextNode } from './yaml-tree.ts';

const HEADER = /([|>])(-?)\r?\n/y;
/** A line: its indent, its content, and its end when it has one. */
const LINE = /( *)([^ \r\n][^\r\n]*)?(\r?\n)?/y;

interface Line {
  readonly indent: number;
  readonly content: string;
  readonly end: number;
}

function lineAt(text: string, offset: number): Line | undefined {
  if (offset >= text.length) return undefined;
  LINE.lastIndex = offset;
  const [, indent = '', content = ''] = LINE.exec(text) ?? giveUp();
  if (content === '' && indent !== '') giveUp();
  return { indent: indent.length, content, end: LINE.lastIndex };
}

/** Lines that follow each other become one; blank ones between them are line ends. */
function folded(lines: readonly string[]): string {
  if (lines.some((line) => line.startsWith(' '))) giveUp();
  return lines.join('\n').replace(/\n+/g, (run) => (run.length === 1 ? ' ' : run.slice(1)));
}

/**
 * The text whose `|` or `>` stands at `start`.
 * @param column of the key or dash it belongs to
 */
export function blockText(text: string, start: number, column: number): TextNode {
  HEADER.lastIndex = start;
  const [, mark, chomp] = HEADER.exec(text) ?? giveUp();
  let end = HEADER.lastIndex;
  const indent = lineAt(text, end)?.indent ?? 0;
  if (indent <= column) giveUp();
  const lines: string[] = [];
  let blank = 0;
  for (let line = lineAt(text, end); line; line = lineAt(text, line.end)) {
    if (line.content === '') blank += 1;
    else if (line.indent < indent) break;
    else {
      for (; blank > 0; blank -= 1) lines.push('');
      lines.push(' '.repeat(line.indent - indent) + line.content);
      end = line.end;
    }
  }
  const value = (mark === '|' ? lines.join('\n') : folded(lines)) + (chomp === '-' ? '' : '\n');
  return { kind: 'text', style: mark === '|' ? 'literal' : 'folded', value, start, end };
}
