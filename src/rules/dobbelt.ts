/** Ids that are used twice in one list. */

import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import type { Henvisning } from './personopslag.ts';
import { fund, type Regel } from './regel.ts';

export const DOBBELTREGLER = {
  dobbelt: {
    kode: 'id/dobbelt',
    severity: 'fejl',
    tekst: 'Et id bruges én gang i sin liste.',
    kilde: 'Opsætning: id’er',
  },
} as const satisfies Record<string, Regel>;

/** The ids of a list of posts, each where it stands. */
export function egneIder(liste: Path, poster: readonly { readonly id: string }[]): readonly Henvisning[] {
  return poster.map(({ id }, i) => ({ id, path: [...liste, i, 'id'] }));
}

/** One finding at every repetition of an id, never at the first. */
export function dobbelte(doc: Located<unknown>, ider: readonly Henvisning[]): readonly Finding[] {
  const set = new Set<string | undefined>();
  return ider.flatMap(({ id, path }) => {
    if (!set.has(id)) {
      set.add(id);
      return [];
    }
    return [
      fund(DOBBELTREGLER.dobbelt, doc.at(path), {
        message: `${id} er brugt før i listen.`,
        hint: 'Giv den ene sit eget id, eller slet gentagelsen.',
      }),
    ];
  });
}
