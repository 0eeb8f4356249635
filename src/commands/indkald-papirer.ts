/** The papers of a meeting: each judged for its reader first, written second; one refusal, and there are none. */

import { demandKendte } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { skrivPapir, type Papir } from '../documents/paper.ts';
import { dagsordensskabelon, indkaldelsesskabelon } from '../documents/paper-choice.ts';
import { mødepapir } from '../documents/views/moedepapir.ts';
import type { Møde } from '../model/moede.ts';
import type { Skabelon } from '../model/skabelon.ts';
import { parter } from '../rules/parter.ts';
import type { Godkendt, Part } from '../rules/samtykke.ts';
import { loadTemplate } from '../store/templates.ts';
import { papirkilde } from './moede-kilde.ts';
import { døm, nægt, type Papirsag, ønsket } from './papir-dom.ts';

/** A paper ready to be saved, with what the disclosure log must hold. */
export interface Mødepapir {
  /** Relative to the meeting's folder, without ending. */
  readonly navn: string;
  readonly papir: Papir;
  readonly godkendt: Godkendt;
}

export interface Grundlag extends Papirsag {
  readonly møde: Møde;
}

const DAGSORDEN = 'dagsorden';

/** One paper to be: its name, its template and its readers. */
export interface Udkast {
  readonly navn: string;
  readonly skabelon: Skabelon;
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
  const dømte = udkastene.map((u) => ({ u, dom: døm(grundlag, u.parter, ønsket(u.skabelon)) }));
  const mangler = dømte.flatMap(({ dom }) => (dom.tilladt ? [] : dom.mangler));
  if (mangler.length > 0) {
    nægt(
      mangler,
      'Der er ikke grundlag for at sende til alle deltagere.',
      'Skaf grundlaget, eller indkald uden dem, der mangler det.',
    );
  }
  return dømte.flatMap(({ u, dom }) => (dom.tilladt ? [skriv(grundlag, u, dom)] : []));
}
