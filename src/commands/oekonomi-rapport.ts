/** The half-yearly report: whole half-years only, so that two reports cannot be held against each other to find one citizen. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Papir, skrivOffentligtPapir } from '../documents/paper.ts';
import { økonomirapport } from '../documents/views/oekonomirapport.ts';
import { halvårTilOgMed, parseHalvår, sidsteHalvår } from '../rules/halvaar.ts';
import { forum } from '../rules/oekonomi-forum.ts';
import { erTalt } from '../rules/oekonomi.ts';
import { iPerioden, type Periode, samlet, type Sagsark } from '../rules/oekonomi-samlet.ts';
import { FÆRREST } from '../rules/smaa-tal.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';

/** How many half-years the development is shown over. */
const HALVÅR = 4;

/** @param valgt `2026-1`; else the half-year that ended last */
export function rapport(
  context: Context,
  kommune: Kommune,
  alle: readonly Sagsark[],
  { valgt, today }: { readonly valgt: string | undefined; readonly today: Dato },
): Papir {
  const sidste = valgt === undefined ? sidsteHalvår(today) : parseHalvår(valgt);
  if (sidste === undefined || sidste.til >= today) {
    throw new UserError(
      'Det halvår kan der ikke rapporteres for.',
      'Skriv et halvår, der er slut, som --halvår 2026-1 eller 2026-2.',
    );
  }
  const viste = halvårTilOgMed(sidste, HALVÅR);
  tellVentende(context, alle, viste);
  const fagcentre = kommune.samarbejd.value.fagcentre.map(({ id }) => id);
  return skrivOffentligtPapir(loadTemplate(context, kommune, 'oekonomirapport'), økonomirapport, {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    halvår: viste.map((halvår) => ({
      halvår,
      tal: forum(samlet(alle, halvår, fagcentre)),
    })),
    færrest: FÆRREST,
  });
}

/** What becomes komplet afterwards changes the half-year's figures: the difference of two reports is then one citizen's. */
function tellVentende({ terminal }: Context, alle: readonly Sagsark[], viste: readonly Periode[]): void {
  const venter = viste.flatMap((halvår) => iPerioden(alle, halvår)).filter(({ ark }) => !erTalt(ark)).length;
  if (venter === 0) return;
  terminal.err(`Ark fra de viste halvår, som ikke er komplette og ikke er talt med: ${venter}.`);
  terminal.err(
    '  → vent med orienteringen, til de er komplette: laves den igen senere, kan forskellen vise én borgers beløb',
  );
}
