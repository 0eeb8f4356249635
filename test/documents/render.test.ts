/** From a view to Markdown: strict, escaped, tidy. */

import { describe, expect, it } from 'vitest';
import type { Visning } from '../../src/documents/projection.ts';
import { parseTemplate, render, TemplateSyntaxError } from '../../src/documents/render.ts';

function visning(data: object): Visning {
  return Object.assign(Object.create(null), data) as Visning;
}

describe('render', () => {
  it.each([
    ['a date', '{{dato x}}', '2026-12-15', 'tirsdag den 15. december 2026\n'],
    ['a time', 'kl. {{kl x}}', '09.30', 'kl. 9.30\n'],
    ['midnight', 'kl. {{kl x}}', '00.05', 'kl. 0.05\n'],
    ['a missing date', 'Dato: {{dato x}}', null, 'Dato:\n'],
    ['a missing field', 'Kære {{x}}.', null, 'Kære .\n'],
    ['a truth value has no text', '[{{x}}]', true, '[]\n'],
    ['a number', '{{x}}. møde', 2, '2. møde\n'],
    ['æøå and & are not HTML', '{{x}}', 'Børn & Familier, Ærø "æøå"', 'Børn & Familier, Ærø "æøå"\n'],
    ['several lines become one', '{{x}}', ' en\r\n\n\tto ', 'en to\n'],
    ['a block keeps its lines', '{{blok x}}', 'en\n\n- to\n- tre', 'en\n\n- to\n- tre\n'],
  ])('%s', (_, template, x, ventet) => {
    expect(render(template, visning({ x }))).toBe(ventet);
  });

  it('ends in one newline and has no run of blank lines', () => {
    const template = '\n\nA\n\n{{#if x}}\nnej\n{{/if}}\n\n\n\nB  \n\n\n';
    expect(render(template, visning({ x: null }))).toBe('A\n\nB\n');
  });

  it('H3 throws for a field that is not in the view', () => {
    expect(() => render('{{y}}', visning({ x: 1 }))).toThrow();
    expect(() => render('{{dato y}}', visning({ x: 1 }))).toThrow();
  });

  it.each(['{{log x}}', '{{lookup this "x"}}', '{{#with x}}{{/with}}', '{{> x}}', '{{helperMissing}}'])(
    'H1, H2 %s does not run even where nobody checked',
    (template) => {
      expect(() => render(template, visning({ x: 'a' }))).toThrow();
    },
  );

  it('H4 the unescaped forms are escaped all the same', () => {
    expect(render('{{{x}}}{{& x}}', visning({ x: '<b>' }))).toBe('\\<b\\>\\<b\\>\n');
  });

  it('H1 a value that looks like a template stays text', () => {
    expect(render('{{x}}', visning({ x: '{{@root.cpr}}' }))).toBe('{{@root.cpr}}\n');
  });
});

describe('parseTemplate', () => {
  it.each([
    ['{{#if x}}\n', 2],
    ['a\n{{#if x}}{{/each}}', 2],
    ['a\nb {{x', 2],
  ])('says where %j cannot be read', (text, line) => {
    expect(() => parseTemplate(text)).toThrow(TemplateSyntaxError);
    try {
      parseTemplate(text);
    } catch (error) {
      expect(error).toMatchObject({ line });
    }
  });
});
