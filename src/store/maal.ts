/** The files of a case that only some commands need: the mål- og aftaleskema, the citizen's experience, the økonomiark, the journal list, the disclosure log. */

import type * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Delinger, delinger } from '../model/delinger.ts';
import { type Journal, journal } from '../model/journal.ts';
import { type MålOgAftaler, målOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Økonomi, økonomi } from '../model/oekonomi.ts';
import { type Oplevelser, oplevelser } from '../model/oplevelse.ts';
import type { Kommune } from './kommune.ts';
import { DELINGSFIL, JOURNALFIL, MÅLFIL, OPLEVELSESFIL, ØKONOMIFIL } from './layout.ts';
import { type LoadedFile, loadFile } from './read-file.ts';

function load<S extends z.ZodType>(
  context: Context,
  { forløbsmappe, samarbejd }: Kommune,
  id: string,
  name: string,
  schema: S,
): LoadedFile<z.output<S>> | undefined {
  const shown = `${samarbejd.value.forløbsmappe}/${id}/${name}`;
  return loadFile(context, joinPath(forløbsmappe, id), name, schema, shown);
}

/** The skema of a case that exists; undefined until somebody has begun it. */
export function loadMål(
  context: Context,
  kommune: Kommune,
  id: string,
): LoadedFile<MålOgAftaler> | undefined {
  return load(context, kommune, id, MÅLFIL, målOgAftaler);
}

/** As {@link loadMål}, for what cannot be done without it. @throws UserError when there is none */
export function loadMålRequired(context: Context, kommune: Kommune, id: string): LoadedFile<MålOgAftaler> {
  const loaded = loadMål(context, kommune, id);
  if (loaded) return loaded;
  throw new UserError(
    'Forløbet har ikke noget mål- og aftaleskema endnu.',
    `Begynd det med: samarbejd mål sæt ${id}`,
  );
}

/** What the citizen has said of the meetings. Read by those who register and count it, and by nothing that makes papers. */
export function loadOplevelser(
  context: Context,
  kommune: Kommune,
  id: string,
): LoadedFile<Oplevelser> | undefined {
  return load(context, kommune, id, OPLEVELSESFIL, oplevelser);
}

/** What has been entered in the kommune's own system. */
export function loadJournal(context: Context, kommune: Kommune, id: string): LoadedFile<Journal> | undefined {
  return load(context, kommune, id, JOURNALFIL, journal);
}

/** The økonomiark of a case; undefined in the many cases that have none. */
export function loadØkonomi(context: Context, kommune: Kommune, id: string): LoadedFile<Økonomi> | undefined {
  return load(context, kommune, id, ØKONOMIFIL, økonomi);
}

/** What has been made for whom, for whoever reads it without the rest of the case. */
export function loadDelinger(
  context: Context,
  kommune: Kommune,
  id: string,
): LoadedFile<Delinger> | undefined {
  return load(context, kommune, id, DELINGSFIL, delinger);
}
