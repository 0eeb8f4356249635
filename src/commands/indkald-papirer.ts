/** The papers of a meeting: each judged for its reader first, written second; one refusal, and there are none. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { demandKendte } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { skrivPapir, type Papir } from '../documents/paper.ts';
import { dagsordensskabelon, indkaldelsesskabelon } from '../documents/paper-choice.ts';
import { mødepapir } from '../documents/views/moedepapir.ts';
import type { Møde } from '../model/moede.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { type Afslag, type Afvist, type Godkendt, godkendFælles, type Part } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadTemplate, type TemplateFile } from '../store/templates.ts';
import { papirkilde } from './moede-kilde.ts';

/** A paper ready to be saved, with what the disclosure log must hold. */
export interface Mødepapir {
  /** Relative to the meeting's folder, without ending. */
  readonly navn: string;
  readonly papir: Papir;
  readonly godkendt: Godkendt;
}

export interface Grundlag {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly møde: Møde;
  readonly today: Dato;
}

const DAGSORDEN = 'dagsorden';

/** One paper to be: its name, its template and its readers. */
export interface Udkast {
  readonly navn: string;
  readonly skabelon: TemplateFile;
  readonly parter: readonly Part[];
}

/** The readers: always the citizen, and the participants but those who have answered that it is nothing to them. @throws UserError for an id that nobody has */
export function læsere({ kommune, sag, møde, today }: Grundlag): readonly Part[] {
  const alle = parter(sag.forløb.value, kommune.personer.value.personer, kommune.metode.value, today);
  demandKendte(
    møde.deltagere.map((d) => d.person),
    alle.map((part) => part.id),
    'En af deltagerne findes ikke.',
    'Skriv personen ind i personer.yaml, eller under netværk i forloeb.yaml.',
  );
  return alle.filter(
    (part) =>
      part.type === 'borger' || møde.deltagere.some((d) => d.person === part.id && d.svar?.valg !== '4'),
  );
}

function udkast(context: Context, grundlag: Grundlag): readonly Udkast[] {
  const { kommune, sag, møde } = grundlag;
  const { status } = sag.forløb.value;
  const metode = kommune.metode.value;
  const alle = læsere(grundlag);
  const indkaldelser = alle.map((part) => ({
    navn: `indkaldelse-${part.id}`,
    skabelon: loadTemplate(context, kommune, indkaldelsesskabelon(metode, møde, part.type, status)),
    parter: [part],
  }));
  const fælles = loadTemplate(context, kommune, dagsordensskabelon(metode, status));
  return [...indkaldelser, { navn: DAGSORDEN, skabelon: fælles, parter: alle }];
}

/** May these readers have it? @throws UserError when the template does not say what it is for */
export function døm(grundlag: Grundlag, { skabelon, parter: modtagere }: Udkast): Godkendt | Afvist {
  const { kommune, sag, today } = grundlag;
  const { kategorier, kræver, formål } = skabelon.hoved;
  if (formål === undefined)
    throw new UserError(
      `Skabelonen ${skabelon.navn} mangler et formål.`,
      'Skriv formål i skabelonens hoved.',
    );
  const samtykker = sag.samtykker.map((s) => s.value);
  const sagen = sagFra(sag.forløb.value, samtykker, kommune.grundlag.value);
  return godkendFælles(sagen, modtagere, { kategorier, kræver, formål }, today);
}

/** @throws UserError naming every refusal, and what each would take */
function afvis(afslag: readonly Afslag[]): never {
  const linjer = samlet(afslag).flatMap(({ part, kategorier, hvorfor, kræver }) => [
    `  ${part} må ikke få: ${kategorier.map((k) => KATEGORINAVNE[k]).join(', ')}`,
    `    fordi ${hvorfor}`,
    `    → det kræver ${kræver}`,
  ]);
  throw new UserError(
    `Der er ikke grundlag for at sende til alle deltagere.\n${linjer.join('\n')}`,
    'Intet er skrevet. Skaf grundlaget, eller indkald uden dem, der mangler det.',
  );
}

/** The paper that was approved. */
export function skriv(grundlag: Grundlag, udkastet: Udkast, godkendt: Godkendt): Mødepapir {
  const [læser, ...flere] = udkastet.parter;
  const kilde = papirkilde(grundlag, flere.length === 0 ? læser?.id : undefined);
  return { navn: udkastet.navn, godkendt, papir: skrivPapir(udkastet.skabelon, mødepapir, kilde, godkendt) };
}

/**
 * Every paper of the meeting: an invitation to each participant and to the citizen, and one agenda for all.
 * @throws UserError when any of them lacks a basis; then no paper is made
 */
export function mødepapirer(context: Context, grundlag: Grundlag): readonly Mødepapir[] {
  return kræv(grundlag, udkast(context, grundlag));
}

/** The agenda alone, for all of them. @throws UserError when any of them lacks a basis */
export function dagsordenspapir(context: Context, grundlag: Grundlag): readonly Mødepapir[] {
  return kræv(
    grundlag,
    udkast(context, grundlag).filter(({ navn }) => navn === DAGSORDEN),
  );
}

function kræv(grundlag: Grundlag, udkastene: readonly Udkast[]): readonly Mødepapir[] {
  const dømte = udkastene.map((u) => ({ u, dom: døm(grundlag, u) }));
  const mangler = dømte.flatMap(({ dom }) => (dom.tilladt ? [] : dom.mangler));
  if (mangler.length > 0) afvis(mangler);
  return dømte.flatMap(({ u, dom }) => (dom.tilladt ? [skriv(grundlag, u, dom)] : []));
}
