/** Everything `ramme tjek` judges: the ramme, tilbudsoversigten and the people they name. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { ramme } from '../model/ramme.ts';
import { tilbud } from '../model/tilbud.ts';
import { grænser } from '../rules/graenser.ts';
import { rammeIndhold, tjekRamme } from '../rules/ramme.ts';
import { tjekParter } from '../rules/ramme-parter.ts';
import { REGLER } from '../rules/regler.ts';
import { tjekTilbud } from '../rules/tilbud.ts';
import { FILER } from '../store/layout.ts';
import type { Opsætning } from '../store/opsaetning.ts';
import { loadRequired } from '../store/read-file.ts';
import { rammehistorik } from './ramme-historik.ts';

/** All findings of form and of the rules, unsorted (R-016… ). */
export async function rammefund(
  context: Context,
  kommune: Opsætning,
  today: Dato,
): Promise<readonly Finding[]> {
  const filer = {
    ramme: loadRequired(context, kommune.root, FILER.ramme, ramme),
    tilbud: loadRequired(context, kommune.root, FILER.tilbud, tilbud),
  };
  const fundne = grænser(REGLER, kommune.metode, kommune.samarbejd);
  const form = [...kommune.findings, ...filer.ramme.findings, ...filer.tilbud.findings, ...fundne.findings];
  if (!filer.ramme.doc || !filer.tilbud.doc) return form;
  const indhold = rammeIndhold(filer.ramme.doc.value);
  const fælles = {
    tilbud: filer.tilbud.doc,
    personer: kommune.personer.value,
    grænser: fundne.grænser,
    today,
  };
  const rammen = tjekRamme({
    ...fælles,
    ramme: filer.ramme.doc,
    indhold: context.hash(indhold),
    historik: await rammehistorik(context, kommune.root, indhold, today),
  });
  const parter = tjekParter({
    ramme: filer.ramme.doc,
    tilbud: filer.tilbud.doc,
    personer: kommune.personer,
    metode: kommune.metode.value,
  });
  return [...form, ...rammen, ...parter, ...tjekTilbud(fælles)];
}
