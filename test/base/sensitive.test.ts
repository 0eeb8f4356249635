/** A personal value shows itself in one way only. */

/* oxlint-disable typescript/restrict-template-expressions, typescript/no-misused-spread -- the slips are the point */

import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Sensitive } from '../../src/base/sensitive.ts';

const secret = 'Grønland-670190-0000';
const borger = new Sensitive(secret);

/** Every way a value usually slips out. */
const slips: Readonly<Record<string, () => string>> = {
  'template literal': () => `${borger}`,
  'String()': () => String(borger),
  concatenation: () => `Kære ${['', borger].join('')}`,
  'plus sign': () => 'Kære ' + (borger as unknown as string),
  JSON: () => JSON.stringify({ borger, liste: [borger] }),
  inspect: () => inspect({ borger }, { depth: 9, showHidden: true }),
  keys: () => Object.keys(borger).join() + Object.getOwnPropertyNames(borger).join(),
  entries: () => JSON.stringify(Object.entries(borger)),
  spread: () => JSON.stringify({ ...borger }),
  'structured clone': () => inspect(structuredClone({ ...borger })),
  'error message': () => new Error(String(borger)).message,
  locale: () => borger.toLocaleString(),
  'a template that looks up names': () =>
    ['value', '#value', '_value', 'navn'].map((name) => String(Reflect.get(borger, name))).join(),
};

test.each(Object.entries(slips))('%s does not show it', (_, slip) => {
  const shown = slip();
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain('670190');
});

test('text and JSON show that something is hidden', () => {
  expect(`${borger}`).toBe('•••');
  expect(JSON.stringify({ borger })).toBe('{"borger":"•••"}');
  expect(inspect(borger)).toBe('•••');
});

test('only reveal() gives it back, whatever its type', () => {
  expect(borger.reveal()).toBe(secret);
  const liste = ['a'];
  expect(new Sensitive(liste).reveal()).toBe(liste);
});
