/** Which models come with the tool: a new one is a folder in templates/, and no code. */

import type { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import { joinPath } from '../base/sti.ts';
import { fold, opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import type { Metode } from '../model/metode.ts';
import { leveretMetode } from './leveret-metode.ts';

export interface LeveretMetode {
  /** As in samarbejd.yaml. */
  readonly id: string;
  readonly metode: Metode;
}

/** Every model that comes with the tool, in the order of their ids. */
export function leveredeMetoder(context: Context): readonly LeveretMetode[] {
  const mapper = context.files.list(joinPath(context.root, 'templates')) ?? [];
  return mapper
    .map(({ name }) => name)
    .toSorted()
    .flatMap((id) => {
      const metode = leveretMetode(context, id);
      return metode ? [{ id, metode }] : [];
    });
}

/** The refusal of a model that nobody has, with the nearest one there is. */
export function ukendtMetode(context: Context, skrevet: string, hvor: string): UserError {
  const kendte = leveredeMetoder(context).map(({ id }) => id);
  return ukendt(skrevet, kendte, `${hvor} kendes ikke.`, `Vælg mellem ${opremsning(kendte)}.`);
}

/**
 * The id of the model that was typed, whatever its capitals and Danish letters.
 * @throws UserError when none of that name comes with the tool
 */
export function kendtMetode(context: Context, skrevet: string): string {
  const fundet = leveredeMetoder(context).find(({ id }) => id === fold(skrevet));
  if (fundet === undefined) throw ukendtMetode(context, skrevet, 'Metoden efter --metode');
  return fundet.id;
}
