/**
 * One paper: template checked, view projected, Markdown rendered. Nothing about a citizen is written without a
 * {@link Godkendt}, and only the fields that the template uses are projected, so what the paper tells is known.
 */

import { FindingsError } from '../base/errors.ts';
import type { Formål, Kategori } from '../model/kategorier.ts';
import type { Skabelon } from '../model/skabelon.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import { projekter, projekterOffentligt } from './projection.ts';
import { render } from './render.ts';
import type { Gruppe } from './shape.ts';
import { tjekSkabelon } from './template-check.ts';
import { beskær } from './view-path.ts';

export interface Papir {
  /** The body: Markdown, one newline at the end. Front matter is added by whoever saves it. */
  readonly markdown: string;
  /** The name of the template. */
  readonly skabelon: string;
  readonly titel: string;
  /** It should stay on one sheet when printed. */
  readonly ét_ark: boolean;
  readonly formål: Formål | undefined;
  /** What the paper tells its reader; for the disclosure log. */
  readonly kategorier: readonly Kategori[];
  /** What the template would have shown and the reader may not see; for the sender, never for the paper. */
  readonly udeladt: readonly Kategori[];
}

/**
 * The paper for the readers of `godkendt`.
 * @throws FindingsError when the template does not fit its view.
 * @throws RangeError when the approval was given for another purpose than the template's: a bug.
 */
export function skrivPapir<K>(skabelon: Skabelon, form: Gruppe<K>, kilde: K, godkendt: Godkendt): Papir {
  if (skabelon.hoved.formål !== godkendt.formål) throw new RangeError('approved for another purpose');
  const { kategorier: erklæret } = skabelon.hoved;
  const { visning, brugt, udeladt } = projekter(brugteFelter(skabelon, form), kilde, godkendt, erklæret);
  return { ...beskrevet(skabelon), markdown: render(skabelon.krop, visning), kategorier: brugt, udeladt };
}

/**
 * A paper that holds nothing about any citizen, such as the ramme: anyone may read it.
 * @throws FindingsError when the template does not fit its view.
 */
export function skrivOffentligtPapir<K>(skabelon: Skabelon, form: Gruppe<K, 'drift'>, kilde: K): Papir {
  const visning = projekterOffentligt(brugteFelter(skabelon, form), kilde);
  return { ...beskrevet(skabelon), markdown: render(skabelon.krop, visning), kategorier: [], udeladt: [] };
}

function brugteFelter<K, C extends Kategori>(skabelon: Skabelon, form: Gruppe<K, C>): Gruppe<K, C> {
  const { findings, stier } = tjekSkabelon(skabelon, form as Gruppe<K>);
  if (findings.length > 0) throw new FindingsError(findings);
  return beskær(form, stier);
}

function beskrevet({ navn, hoved }: Skabelon) {
  return { skabelon: navn, titel: hoved.titel, ét_ark: hoved.ét_ark, formål: hoved.formål };
}
