/**
 * Markdown with a YAML block on top. gray-matter splits the text, and only here: it runs code that a first line
 * such as `---js` names, so nothing but a plain `---` reaches it, its engines are closed, options are always given
 * (it caches otherwise), and its writer is never used (threats F1–F5).
 */

import matter from 'gray-matter';
import type * as z from 'zod';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { fileFinding } from './file-finding.ts';
import { readText } from './read-document.ts';
import { showLineOf } from './show-line.ts';
import { decode } from './text.ts';
import { writeYaml, type YamlInput } from './write-yaml.ts';

/** The typed block with places, and the text after it byte for byte. */
export interface FrontMatter<T> extends Located<T> {
  readonly body: string;
}

export interface ReadFrontMatter<T> {
  readonly doc?: FrontMatter<T>;
  readonly findings: readonly Finding[];
}

const FORM = 'Begynd filen med en linje --- , så felterne, så en linje --- igen, og derefter teksten.';

function refuse(): never {
  throw new Error('only plain YAML front matter is read');
}

/** Every engine gray-matter knows, and its other names: all but YAML throw. */
const CLOSED_ENGINES = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'yml'].map((name) => [name, refuse]),
);

/** What is wrong with the lines that hold the block, seen before gray-matter sees anything. */
function refusal(text: string): { readonly line: number; readonly message: string } | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines[0] !== '---') {
    return { line: 1, message: 'Den første linje skal være tre bindestreger og ikke andet.' };
  }
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (close === -1) return { line: 1, message: 'Der mangler en linje med tre bindestreger efter felterne.' };
  if (lines[close] !== '---') {
    return { line: close + 1, message: 'Linjen efter felterne skal være tre bindestreger og ikke andet.' };
  }
  return undefined;
}

function split(text: string): { readonly block: string; readonly body: string } {
  let block = '';
  const yaml = (source: string): object => {
    block = source;
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    delimiters: '---',
    engines: { ...CLOSED_ENGINES, yaml },
  });
  return { block, body: content };
}

/**
 * Reads a Markdown file with front matter.
 * @param file the name that findings carry
 * @returns the fields held against `schema`, with the lines of the whole file, and the body untouched; or all that
 *   is wrong. A file without front matter is an error. Never throws for what a file says.
 */
export function readFrontMatter<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): ReadFrontMatter<z.output<S>> {
  const decoded = decode(file, bytes, showLineOf(schema));
  if (decoded.text === '' && decoded.findings.length > 0) return { findings: decoded.findings };
  const text = decoded.text.replace(/^\uFEFF/, '');
  const refused = refusal(text);
  if (refused) {
    const place = { file, line: refused.line, column: 1 };
    return { findings: [...decoded.findings, fileFinding(place, 'forside', refused.message, FORM)] };
  }
  const { block, body } = split(text);
  const { doc, findings } = readText(file, block, decoded.findings, schema, 1);
  return doc ? { doc: { ...doc, body }, findings } : { findings };
}

/** A Markdown text with `data` on top; `body` follows byte for byte, whatever it begins with (threats F2, F3). */
export function withFrontMatter(
  data: { readonly [key: string]: YamlInput | undefined },
  body: string,
): string {
  return `---\n${writeYaml(data)}---\n${body}`;
}
