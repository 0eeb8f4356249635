/** Escapes for Markdown: a value becomes text, never structure (threats H4). HTML escaping does not do this. */

import { withoutControl } from '../base/tekst.ts';

/** Characters that mean something anywhere in a line. */
const INLINE = /[\\`*_~[\]<>|]/g;

/** What would begin a heading, list, quote, rule or underline if the value came first on its line. */
const LINE_START = /^(?:[#+=>-]|\.|\)|\d{1,9}(?=[.)]))/;

function escapeStart(line: string): string {
  return line
    .replace(LINE_START, (found) => (/\d/.test(found) ? found : `\\${found}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function escapeInline(text: string): string {
  return unlinked(text.replace(INLINE, '\\$&'));
}

/** Entities and bare web addresses as text: a reader would let an address run on into the end of the line. */
function unlinked(text: string): string {
  return text
    .replace(/&(?=[#a-z])/gi, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, '$&\\');
}

/** One line of plain text, as Markdown that shows exactly that text wherever in a line it is put. */
export function enLinje(text: string): string {
  return escapeStart(escapeInline(withoutControl(text).replace(/\s+/g, ' ').trim()));
}

const LINK = /\[([^[\]\n]*)\]\(((?:https?:\/\/|mailto:)[^\s()<>]+)\)/g;
const LIST = /^(\s{0,3})([-*+]|\d{1,9}[.)])(?=\s+\S)/;

/**
 * An answer of several lines in which the writer may use paragraphs, lists, emphasis and links to web pages and
 * mail. Headings, HTML, images, tables, code, quotes and every other kind of link become plain text.
 */
export function flereLinjer(text: string): string {
  const lines = withoutControl(text.replace(/\r\n?/g, '\n').replace(/\t/g, '  ')).split('\n');
  return lines
    .map(blokLinje)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line of nothing but these is a rule across the page, also inside a list. */
const RULE = /^\s*(?:[*_-]\s*){3,}$/;

function blokLinje(line: string): string {
  const indented = line.trimEnd().replace(/^ {4,}/, '   ');
  const marker = RULE.test(indented) ? '' : (LIST.exec(indented)?.[0] ?? '');
  const rest = indented.slice(marker.length);
  const indent = /^\s*/.exec(rest)?.[0] ?? '';
  const text = rest.slice(indent.length);
  if (RULE.test(text)) return marker + indent + text.replace(/[*_-]/g, '\\$&');
  return marker + indent + escapeStart(escapeBlok(text));
}

/** Everything outside the allowed links is escaped; `*` stays, so that emphasis works. */
function escapeBlok(text: string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    out += escapeText(text.slice(from, match.index)).replace(/!$/, '\\!');
    out += `[${escapeText(match[1] ?? '')}](${match[2] ?? ''})`;
    from = match.index + match[0].length;
  }
  return out + escapeText(text.slice(from));
}

function escapeText(text: string): string {
  return unlinked(text.replace(/[\\`~[\]<>|]/g, '\\$&'));
}
