/** Everything wrong in templates, before any of them meets a citizen (threats H1–H4). */

import type { Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { tjekSkabelon } from '../documents/template-check.ts';
import { VISNINGER } from '../documents/views/register.ts';
import { tjekFormål, tjekNavn } from '../rules/skabelon.ts';
import type { Kommune } from '../store/kommune.ts';
import { shippedTemplate, type Skabelonfil } from '../store/template-list.ts';
import { readTemplate } from '../store/templates.ts';

function fund(
  context: Context,
  skabelon: Skabelonfil,
  alle: readonly Skabelonfil[],
  { metode }: Kommune,
): readonly Finding[] {
  const { fil, navn, lag, path } = skabelon;
  const bytes = context.files.read(path) ?? new Uint8Array();
  const følgerMed = lag === 'egen' ? shippedTemplate(alle, navn) : undefined;
  const { doc, findings } = readTemplate(fil, navn, bytes, følgerMed && context.files.read(følgerMed.path));
  const navnet = lag === 'egen' ? tjekNavn(skabelon, medfølgende(alle), metode.value) : [];
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
  return valgte.flatMap((skabelon) => fund(context, skabelon, alle, kommune));
}

/** The names that ship. */
function medfølgende(alle: readonly Skabelonfil[]): readonly string[] {
  return [...new Set(alle.filter(({ lag }) => lag !== 'egen').map(({ navn }) => navn))];
}
