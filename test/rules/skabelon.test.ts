/** Which of a kommune’s own templates are used: every name that the method asks for, and those that ship. */

import { expect, test } from 'vitest';
import { tjekNavn } from '../../src/rules/skabelon.ts';
import { metode } from './dokumenter.ts';

const PAPIRER = {
  ekstern: { første: 'brev-1', opfølgning: 'brev-2' },
  intern: 'brev-3',
  borger: 'brev-4',
  dagsorden: 'brev-5',
  referat: { fælles: 'brev-6', borger: 'brev-7', skema: 'skal' },
  før_afgørelse: { intern: 'brev-8', dagsorden: 'brev-9' },
  aflysning: { fælles: 'brev-10', borger: 'brev-11' },
} as const;

function fund(navn: string) {
  const egen = { fil: `skabeloner/${navn}.md.hbs`, navn };
  return tjekNavn(egen, ['sagsoversigt'], metode({ papirer: PAPIRER })).map(({ code }) => code);
}

test.each(Array.from({ length: 11 }, (_, i) => `brev-${i + 1}`))(
  'R-189 %s is a template the method names, so it is used',
  (navn) => {
    expect(fund(navn)).toEqual([]);
  },
);

test('R-189 a template that ships is used; one that nobody names is not, nor is a word that is no name', () => {
  expect(fund('sagsoversigt')).toEqual([]);
  expect(fund('brev-12')).toEqual(['skabelon/ubrugt']);
  expect(fund('skal')).toEqual(['skabelon/ubrugt']);
});
