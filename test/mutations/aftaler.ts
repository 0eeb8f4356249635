/** Wrong changes to agreements, parked topics, said days and the draft. */

import type { Mutation } from '../mutations.ts';

type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const ÆNDRINGER: readonly Ændring[] = [
  ['aftale/late-on-the-day', 'rules/aftaler', 'rules/aftaler', 'aftalefrist(aftale, grænser) < today', 'aftalefrist(aftale, grænser) <= today'],
  ['aftale/before-the-meeting', 'rules/aftaler', 'rules/aftaler', 'hvornår >= tid.dato', 'true'],
  ['aftale/closed-case-still-late', 'rules/aftaler', 'rules/aftaler', '!erSlut(sag) && ', ''],
  ['aftale/dropped-is-no-news', 'rules/aftaler', 'rules/aftaler', 'efter(a.bortfaldet)', 'false'],
  ['aftale/news-of-the-day-itself', 'rules/aftaler', 'rules/aftaler', 'dag > siden', 'dag >= siden'],
  ['aftale/dropped-without-a-day', 'commands/aftale-aendr', 'commands/aftale', "          { op: 'set', path: [status], value: post.meldt } as const,\n", ''],
  ['parkeret/comes-back-twice', 'rules/parkeret', 'rules/aftaler', 'kerne(ene) === kerne(anden)', 'ene === anden'],
  ['parkeret/never-closed', 'rules/parkeret', 'rules/aftaler', "status === 'åben'", 'true'],
  ['referat/story-of-four', 'rules/moede-fortaelling', 'rules/aftaler', '>= FLEST_SÆTNINGER', '> FLEST_SÆTNINGER'],
  ['referat/closes-without-a-day', 'rules/kladde', 'rules/aftaler', "(['hvem', 'hvad', 'hvornår'] as const)", "(['hvem', 'hvad'] as const)"],
  ['kladde/half-a-line-stays', 'store/draft', 'store/draft', 'if (whole.length < bytes.length) putInPlace', 'if (false) putInPlace'],
  ['dato-ord/friday-is-today', 'base/dato-ord', 'base/dato-ord', '(dag - ugedag(today) + 6) % 7) + 1', '(dag - ugedag(today) + 7) % 7) + 0'],
  ['dato-ord/the-past-without-a-year', 'base/dato-ord', 'base/dato-ord', 'return mulige.find((d) => d !== undefined && d >= today);', 'return mulige.find((d) => d !== undefined);'],
]; // prettier-ignore

export const aftaleMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id,
  file: `src/${file}.ts`,
  find,
  replace,
  tests: [`test/${test}.test.ts`],
}));
