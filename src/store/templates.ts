/** Templates on disk: the first of the kommune's own, the method's and the common one is the one in force. */

import { FindingsError, UserError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { joinPath, nameOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Skabelon, type Skabelonhoved, skabelonhoved } from '../model/skabelon.ts';
import { fileFinding } from './file-finding.ts';
import { readFrontMatter } from './front-matter.ts';
import { SKABELONMAPPE } from './layout.ts';
import { type Opsætning, templateFolders } from './opsaetning.ts';
import { decode } from './text.ts';

export const ENDING = '.md.hbs';

/**
 * The template called `navn`.
 * @throws UserError when there is none · FindingsError when it cannot be read
 */
export function loadTemplate(context: Context, kommune: Opsætning, navn: string): Skabelon {
  const name = `${navn}${ENDING}`;
  const folders = templateFolders(context, kommune.root, kommune.samarbejd.value.metode);
  const [gældende, leveret] = folders.flatMap((folder) => {
    const bytes = context.files.read(joinPath(folder, name));
    return bytes === undefined ? [] : [{ folder, bytes }];
  });
  if (gældende !== undefined)
    return parse(shownName(kommune, gældende.folder, name), navn, gældende.bytes, leveret?.bytes);
  throw new UserError(`Skabelonen ${navn} findes ikke.`, 'Se skabelonerne med: samarbejd skabelon liste');
}

/** How findings and people name a template's file. */
export function shownName({ root }: Opsætning, folder: string, name: string): string {
  return folder.startsWith(`${root}/`) ? `${SKABELONMAPPE}/${name}` : `templates/${nameOf(folder)}/${name}`;
}

function parse(fil: string, navn: string, bytes: Uint8Array, leveret: Uint8Array | undefined): Skabelon {
  const { doc, findings } = readTemplate(fil, navn, bytes, leveret);
  if (!doc || findings.some(({ severity }) => severity === 'fejl')) throw new FindingsError(findings);
  return doc;
}

/**
 * A template's text taken apart, and all that is wrong with its front matter. Never throws for what it says.
 * @param leveret the template it stands in for: consents are judged by what a paper is for, so that does not change
 */
export function readTemplate(
  fil: string,
  navn: string,
  bytes: Uint8Array,
  leveret?: Uint8Array,
): { readonly doc?: Skabelon; readonly findings: readonly Finding[] } {
  const { doc, findings: hovedets } = readFrontMatter(fil, bytes, skabelonhoved);
  if (!doc) return { findings: hovedets };
  const findings = [...hovedets, ...(leveret ? andetPapir(doc, navn, leveret) : [])];
  const { text } = decode(fil, bytes);
  const before = text.slice(0, text.length - doc.body.length);
  const kropLinje = before.split('\n').length;
  return { doc: { fil, navn, hoved: doc.value, krop: doc.body, kropLinje }, findings };
}

function andetPapir(egen: Located<Skabelonhoved>, navn: string, leveret: Uint8Array): readonly Finding[] {
  const den = readFrontMatter(navn, leveret, skabelonhoved).doc?.value;
  if (den === undefined) return [];
  return (['visning', 'formål'] as const).flatMap((felt) => {
    const { [felt]: skrevet } = egen.value;
    const { [felt]: ventet } = den;
    if (skrevet === undefined || skrevet === ventet) return [];
    return [
      fileFinding(
        egen.at([felt]),
        'andet-papir',
        `Skabelonen har ${felt === 'formål' ? 'et andet formål' : 'en anden visning'} end den, der følger med.`,
        ventet === undefined ? `Fjern ${felt} fra hovedet.` : `Skriv ${felt}: ${ventet}`,
      ),
    ];
  });
}
