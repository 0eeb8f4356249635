/**
 * The models that come with the tool. The build reads them through this file and keeps what it gives inside the
 * program, so that nobody waits for them at every start (scripts/build.mjs).
 */

import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Metode, metode } from '../model/metode.ts';
import { readDocument } from './read-document.ts';

/**
 * @param navn as in samarbejd.yaml: `sus`, `soroe`
 * @returns undefined when no such model comes with the tool
 * @throws Error when the model breaks its own schema
 */
export function leveretMetode(context: Pick<Context, 'files' | 'root'>, navn: string): Metode | undefined {
  const fil = `${navn}/metode.yaml`;
  const bytes = context.files.read(joinPath(context.root, 'templates', fil));
  if (bytes === undefined) return undefined;
  const { doc, findings } = readDocument(fil, bytes, metode);
  if (!doc) throw new Error(`${fil}: ${findings.map(({ line, code }) => `${line} ${code}`).join(', ')}`);
  return doc.value;
}
