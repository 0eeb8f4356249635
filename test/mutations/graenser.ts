/** Every limit of the rules and of the methods, one more and one less, found where it is written: none is listed by hand. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Mutation } from '../mutations.ts';

const TESTS = ['test/rules/graensedage.test.ts'];

/** A limit as it is written in a file: the text from its name on, and the limit at the end of that text. */
interface Skrevet {
  readonly file: string;
  readonly navn: string;
  readonly find: string;
  readonly grænse: string;
}

function skrevneI(file: string, pattern: RegExp): readonly Skrevet[] {
  const fundne = readFileSync(file, 'utf8').matchAll(pattern);
  return [...fundne].map(([find, navn = '', grænse = '']) => ({ file, find, navn, grænse }));
}

const filerI = (mappe: string) => readdirSync(mappe).map((navn) => `${mappe}/${navn}`);

/** The limits of the rules themselves, and those of each metode.yaml. */
const SKREVNE: readonly Skrevet[] = [
  ...filerI('src/rules').flatMap((file) =>
    skrevneI(file, /kode: '([^']+)',\n(?:(?! *kode:).*\n)*? *grænse: '([^']+)/g),
  ),
  ...filerI('templates')
    .filter((mappe) => readdirSync(mappe).includes('metode.yaml'))
    .flatMap((mappe) => skrevneI(`${mappe}/metode.yaml`, /^ {2}([a-z]+\/[a-z-]+): \{ grænse: ([^,]+)/gm)),
];

/** Each number of a limit one up and one down; no limit is 0. */
function naboer(grænse: string): readonly string[] {
  return [...grænse.matchAll(/\d+/g)].flatMap(({ 0: tal, index }) =>
    [Number(tal) - 1, Number(tal) + 1]
      .filter((n) => n > 0)
      .map((n) => `${grænse.slice(0, index)}${n}${grænse.slice(index + tal.length)}`),
  );
}

export const grænseMutations: readonly Mutation[] = SKREVNE.flatMap(({ file, navn, find, grænse }) =>
  naboer(grænse).map((nabo) => ({
    id: `graense/${file.split('/')[1]?.replace('.ts', '')}/${navn} ${nabo}`,
    file,
    find,
    replace: find.slice(0, find.length - grænse.length) + nabo,
    tests: TESTS,
  })),
);
