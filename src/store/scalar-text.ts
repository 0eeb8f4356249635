/** How one text is written in YAML, so that every reader, also one that guesses types, reads the same text back. */

import { UserError } from '../base/errors.ts';
import { looksLikeCpr, nfc } from '../base/tekst.ts';
import { findUnwanted } from './unwanted.ts';
import type { TextStyle } from './yaml-tree.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Starts like a number in some YAML: digits and what numbers, times and versions are made of. */
const NUMBERLIKE = /^[-+.]?[\d.][\d.,:_eExXoO+a-fA-F-]*$/;
const WORDS_OF_OTHERS = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|~)$/i;
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<.\s]/;
const INSIDE = /: |:$| #|\t|\s$|[\u200b-\u200d\u2060\ufeff]/;
const FLOW = /[,[\]{}]/;

/** The text as it is kept: NFC, line ends as `\n`. */
export function kept(text: string): string {
  return nfc(text.replace(/\r\n?/g, '\n'));
}

/**
 * Stops a text that the reader would refuse.
 * @throws UserError a control or bidi character (threats Y12); the text is not repeated
 */
export function refuseUnwritable(text: string): void {
  if (findUnwanted(text, 1).some(({ kind }) => kind.severity === 'fejl')) {
    const message = 'Teksten indeholder et usynligt styretegn og kan ikke gemmes.';
    throw new UserError(message, 'Skriv teksten igen i stedet for at kopiere den ind.');
  }
}

/** May `text` stand without quotes? Digits (threats Y1), other tools' booleans (Y3) and CPR-like texts may not. */
function isPlainSafe(text: string, flow: boolean): boolean {
  if (text === '' || text.includes('\n') || INDICATOR.test(text) || INSIDE.test(text)) return false;
  if (flow && FLOW.test(text)) return false;
  if (DATE.test(text)) return true;
  return !NUMBERLIKE.test(text) && !WORDS_OF_OTHERS.test(text) && !looksLikeCpr(text);
}

/** `text` in double quotes on one line. */
function doubleQuoted(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

/** `text` in single quotes; undefined when it needs escapes. */
function singleQuoted(text: string): string | undefined {
  return /[\n\t]/.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;
}

/** The shortest form on one line that reads back as `text`; `''` is written `""`. */
export function oneLine(text: string, flow: boolean): string {
  return isPlainSafe(text, flow) ? text : doubleQuoted(text);
}

/** `text` on one line, in the quotes its predecessor had when they can hold it. */
export function quotedLike(text: string, style: TextStyle, flow: boolean): string {
  if (style === 'single') return singleQuoted(text) ?? doubleQuoted(text);
  return style === 'double' ? doubleQuoted(text) : oneLine(text, flow);
}

/** A block cannot hold lines of only spaces, a first line that is indented, or several line ends at the end. */
function fitsBlock(text: string): boolean {
  return text !== '' && !/^\s|(?:^|\n)[ \t]+(?:\n|$)|\n\n$/.test(text);
}

function asBlock(mark: string, text: string, indent: string, eol: string): string {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  return [ends ? mark : `${mark}-`, ...lines.map((line) => (line === '' ? '' : indent + line))].join(eol);
}

/** `text`, of more than one line, as a literal block (`|`) indented by `indent`; undefined when a block cannot hold it. */
export function literalBlock(text: string, indent: string, eol: string): string | undefined {
  return text.includes('\n') && fitsBlock(text) ? asBlock('|', text, indent, eol) : undefined;
}

/** `text` as a block in its predecessor's style: a folded block stays one when no line begins with space. */
export function blockLike(text: string, style: TextStyle, indent: string, eol: string): string | undefined {
  if (style === 'single' || style === 'double') return undefined;
  if ((style !== 'literal' && style !== 'folded') || !fitsBlock(text)) return literalBlock(text, indent, eol);
  if (style === 'literal' || /\n[ \t]/.test(text)) return asBlock('|', text, indent, eol);
  return asBlock('>', text.replace(/(?<!\n)\n+(?=[^\n])/g, '$&\n'), indent, eol);
}
