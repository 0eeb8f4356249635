/** The shipped methods, as the program reads them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Metode, metode } from '../../src/model/metode.ts';
import { readDocument } from '../../src/store/read-document.ts';

export function læstMetode(navn: string): Metode {
  const fil = `templates/${navn}/metode.yaml`;
  const { doc } = readDocument(fil, readFileSync(join(import.meta.dirname, '../..', fil)), metode);
  if (doc === undefined) throw new Error(`${fil} is not in order`);
  return doc.value;
}
