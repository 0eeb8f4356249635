/** The shipped templates, read from the repository. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { skabelonhoved } from '../../src/model/skabelon.ts';
import type { Skabelon } from '../../src/model/skabelon.ts';
import { readFrontMatter } from '../../src/store/front-matter.ts';

const ROOT = new URL('../../', import.meta.url);

/** The bytes of a file of the repository. */
export function shipped(fil: string): Buffer {
  return readFileSync(fileURLToPath(new URL(fil, ROOT)));
}

/** A shipped template, e.g. `soroe/indkaldelse-foerste`. */
export function skabelon(sti: string): Skabelon {
  const fil = `templates/${sti}.md.hbs`;
  const bytes = shipped(fil);
  const { doc } = readFrontMatter(fil, bytes, skabelonhoved);
  if (!doc) throw new Error(`${fil} cannot be read`);
  const before = bytes.toString('utf8').slice(0, -doc.body.length);
  return {
    fil,
    navn: sti.slice(sti.indexOf('/') + 1),
    hoved: doc.value,
    krop: doc.body,
    kropLinje: before.split('\n').length,
  };
}

/** The template a method uses under this name: its own, else the common one. */
export function findSkabelon(mappe: string, navn: string): Skabelon {
  const egen = `${mappe}/${navn}`;
  const findes = existsSync(fileURLToPath(new URL(`templates/${egen}.md.hbs`, ROOT)));
  return skabelon(findes ? egen : `faelles/${navn}`);
}

/** Every shipped template, as `folder/name`. */
export const ALLE: readonly string[] = readdirSync(fileURLToPath(new URL('templates', ROOT))).flatMap(
  (mappe) =>
    readdirSync(fileURLToPath(new URL(`templates/${mappe}`, ROOT)))
      .filter((fil) => fil.endsWith('.md.hbs'))
      .map((fil) => `${mappe}/${fil.replace('.md.hbs', '')}`),
);
