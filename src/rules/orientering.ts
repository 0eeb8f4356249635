/** A half-year's figures as they are kept when they are given, and as they are read again. */

import { formatBeløb, type Øre } from '../base/beloeb.ts';
import type { Dato } from '../base/dato.ts';
import type { Orientering } from '../model/orienteringer.ts';
import type { Halvår } from './halvaar.ts';
import type { Forum, Forumtal } from './oekonomi-forum.ts';

type Tal = Pick<Forumtal, 'afholdt' | 'ellers'>;

/** The figures that were given for `halvår`; undefined when none were. */
export function givet(
  orienteringer: readonly Orientering[],
  { kode }: Pick<Halvår, 'kode'>,
): { readonly opgjort: Dato; readonly tal: Forum } | undefined {
  const fundet = orienteringer.find(({ halvår }) => halvår === kode);
  if (fundet === undefined) return undefined;
  const { opgjort, borgere, centre } = fundet;
  const tal = { borgere, ...beløbene(fundet), centre: centre.map((c) => ({ center: c.center, ...beløbene(c) })) };
  return { opgjort, tal };
} // prettier-ignore

/** The difference is shown where both its sides are. */
function beløbene({ afholdt, ellers }: { readonly [K in keyof Tal]?: Tal[K] }): Omit<Forumtal, 'center'> {
  const forskel = afholdt === undefined || ellers === undefined ? undefined : afholdt - ellers;
  return { afholdt, ellers, forskel };
}

/** What orienteringer.yaml keeps of `tal`: what is shown, and nothing else. */
export function somSkrives({ kode }: Halvår, opgjort: Dato, { borgere, centre, ...ialt }: Forum) {
  return {
    halvår: kode,
    opgjort,
    borgere: borgere === undefined ? undefined : String(borgere),
    ...skrevne(ialt),
    centre: centre.map((c) => ({ center: c.center, ...skrevne(c) })),
  };
}

function skrevne({ afholdt, ellers }: Tal) {
  return { afholdt: skrevet(afholdt), ellers: skrevet(ellers) };
}

function skrevet(øre: Øre | undefined): string | undefined {
  return øre === undefined ? undefined : formatBeløb(øre);
}
