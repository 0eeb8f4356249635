/** A paper of a case, saved and logged: the file with its front matter, and one entry in delinger.yaml for each reader. */

import type { Dato } from '../base/dato.ts';
import { newId } from '../base/id.ts';
import type { Context } from '../context.ts';
import type { Papir } from '../documents/paper.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import { edit } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { withFrontMatter } from '../store/front-matter.ts';
import { DELINGSFIL } from '../store/layout.ts';
import type { Change } from '../store/plan.ts';

export interface GemtPapir {
  /** Relative to the case. */
  readonly path: string;
  readonly papir: Papir;
  readonly godkendt: Godkendt;
}

/** The changes that save one approved paper and log it, `forberedt`: made, and not yet said to be sent. */
export function gemOgLog(
  context: Context,
  { filer }: Sagsmappe,
  gemt: GemtPapir,
  today: Dato,
): readonly Change[] {
  const { path, papir, godkendt } = gemt;
  const indhold = context.hash(papir.markdown);
  const modtagere = godkendt.modtagere.map(({ id }) => id);
  const hoved = { skabelon: papir.skabelon, dato: today, modtagere, indhold };
  const inUse = new Set(filer.delinger.doc?.value.delinger.map((d) => d.id));
  const linjer = modtagere.map((modtager) => {
    const id = newId('d', context.random.below, inUse);
    inUse.add(id);
    const grundlag = [...(godkendt.grundlagPr.get(modtager) ?? [])];
    const { formål } = godkendt;
    const { kategorier } = papir;
    const value = {
      id,
      dato: today,
      papir: path,
      modtager,
      formål,
      kategorier,
      grundlag,
      indhold,
      status: 'forberedt',
    };
    return { op: 'append', path: ['delinger'], value } as const;
  });
  return [
    { kind: 'create', path, text: withFrontMatter(hoved, papir.markdown) },
    {
      kind: 'update',
      path: DELINGSFIL,
      before: filer.delinger.hash,
      text: edit(filer.delinger.text, linjer),
    },
  ];
}
