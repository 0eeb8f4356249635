/**
 * Consent as a type: the only maker of {@link Godkendt}, without which nothing leaves the house (design §6).
 * What may be given to whom is judged in samtykke-afgoerelse.ts; this file turns judgements into an approval.
 */

import type { Dato } from '../base/dato.ts';
import { seal } from '../base/seal.ts';
import type { Formål, Kategori } from '../model/kategorier.ts';
import type { Afslag, Part, Sag, Tilladelse, Ønske } from './deling.ts';
import { må } from './samtykke-afgoerelse.ts';

export type { Afslag, Part, Sag, Tilladelse, Ønske, Årsag } from './deling.ts';
export { EGNE_OPLYSNINGER, INTET_OM_BORGEREN, må } from './samtykke-afgoerelse.ts';
export { VISITATOR } from './samtykke-graenser.ts';

const MÆRKE: unique symbol = Symbol('godkendt');

/**
 * Approval to give something to `modtagere`: what, for what, on which day, on which bases. A class, so that neither an
 * object literal nor a changed copy (`{...godkendt, må: alt}`) has its type; frozen, so that it stays what was judged;
 * sealed, so that a copy that does have the type (`Object.assign({}, godkendt, {må: alt})`) is refused where it is used.
 */
class Godkendelse<M extends Part> {
  protected readonly [MÆRKE] = true;
  readonly tilladt = true;
  readonly modtagere: readonly M[];
  readonly formål: Formål;
  readonly dag: Dato;
  /** The categories every recipient may have. */
  readonly må: ReadonlySet<Kategori>;
  /** The bases used, sorted: ids of consents and of posts in grundlag.yaml. For the disclosure log. */
  readonly grundlag: readonly string[];
  /** The same for each recipient, by the id of the party. */
  readonly grundlagPr: ReadonlyMap<string, readonly string[]>;
  /** What was left out, for whom and why. For the sender, never for the paper. */
  readonly udeladt: readonly Afslag[];

  constructor(fra: Omit<Godkendt<M>, 'tilladt'>) {
    this.modtagere = Object.freeze([...fra.modtagere]);
    this.formål = fra.formål;
    this.dag = fra.dag;
    this.må = fra.må;
    this.grundlag = Object.freeze([...fra.grundlag]);
    this.grundlagPr = fra.grundlagPr;
    this.udeladt = Object.freeze([...fra.udeladt]);
    Object.freeze(this);
  }
}

/** What {@link godkend} and {@link godkendFælles} alone can make. */
export type Godkendt<M extends Part = Part> = Godkendelse<M>;

/** Nothing may be made; `mangler` says what stands in the way. Empty only when there was no recipient at all. */
export interface Afvist {
  readonly tilladt: false;
  readonly mangler: readonly Afslag[];
}

interface Vurdering {
  readonly kategori: Kategori;
  readonly svar: Tilladelse | Afslag;
}

function vurdér(sag: Sag, part: Part, ønske: Ønske, dag: Dato): readonly Vurdering[] {
  const kategorier = [...new Set([...ønske.kræver, ...ønske.kategorier])];
  return kategorier.map((kategori) => ({
    kategori,
    svar: må(sag, part, kategori, ønske.formål, dag, ønske.kilde),
  }));
}

/**
 * What is refused and cannot be left out: the required. Where nothing required is refused but the recipient may have
 * nothing at all, that is everything (threats §7).
 */
function afgørende(vurderinger: readonly Vurdering[], { kræver }: Ønske): readonly Afslag[] {
  const nægtet = vurderinger.flatMap(({ svar }) => (svar.tilladt ? [] : [svar]));
  const krævet = nægtet.filter(({ kategori }) => kræver.includes(kategori));
  if (krævet.length > 0) return krævet;
  const omBorgeren = vurderinger.filter(({ kategori }) => kategori !== 'drift');
  return omBorgeren.every(({ svar }) => !svar.tilladt) ? nægtet : [];
}

function brugteGrundlag(givet: readonly Vurdering[]): readonly string[] {
  const brugt = givet.flatMap(({ kategori, svar }) =>
    svar.tilladt && kategori !== 'drift' ? [svar.grundlag] : [],
  );
  return [...new Set(brugt)].toSorted();
}

/**
 * Approval of one paper to several recipients: it holds what all of them may have (the intersection).
 * Refused when a required category is refused to any of them, or when any of them may have nothing at all.
 */
export function godkendFælles<M extends Part>(
  sag: Sag,
  parter: readonly M[],
  ønske: Ønske,
  dag: Dato,
): Godkendt<M> | Afvist {
  const alle = parter.map((part) => vurdér(sag, part, ønske, dag));
  const mangler = alle.flatMap((vurderinger) => afgørende(vurderinger, ønske));
  if (parter.length === 0 || mangler.length > 0) return { tilladt: false, mangler };

  const udeladt = alle.flat().flatMap(({ svar }) => (svar.tilladt ? [] : [svar]));
  const afvist = new Set(udeladt.map(({ kategori }) => kategori));
  const givet = alle.map((vurderinger) => vurderinger.filter(({ kategori }) => !afvist.has(kategori)));
  const grundlagPr = new Map(parter.map((part, i) => [part.id, brugteGrundlag(givet[i] ?? [])]));
  const godkendelse = new Godkendelse<M>({
    modtagere: parter,
    formål: ønske.formål,
    dag,
    må: new Set(givet.flat().map(({ kategori }) => kategori)),
    grundlag: [...new Set([...grundlagPr.values()].flat())].toSorted(),
    grundlagPr,
    udeladt,
  });
  return seal(godkendelse);
}

/** Approval of one paper to one recipient. See {@link godkendFælles}. */
export function godkend<M extends Part>(sag: Sag, part: M, ønske: Ønske, dag: Dato): Godkendt<M> | Afvist {
  return godkendFælles(sag, [part], ønske, dag);
}
