/** What is shown of a faulty file: every one of these would print somebody's words, or point at the wrong place. */

import type { Mutation } from '../mutations.ts';

export const fejltekstMutations: readonly Mutation[] = [
  {
    id: 'fejltekst/every-file-is-open',
    file: 'src/model/aabne-filer.ts',
    find: 'return ÅBNE_FILER.has(skema);',
    replace: 'return skema !== undefined;',
    tests: ['test/threats/fejltekster.test.ts', 'test/model/aabne-filer.test.ts'],
  },
  {
    id: 'fejltekst/any-word-before-a-colon-is-a-field',
    file: 'src/base/excerpt.ts',
    find: 'if (!keys.has(nfc(key.slice(0, -1)))) continue;',
    replace: '',
    tests: ['test/base/excerpt.test.ts', 'test/threats/fejltekster.test.ts'],
  },
  {
    id: 'fejltekst/unknown-field-is-repeated',
    file: 'src/store/issues.ts',
    find: 'Feltet findes ikke. Mente du "${near}"?',
    replace: 'Feltet "${key}" findes ikke. Mente du "${near}"?',
    tests: ['test/store/read-document.test.ts'],
  },
  {
    id: 'fejltekst/cpr-in-an-open-file',
    file: 'src/base/excerpt.ts',
    find: 'excerpt(withoutCpr(line), at)',
    replace: 'excerpt(line, at)',
    tests: ['test/base/excerpt.test.ts'],
  },
  {
    id: 'fejltekst/caret-counts-characters-not-cells',
    file: 'src/report/linje.ts',
    find: "' '.repeat(bredde(before))",
    replace: "' '.repeat(before.length)",
    tests: ['test/report/linje.test.ts'],
  },
];
