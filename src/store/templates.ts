/** Templates on disk: the first of the kommune's own, the method's and the common one is the one in force. */

import { FindingsError, UserError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import { joinPath, nameOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Skabelonhoved, skabelonhoved } from '../model/skabelon.ts';
import { readFrontMatter } from './front-matter.ts';
import { SKABELONMAPPE } from './layout.ts';
import { type Opsætning, templateFolders } from './opsaetning.ts';
import { decode } from './text.ts';

/** A template with its front matter read and taken off. */
export interface TemplateFile {
  /** Shown in findings: `skabeloner/dagsorden.md.hbs`, or the shipped one's place. */
  readonly fil: string;
  readonly navn: string;
  readonly hoved: Skabelonhoved;
  readonly krop: string;
  /** The line of the file on which `krop` begins, from 1. */
  readonly kropLinje: number;
}

export const ENDING = '.md.hbs';

/**
 * The template called `navn`.
 * @throws UserError when there is none · FindingsError when it cannot be read
 */
export function loadTemplate(context: Context, kommune: Opsætning, navn: string): TemplateFile {
  const name = `${navn}${ENDING}`;
  for (const folder of templateFolders(context, kommune.root, kommune.samarbejd.value.metode)) {
    const bytes = context.files.read(joinPath(folder, name));
    if (bytes !== undefined) return parse(shownName(kommune, folder, name), navn, bytes);
  }
  throw new UserError(`Skabelonen ${navn} findes ikke.`, 'Se skabelonerne med: samarbejd skabelon liste');
}

/** How findings and people name a template's file. */
export function shownName({ root }: Opsætning, folder: string, name: string): string {
  return folder.startsWith(`${root}/`) ? `${SKABELONMAPPE}/${name}` : `templates/${nameOf(folder)}/${name}`;
}

function parse(fil: string, navn: string, bytes: Uint8Array): TemplateFile {
  const { doc, findings } = readTemplate(fil, navn, bytes);
  if (!doc) throw new FindingsError(findings);
  return doc;
}

/** A template's text taken apart, or all that is wrong with its front matter. Never throws for what it says. */
export function readTemplate(
  fil: string,
  navn: string,
  bytes: Uint8Array,
): { readonly doc?: TemplateFile; readonly findings: readonly Finding[] } {
  const { doc, findings } = readFrontMatter(fil, bytes, skabelonhoved);
  if (!doc) return { findings };
  const { text } = decode(fil, bytes);
  const before = text.slice(0, text.length - doc.body.length);
  const kropLinje = before.split('\n').length;
  return { doc: { fil, navn, hoved: doc.value, krop: doc.body, kropLinje }, findings };
}
