/** Everything wrong in templates, before any of them meets a citizen (threats H1–H4). */

import type { Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { tjekSkabelon } from '../documents/template-check.ts';
import { VISNINGER } from '../documents/views/register.ts';
import { tjekFormål, tjekNavn } from '../rules/skabelon.ts';
import type { Kommune } from '../store/kommune.ts';
import type { Skabelonfil } from '../store/template-list.ts';
import { readTemplate } from '../store/templates.ts';

function fund(
  context: Context,
  skabelon: Skabelonfil,
  medfølgende: readonly string[],
  { metode }: Kommune,
): readonly Finding[] {
  const { fil, navn, lag, path } = skabelon;
  const bytes = context.files.read(path) ?? new Uint8Array();
  const { doc, findings } = readTemplate(fil, navn, bytes);
  const navnet = lag === 'egen' ? tjekNavn(skabelon, medfølgende, metode.value) : [];
  if (!doc) return [...findings, ...navnet];
  const felter = tjekSkabelon(doc, VISNINGER[doc.hoved.visning]).findings;
  return [...findings, ...navnet, ...tjekFormål(fil, doc.hoved), ...felter];
}

/** The findings of `valgte`; `alle` says which names ship. Unsorted. */
export function skabelonfund(
  context: Context,
  kommune: Kommune,
  valgte: readonly Skabelonfil[],
  alle: readonly Skabelonfil[],
): readonly Finding[] {
  const medfølgende = [...new Set(alle.filter(({ lag }) => lag !== 'egen').map(({ navn }) => navn))];
  return valgte.flatMap((skabelon) => fund(context, skabelon, medfølgende, kommune));
}
