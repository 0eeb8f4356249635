/** A paper of the mål- og aftaleskema: judged for its readers first, written second. */

import type { Dato } from '../base/dato.ts';
import { Sensitive } from '../base/sensitive.ts';
import type { Context } from '../context.ts';
import { type Papir, skrivPapir } from '../documents/paper.ts';
import { målskema } from '../documents/views/maal.ts';
import type { Målkilde, Nyt } from '../documents/views/maalkilde.ts';
import type { Formål } from '../model/kategorier.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import type { Møde } from '../model/moede.ts';
import type { Skabelon } from '../model/skabelon.ts';
import { nytOmAftaler } from '../rules/aftaler.ts';
import { åbneAftaler } from '../rules/forloeb-afslutning.ts';
import { funktionshavere, rollehavere } from '../rules/forloeb-roller.ts';
import { lovhenvisning } from '../rules/lovhenvisning.ts';
import { planformål, team } from '../rules/maal-team.ts';
import { gældendeUnderskrifter, senestAftalt } from '../rules/maal-underskrift.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { målindhold } from '../store/maal-indhold.ts';
import { loadTemplate } from '../store/templates.ts';
import type { Skemaændringer } from './maal-aendret.ts';
import { dømLæsere } from './papir-dom.ts';
import type { GodkendtPapir } from './papir-til-nogen.ts';

/** Everything the skema is printed from, whoever reads it. */
export interface Målgrundlag {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly skema: MålOgAftaler;
  /** The text of maal-og-aftaler.yaml: signatures are held against what it agrees on. */
  readonly text: string;
  readonly nyt: Skemaændringer | undefined;
  readonly today: Dato;
}

export interface Målbestilling extends Målgrundlag {
  /** The name of the template. */
  readonly skabelon: 'maal-og-aftaleskema' | 'maal-til-borger' | 'maal-uddrag';
  /** The ids of the readers; the paper holds what all of them may have. */
  readonly modtagere: readonly string[];
}

/** The references the form names, by their ids in grundlag.yaml; those not in force are not printed. */
const LOVHENVISNINGER: readonly string[] = ['handleplan', 'jobplan', 'retssikkerhed'];

/** @throws UserError when any reader may not have the paper · FindingsError when the template does not fit */
export function målpapir(context: Context, bestilling: Målbestilling): GodkendtPapir {
  const skabelon = målskabelon(context, bestilling, bestilling.skabelon);
  const godkendt = dømLæsere(bestilling, skabelon.hoved);
  const [modtager, ...flere] = bestilling.modtagere;
  const papir = skrivMålpapir(
    context,
    bestilling,
    skabelon,
    godkendt,
    flere.length === 0 ? modtager : undefined,
  );
  return { godkendt, papir };
}

type Målskabelon = Skabelon & { readonly hoved: { readonly formål: Formål } };

/** The template, with the purpose the skema has: a helhedsorienteret plan needs a consent of its own. */
export function målskabelon(
  context: Context,
  { kommune, skema }: Pick<Målgrundlag, 'kommune' | 'skema'>,
  navn: Målbestilling['skabelon'],
): Målskabelon {
  const skabelon = loadTemplate(context, kommune, navn);
  return { ...skabelon, hoved: { ...skabelon.hoved, formål: planformål(skema) } };
}

/** The paper for readers already approved; `modtager` when there is only one. @throws FindingsError when the template does not fit */
export function skrivMålpapir(
  context: Context,
  grundlag: Målgrundlag,
  skabelon: Målskabelon,
  godkendt: Godkendt,
  modtager: string | undefined,
): Papir {
  return skrivPapir(skabelon, målskema, kilde(context, grundlag, modtager), godkendt);
}

function kilde(context: Context, grundlag: Målgrundlag, modtager: string | undefined): Målkilde {
  const { kommune, sag, skema, today: dag } = grundlag;
  const møder = sag.møder.map((m) => m.møde.value);
  const personer = kommune.personer.value.personer;
  const metode = kommune.metode.value;
  const forløb = sag.forløb.value;
  const linjer = team({
    skema,
    forløb,
    samtykker: sag.samtykker.map((s) => s.value),
    møder,
    personer,
    metode,
    grundlag: kommune.grundlag.value,
    dag,
  });
  const [kontakt] = funktionshavere(forløb, metode, 'kontakt', dag);
  const [støtteperson] = rollehavere(forløb, 'støtteperson', dag);
  return {
    samarbejd: kommune.samarbejd.value,
    metode,
    forløb,
    skema,
    personer,
    team: linjer,
    kontakt: personer.find(({ id }) => id === kontakt),
    støtteperson: linjer.find(({ id }) => id === støtteperson),
    underskrevet: underskrevet(context, grundlag, møder),
    aftaler: åbneAftaler(møder),
    nyt: nyt(grundlag, møder),
    lovhenvisninger: lovhenvisninger(kommune, dag),
    modtager,
    dag,
  };
}

/** Signatures on what the skema says now; one from before the latest agreements does not cover them, so its line is empty. */
function underskrevet(context: Context, { skema, text, today: dag }: Målgrundlag, møder: readonly Møde[]) {
  const indhold = context.hash(målindhold(text));
  const gældende = gældendeUnderskrifter({ skema, indhold, dag, fra: senestAftalt(møder) });
  return new Map(gældende.map(({ hvem, dato }) => [hvem, dato]));
}

function nyt({ nyt: ændret }: Målgrundlag, møder: readonly Møde[]): Nyt | undefined {
  if (ændret === undefined) return undefined;
  const { siden, linjer } = ændret;
  return {
    siden,
    ændringer: linjer.map(({ tekst, om }) => ({ tekst: new Sensitive(tekst), om: [...om] })),
    ...nytOmAftaler(møder, siden),
  };
}

/** The references in force on the day. */
function lovhenvisninger({ grundlag }: Kommune, dag: Dato): readonly string[] {
  return LOVHENVISNINGER.flatMap((id) => lovhenvisning(grundlag.value, id, dag) ?? []);
}
