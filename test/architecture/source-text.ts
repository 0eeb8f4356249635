/**
 * Reads TypeScript and JavaScript just deep enough for the house rules: which characters are code, and what a
 * file imports. No types, no names; comments, strings, templates and regular expressions are told apart.
 */

export type ImportKind = 'value' | 'type' | 'dynamic' | 'computed';

export interface Import {
  readonly kind: ImportKind;
  /** What is imported; '' for a computed import. */
  readonly from: string;
  readonly line: number;
}

export interface SourceText {
  /** The code with the same length and lines; comments, strings, templates and patterns are blank inside. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** The regular expressions that are written out, as they stand: `/a+/gu`. */
  readonly patterns: readonly string[];
}

interface Literal {
  readonly start: number;
  readonly text: string;
}

const BEFORE_PATTERN =
  /(?:^|[(,=:[!&|?{};+\-*%<>~^]|(?<![\p{L}\d_$.])(?:return|typeof|case|in|of|throw|do|else|await|yield))\s*$/u;
const PATTERN = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y;
const FLAGS = /[a-z]*/y;
const STRING = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const PLAIN = /[^'"`/{}]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Blanks what is no code, and gathers the string literals and the patterns. */
function mask(text: string): { code: string; literals: Literal[]; patterns: string[] } {
  const literals: Literal[] = [];
  const patterns: string[] = [];
  /** For each open template: how many braces stand open inside its `${`. */
  const templates: number[] = [];
  let code = '';

  const keep = (part: string, shown = part) => {
    code += shown;
    return part.length;
  };
  const quoted = (part: string) => keep(part, `${part[0]}${blank(part.slice(1, -1))}${part.at(-1)}`);
  const templateText = (at: number) => {
    const part = /(?:[^\\`$]|\\[\s\S]|\$(?!\{))*/y;
    const body = matchAt(part, text, at) ?? '';
    const closing = text[at + body.length] === '`' ? '`' : '${';
    if (closing === '${') templates.push(0);
    return keep(body + closing, blank(body) + closing);
  };

  for (let at = 0; at < text.length;) {
    const plain = matchAt(PLAIN, text, at);
    const comment = plain ? undefined : matchAt(COMMENT, text, at);
    const string = plain ? undefined : matchAt(STRING, text, at);
    const open = templates.at(-1);
    if (plain) at += keep(plain);
    else if (comment) at += keep(comment, blank(comment));
    else if (string) {
      literals.push({ start: at, text: string.slice(1, -1) });
      at += quoted(string);
    } else if (text[at] === '`') at += keep('`') + templateText(at + 1);
    else if (text[at] === '}' && open === 0) {
      templates.pop();
      at += keep('}') + templateText(at + 1);
    } else {
      if (open !== undefined && text[at] === '{') templates[templates.length - 1] = open + 1;
      if (open !== undefined && text[at] === '}') templates[templates.length - 1] = open - 1;
      const pattern = BEFORE_PATTERN.test(code.slice(-80)) ? matchAt(PATTERN, text, at) : undefined;
      if (pattern) patterns.push(pattern + (matchAt(FLAGS, text, at + pattern.length) ?? ''));
      at += pattern ? quoted(pattern) : keep(text[at] ?? '');
    }
  }
  return { code, literals, patterns };
}

const STATEMENT =
  /(?<![\p{L}\d_$.])(?:import|export)(?![\p{L}\d_$])(?:(?!(?<![\p{L}\d_$.])(?:import|export)(?![\p{L}\d_$]))[\s\S])*$/u;

/** How the literal at the end of `before` is imported; undefined when it is only a text. */
function kindOf(before: string): ImportKind | undefined {
  if (/(?<![\p{L}\d_$.])(?:import|require)\s*\(\s*$/u.test(before)) return 'dynamic';
  if (/(?<![\p{L}\d_$.])import\s*$/u.test(before)) return 'value';
  if (!/(?<![\p{L}\d_$.])from\s*$/u.test(before)) return undefined;
  const statement = STATEMENT.exec(before)?.[0];
  if (statement === undefined) return undefined;
  return /^(?:import|export)\s+type\s+(?!from\s*$|,)/.test(statement) ? 'type' : 'value';
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

const alreadyRead = new Map<string, SourceText>();

/** As {@link readText}, once for each text: many rules read the same files, many times over. */
export function readSource(text: string): SourceText {
  const known = alreadyRead.get(text) ?? readText(text);
  alreadyRead.set(text, known);
  return known;
}

/**
 * The code and the imports of one file. `import type` and `export type … from` are of kind 'type'; `import { type A }`
 * still loads the module and is 'value'; `import()` and `require()` of a text are 'dynamic', of anything else 'computed'.
 */
function readText(text: string): SourceText {
  const { code, literals, patterns } = mask(text);
  const named = literals.flatMap(({ start, text: from }) => {
    const kind = kindOf(code.slice(0, start));
    return kind ? [{ kind, from, line: lineAt(text, start) }] : [];
  });
  const computed = [...code.matchAll(/(?<![\p{L}\d_$.])(?:import|require)\s*\(\s*(?!['"\s])/gu)].map(
    (match) => ({
      kind: 'computed' as const,
      from: '',
      line: lineAt(text, match.index),
    }),
  );
  return { code, imports: [...named, ...computed], patterns };
}
