/** Which files may be shown as they are: those, and only those, that have no field about a person (L1). */

import { expect, test } from 'vitest';
import * as z from 'zod';
import { erÅben } from '../../src/model/aabne-filer.ts';
import { delinger } from '../../src/model/delinger.ts';
import { forløb } from '../../src/model/forloeb.ts';
import { grundlag } from '../../src/model/grundlag.ts';
import { handleplan } from '../../src/model/handleplan.ts';
import { henvisning } from '../../src/model/henvisning.ts';
import { målOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import { metode } from '../../src/model/metode.ts';
import { møde } from '../../src/model/moede.ts';
import { oplevelser } from '../../src/model/oplevelse.ts';
import { orienteringer } from '../../src/model/orienteringer.ts';
import { personer } from '../../src/model/personer.ts';
import { ramme } from '../../src/model/ramme.ts';
import { samarbejd } from '../../src/model/samarbejd.ts';
import { samtykke } from '../../src/model/samtykke.ts';
import { skabelonhoved } from '../../src/model/skabelon.ts';
import { tilbud } from '../../src/model/tilbud.ts';

const OPEN = { samarbejd, ramme, handleplan, grundlag, orienteringer, metode, skabelonhoved };
const MASKED = { personer, tilbud, forløb, samtykke, delinger, målOgAftaler, møde, oplevelser, henvisning };

test.each(Object.entries(OPEN))('%s may be shown: no field of it tells of a citizen', (_, schema) => {
  expect(erÅben(schema)).toBe(true);
  expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).not.toContain(
    '"kategori":',
  );
});

test.each(Object.entries(MASKED))('%s is masked', (_, schema) => {
  expect(erÅben(schema)).toBe(false);
});
