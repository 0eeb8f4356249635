/** tilbud.yaml read for a command that shows or judges it, and the limit for how old a confirmation may be. */

import type { Varighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { tilbud, type Tilbudsoversigt } from '../model/tilbud.ts';
import { TILBUDSREGLER } from '../rules/tilbud.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { demand, loadRequired } from '../store/read-file.ts';
import { grænserI } from './graenser.ts';

/** tilbud.yaml as a file to edit. */
export const TILBUDSFIL = { path: FILER.tilbud, schema: tilbud };

/** @throws FindingsError when the file is not in order */
export function læsTilbud(context: Context, kommune: Kommune): Located<Tilbudsoversigt> {
  return demand(loadRequired(context, kommune.root, FILER.tilbud, tilbud));
}

/** How long a confirmation holds here. */
export function bekræftelsesgrænse(kommune: Kommune): Varighed {
  return grænserI(kommune).varighed(TILBUDSREGLER.ikkeBekræftet);
}
