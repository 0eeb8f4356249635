/** The handover paper for the one who takes over: judged by consent and law first, written second. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Papir, skrivPapir } from '../documents/paper.ts';
import { overdragelse } from '../documents/views/overdragelse.ts';
import type { Forløb } from '../model/forloeb.ts';
import { rollepersoner } from '../rules/forloeb-roller.ts';
import type { Tiltrædelse } from '../rules/forloeb-skift.ts';
import { åbneEmner } from '../rules/parkeret.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { gældendeSamtykker } from '../rules/samtykke-gaeldende.ts';
import { type Afslag, type Godkendt, godkendFælles, type Ønske } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { demandPerson } from './forloeb-rolle.ts';
import { ønsket } from './papir-dom.ts';

export interface Overtagelse {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  /** The case after the change: the new holder is judged by the role they are given. */
  readonly efter: Forløb;
  readonly til: Tiltrædelse;
  /** The id of whoever had the role, if anybody. */
  readonly afgiver: string | undefined;
  readonly today: Dato;
}

/** @throws UserError when the one who takes over may not have the paper; then nothing is changed */
export function overdragelsespapir(
  context: Context,
  overtagelse: Overtagelse,
): { readonly papir: Papir; readonly godkendt: Godkendt } {
  const { kommune, sag, efter, til, today } = overtagelse;
  const skabelon = loadTemplate(context, kommune, 'overdragelse');
  const samtykker = sag.samtykker.map((s) => s.value);
  const godkendt = dømOvertager(overtagelse, ønsket(skabelon));
  const modtager = demandPerson(kommune, til.person);
  const møder = sag.møder.map((m) => m.møde.value);
  const kilde = {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    forløb: efter,
    møder,
    parkeret: åbneEmner(møder),
    samtykker: gældendeSamtykker(samtykker, today),
    personer: kommune.personer.value.personer,
    rolle: til.rolle,
    modtager,
    afgiver: kommune.personer.value.personer.find((p) => p.id === overtagelse.afgiver),
    begrundelse: rollepersoner(efter, til.rolle).at(-1)?.begrundelse,
    dag: today,
  };
  return { godkendt, papir: skrivPapir(skabelon, overdragelse, kilde, godkendt) };
}

/** The case is judged as it will be. */
function dømOvertager({ kommune, sag, efter, til, today }: Overtagelse, ønske: Ønske): Godkendt {
  const samtykker = sag.samtykker.map((s) => s.value);
  const modtagere = parter(efter, kommune.personer.value.personer, kommune.metode.value, today).filter(
    ({ id }) => id === til.person,
  );
  const dom = godkendFælles(sagFra(efter, samtykker, kommune.grundlag.value), modtagere, ønske, today);
  return dom.tilladt ? dom : afvis(dom.mangler);
}

function afvis(mangler: readonly Afslag[]): never {
  const nej = [...new Set(mangler.map((a) => `  ${a.besked}`))];
  const kræver = [...new Set(mangler.map((a) => `    → ${a.kræver}`))];
  throw new UserError(
    `Den, der skal overtage, må ikke få papiret.\n${[...nej, ...kræver].join('\n')}`,
    'Intet er skrevet. Skaf grundlaget, eller vælg en anden.',
  );
}
