/** From words to a command: the longest path in the registry that the words begin with, compared folded. Loads nothing. */

import { fold, nearest } from '../base/tekst.ts';
import type { Loader, Registry } from '../commands/registry.ts';
import { tokenize, type Word } from './argv.ts';
import { commonOptions } from './common-options.ts';

export type Resolution =
  | { readonly kind: 'command'; readonly load: Loader; readonly rest: readonly string[] }
  /** The words are the beginning of several commands: `møde`. */
  | { readonly kind: 'noun'; readonly noun: string; readonly rest: readonly string[] }
  | { readonly kind: 'nothing'; readonly rest: readonly string[] }
  | { readonly kind: 'unknown'; readonly noun: string | undefined; readonly suggestion: string | undefined };

/** The command words: from the start, past common options, up to the first other option or `--`. */
function leadingWords(argv: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokenize(argv, commonOptions)) {
    if (token.kind === 'word' && !token.literal) words.push(token);
    else if (token.kind === 'word' || token.spec === undefined) break;
  }
  return words;
}

function without(argv: readonly string[], words: readonly Word[]): readonly string[] {
  const taken = new Set(words.map(({ at }) => at));
  return argv.filter((_, at) => !taken.has(at));
}

function nouns(registry: Registry): readonly string[] {
  const paths = Object.keys(registry).filter((path) => path.includes(' '));
  return [...new Set(paths.map((path) => path.split(' ')[0] ?? ''))];
}

/** The verbs of `noun`, as paths of the registry. */
function pathsOf(noun: string, registry: Registry): readonly string[] {
  return Object.keys(registry).filter((path) => path.startsWith(`${noun} `));
}

/** The only one of `candidates` that begins with `text`. */
function completed(text: string, candidates: readonly string[]): string | undefined {
  const [only, ...others] = candidates.filter((candidate) => fold(candidate).startsWith(fold(text)));
  return others.length === 0 ? only : undefined;
}

/** The command nearest to two words, the noun being right; else also when noun and verb were swapped. */
function suggestPath(first: string, second: string, registry: Registry, noun?: string): string | undefined {
  if (noun !== undefined) {
    const verbs = pathsOf(noun, registry).map((path) => path.slice(noun.length + 1));
    const verb = nearest(second, verbs) ?? completed(second, verbs);
    if (verb !== undefined) return `${noun} ${verb}`;
  }
  const paths = Object.keys(registry).filter((path) => noun === undefined || !path.startsWith(`${noun} `));
  return nearest(`${first} ${second}`, paths) ?? nearest(`${second} ${first}`, paths);
}

/** The nearest command; else, when the noun is unknown too, the nearest noun, or the only one that begins so. */
function suggest(
  [first = '', second]: readonly string[],
  registry: Registry,
  noun?: string,
): string | undefined {
  const path = second === undefined ? undefined : suggestPath(first, second, registry, noun);
  if (path !== undefined || noun !== undefined) return path;
  const names = [...nouns(registry), ...Object.keys(registry).filter((one) => !one.includes(' '))];
  return nearest(first, names) ?? completed(first, names);
}

/** What `argv` asks for. `rest` is argv without the command's words. */
export function resolve(argv: readonly string[], registry: Registry): Resolution {
  const words = leadingWords(argv);
  if (words.length === 0) return { kind: 'nothing', rest: argv };
  const byFold = new Map(Object.entries(registry).map(([path, load]) => [fold(path), load]));
  for (let length = words.length; length > 0; length -= 1) {
    const taken = words.slice(0, length);
    const load = byFold.get(fold(taken.map(({ text }) => text).join(' ')));
    if (load !== undefined) return { kind: 'command', load, rest: without(argv, taken) };
  }
  const noun = nouns(registry).find((candidate) => fold(candidate) === fold(words[0]?.text ?? ''));
  if (noun !== undefined && words.length === 1) return { kind: 'noun', noun, rest: without(argv, words) };
  const texts = words.map(({ text }) => text);
  return { kind: 'unknown', noun, suggestion: suggest(texts, registry, noun) };
}
