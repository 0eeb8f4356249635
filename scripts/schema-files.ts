/** schemas/<kind>.schema.json: one for each kind of file a person edits. `init` copies them beside the files. */

import type * as z from 'zod';
import { delinger } from '../src/model/delinger.ts';
import { forløb } from '../src/model/forloeb.ts';
import { grundlag } from '../src/model/grundlag.ts';
import { handleplan } from '../src/model/handleplan.ts';
import { journal } from '../src/model/journal.ts';
import { målOgAftaler } from '../src/model/maal-og-aftaler.ts';
import { metode } from '../src/model/metode.ts';
import { møde } from '../src/model/moede.ts';
import { økonomi } from '../src/model/oekonomi.ts';
import { oplevelser } from '../src/model/oplevelse.ts';
import { personer } from '../src/model/personer.ts';
import { ramme } from '../src/model/ramme.ts';
import { samarbejd } from '../src/model/samarbejd.ts';
import { samtykke } from '../src/model/samtykke.ts';
import { tilbud } from '../src/model/tilbud.ts';
import type { Generated } from './generated.ts';
import { jsonSkema } from './json-skema.ts';

/** The models by the name of their files. */
export const MODELS = {
  samarbejd,
  ramme,
  tilbud,
  handleplan,
  personer,
  grundlag,
  forloeb: forløb,
  samtykke,
  delinger,
  moede: møde,
  'maal-og-aftaler': målOgAftaler,
  oplevelse: oplevelser,
  oekonomi: økonomi,
  journal,
  metode,
} as const satisfies Record<string, z.ZodType>;

export function schemaFiles(): readonly Generated[] {
  return Object.entries(MODELS).map(([name, model]) => ({
    path: `schemas/${name}.schema.json`,
    content: `${JSON.stringify(jsonSkema(model), null, 2)}\n`,
  }));
}
