/** forloeb.yaml of a case. A folder is the case it is named after: a copy under another name is not opened as one. */

import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Forløb, forløb } from '../model/forloeb.ts';
import { fileFinding } from './file-finding.ts';
import type { Kommune } from './kommune.ts';
import { FORLØBSFIL } from './layout.ts';
import { type LoadedFile, loadRequired } from './read-file.ts';

/** The file of the case `id`; without a document when it is missing, not in order, or another case's. */
export function loadForløbsfil(
  context: Context,
  { forløbsmappe }: Pick<Kommune, 'forløbsmappe'>,
  id: string,
  shown: string,
): LoadedFile<Forløb> {
  const loaded = loadRequired(context, joinPath(forløbsmappe, id), FORLØBSFIL, forløb, shown);
  if (loaded.doc === undefined || loaded.doc.value.id === id) return loaded;
  const { doc, ...resten } = loaded;
  const fund = fileFinding(
    doc.at(['id']),
    'andet-forloeb',
    'Mappen har et andet navn end det forløb, der ligger i den.',
    'Giv mappen det navn, der står ved id. Er den en kopi, så slet den.',
  );
  return { ...resten, findings: [...resten.findings, fund] };
}
