/**
 * View + template → Markdown. The only file that knows Handlebars. Strict: an unknown field throws. No partials,
 * no `log`, `lookup` or `with`, and every `{{x}}` is escaped for Markdown, not for HTML.
 */

import handlebars from 'handlebars';
import { felttekst, HJÆLPERE } from './helpers.ts';
import type { Visning } from './projection.ts';

/** A template that cannot be read, and where: `line` and `column` count from 1 in the template's own text. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number) {
    super('template syntax');
    [this.line, this.column] = [line, column];
  }
}

const FELT = 'felt';
const engine = createEngine();

function createEngine(): typeof handlebars {
  const created = handlebars.create();
  for (const name of ['log', 'lookup', 'with']) created.unregisterHelper(name);
  created.registerHelper(FELT, known(felttekst));
  for (const [name, { kør }] of HJÆLPERE) created.registerHelper(name, known(kør));
  return created;
}

/** Handlebars' own strictness does not cover arguments: what is left out is null, so undefined is no field of the view. */
function known(helper: (værdi: unknown) => string): (værdi: unknown) => string {
  return (værdi) => {
    if (værdi === undefined) throw new ReferenceError('field not in the view');
    return helper(værdi);
  };
}

/**
 * The template's tree, for the template check.
 * @throws TemplateSyntaxError when the text is no template.
 */
export function parseTemplate(text: string): hbs.AST.Program {
  try {
    return engine.parse(text);
  } catch (error) {
    const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
    const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
    throw new TemplateSyntaxError(line, (column ?? 0) + 1);
  }
}

/**
 * Markdown that ends in one newline and has no run of blank lines. The template has passed the check and the view
 * is projected; so an unknown field here is a bug and throws.
 */
export function render(template: string, visning: Visning): string {
  const write = compiled.get(template) ?? compile(template);
  compiled.set(template, write);
  return tidy(write(visning));
}

/** By the template's text: a meeting has one letter for each partner, all from the same template. */
const compiled = new Map<string, (visning: Visning) => string>();

function compile(template: string): (visning: Visning) => string {
  const program = parseTemplate(template);
  escapeFields(program);
  return engine.compile<Visning>(program, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([FELT, ...HJÆLPERE.keys()].map((name) => [name, true])),
  });
}

/** Turns every `{{x}}` into `{{felt x}}`, which escapes; the helpers see to their own text. */
function escapeFields(program: hbs.AST.Program): void {
  for (const node of program.body) {
    if (isMustache(node) && node.params.length === 0) wrap(node);
    if (isBlock(node)) [node.program, node.inverse].filter(Boolean).forEach(escapeFields);
  }
}

function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Statement): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function wrap(node: hbs.AST.MustacheStatement): void {
  const path: hbs.AST.PathExpression = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [FELT],
    original: FELT,
    loc: node.loc,
  };
  node.params = [node.path];
  node.path = path;
}

function tidy(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.trimEnd());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
