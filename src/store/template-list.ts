/** Every template on disk, by name: the one in force first, and the shipped one it stands in for. */

import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Opsætning, templateFolders } from './opsaetning.ts';
import { ENDING, shownName } from './templates.ts';

/** Whose a template is: the kommune's own, the method's, or one all methods share. */
export const LAG = ['egen', 'metode', 'fælles'] as const;
export type Lag = (typeof LAG)[number];

export interface Skabelonfil {
  readonly navn: string;
  readonly lag: Lag;
  /** As findings name it. */
  readonly fil: string;
  /** Absolute. */
  readonly path: string;
}

/** All of them, by name and within it by layer; the first of each name is in force. */
export function listTemplates(context: Context, kommune: Opsætning): readonly Skabelonfil[] {
  const folders = templateFolders(context, kommune.root, kommune.samarbejd.value.metode);
  const fundne = folders.flatMap((folder, i) => {
    const filer = (context.files.list(folder) ?? []).filter(
      (e) => e.kind === 'file' && e.name.endsWith(ENDING),
    );
    return filer.map(({ name }): Skabelonfil => ({
      navn: name.slice(0, -ENDING.length),
      lag: LAG[i] ?? 'fælles',
      fil: shownName(kommune, folder, name),
      path: joinPath(folder, name),
    }));
  });
  const orden = (s: Skabelonfil) => `${s.navn} ${LAG.indexOf(s.lag)}`;
  return fundne.toSorted((a, b) => (orden(a) < orden(b) ? -1 : 1));
}

/** The template that ships under a name: the method's own, else the common one. */
export function shippedTemplate(alle: readonly Skabelonfil[], navn: string): Skabelonfil | undefined {
  return alle.find((s) => s.navn === navn && s.lag !== 'egen');
}
