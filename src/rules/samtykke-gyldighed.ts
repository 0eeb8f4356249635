/**
 * What one consent permits. Each demand is a named check of its own; a consent permits something only when all of
 * them pass. The order is the order in which a refusal is explained: whom and what first, then form and dates.
 */

import { type Dato, plusDage } from '../base/dato.ts';
import type { Formål, Kategori } from '../model/kategorier.ts';
import type { Samtykke, Samtykketype } from '../model/samtykke.ts';
import type { Part, Spørgsmål, Årsag } from './deling.ts';

/** The purposes each kind of consent can cover; `anvendes_til` narrows, never widens. */
const TYPENS_FORMÅL: Readonly<Record<Samtykketype, readonly Formål[]>> = {
  oversigt: ['oversigt'],
  udveksling: ['møde', 'plan', 'overdragelse'],
  helhedsorienteret_plan: ['helhedsorienteret_plan'],
  tilbagekaldelse: [],
};

/** The purposes consent is about. The authority's own visitation and økonomi are not: no consent opens or closes them. */
const SAMTYKKETS_FORMÅL = Object.values(TYPENS_FORMÅL).flat();

/** Relatives and everyone in the private network: consent names them one by one. */
function erPrivatNetværk({ id, type }: Part): boolean {
  return type === 'pårørende' || id.startsWith('n-');
}

function nævnerPersonen({ personer }: Samtykke, { id }: Part): boolean {
  return personer.includes(id);
}

function nævnerEnheden({ enheder }: Samtykke, part: Part): boolean {
  if (erPrivatNetværk(part)) return false;
  return part.enhed !== undefined && enheder.includes(part.enhed);
}

/** What a consent may be used for: its kind's purposes, narrowed by its own. */
export function anvendelser(samtykke: Samtykke): readonly Formål[] {
  return TYPENS_FORMÅL[samtykke.type].filter((formål) => dækkerFormål(samtykke, formål));
}

function dækkerFormål({ type, anvendes_til }: Samtykke, formål: Formål): boolean {
  return TYPENS_FORMÅL[type].includes(formål) && (anvendes_til?.includes(formål) ?? true);
}

function nævnerKategorien({ kategorier }: Samtykke, kategori: Kategori): boolean {
  return kategorier.må.some((nævnt) => nævnt === kategori);
}

function erInformeret({ informeret, givet }: Samtykke): boolean {
  if (informeret === undefined) return false;
  return informeret.om_formål && informeret.om_hvem && informeret.dato <= givet.dato;
}

/** The withdrawals of a consent among all the case's records. A withdrawal needs no form and cannot itself be withdrawn. */
function tilbagekaldelser(samtykke: Samtykke, alle: readonly Samtykke[]): readonly Dato[] {
  return alle
    .filter(({ type, tilbagekalder }) => type === 'tilbagekaldelse' && tilbagekalder === samtykke.id)
    .map(({ givet }) => givet.dato);
}

/** A withdrawal that names no consent of the case: a slip of the hand, or the consent is gone. */
function uvis({ type, tilbagekalder }: Samtykke, alle: readonly Samtykke[]): boolean {
  const nævnt = alle.some((s) => s.id === tilbagekalder && s.type !== 'tilbagekaldelse');
  return type === 'tilbagekaldelse' && !nævnt;
}

/** Is a consent withdrawn on `dag`? A withdrawal that names no consent stops everything given up to its day: what the citizen took back is never open again by a slip. */
function standset(samtykke: Samtykke, dag: Dato, alle: readonly Samtykke[]): boolean {
  const uvisse = alle.filter((s) => uvis(s, alle) && samtykke.givet.dato <= s.givet.dato);
  const dage = [...tilbagekaldelser(samtykke, alle), ...uvisse.map(({ givet }) => givet.dato)];
  return dage.some((dato) => dato <= dag);
}

interface Prøve<S> {
  readonly årsag: Årsag;
  readonly bestået: (samtykke: Samtykke, spørgsmål: S, alle: readonly Samtykke[]) => boolean;
}

/** Whom and what it covers. */
const OMFANG: readonly Prøve<Spørgsmål>[] = [
  { årsag: 'ikke_omfattet', bestået: (s, { part }) => nævnerPersonen(s, part) || nævnerEnheden(s, part) },
  { årsag: 'person_ikke_nævnt', bestået: (s, { part }) => !part.enhedUddybes || nævnerPersonen(s, part) },
  { årsag: 'andet_formål', bestået: (s, { formål }) => dækkerFormål(s, formål) },
  { årsag: 'ikke_kategori', bestået: (s, { kategori }) => nævnerKategorien(s, kategori) },
  { årsag: 'ukendt_kilde', bestået: (s, { kilde }) => kilde !== undefined || s.kilder === undefined },
  {
    årsag: 'anden_kilde',
    bestået: (s, { kilde }) => kilde === undefined || (s.kilder ?? s.enheder).includes(kilde),
  },
];

/** Whether it is in force on the day, whatever it covers. */
const GYLDIGHED: readonly Prøve<Pick<Spørgsmål, 'dag'>>[] = [
  { årsag: 'ikke_informeret', bestået: erInformeret },
  {
    årsag: 'mundtlig_uden_begrundelse',
    bestået: ({ givet }) => givet.form !== 'mundtlig' || givet.begrundelse !== undefined,
  },
  { årsag: 'ikke_givet_endnu', bestået: ({ givet }, { dag }) => givet.dato <= dag },
  { årsag: 'udløbet', bestået: ({ genbesøges }, { dag }) => genbesøges === undefined || dag <= genbesøges },
  {
    årsag: 'tilbagekaldt',
    bestået: (s, { dag }, alle) => !standset(s, dag, alle),
  },
];

const PRØVER: readonly Prøve<Spørgsmål>[] = [...OMFANG, ...GYLDIGHED];

/** Why a consent is not in force on `dag`; undefined when it is. The citizen's no in it may stand all the same: see {@link forbud}. */
export function ikkeGældende(samtykke: Samtykke, dag: Dato, alle: readonly Samtykke[]): Årsag | undefined {
  return GYLDIGHED.find(({ bestået }) => !bestået(samtykke, { dag }, alle))?.årsag;
}

/** The day a consent was first withdrawn, if it was. */
export function tilbagekaldtDen(samtykke: Samtykke, alle: readonly Samtykke[]): Dato | undefined {
  return tilbagekaldelser(samtykke, alle).toSorted()[0];
}

/** How far a consent comes through the checks: the number passed before the first that fails, and that one's reason. */
export interface Prøvet {
  readonly samtykke: Samtykke;
  readonly bestået: number;
  /** Undefined when every check passed: the consent permits it. */
  readonly årsag?: Årsag;
}

/** Tries one consent against one question. `alle` are the case's records, withdrawals included. */
export function prøv(samtykke: Samtykke, spørgsmål: Spørgsmål, alle: readonly Samtykke[]): Prøvet {
  const bestået = PRØVER.findIndex((prøve) => !prøve.bestået(samtykke, spørgsmål, alle));
  const fejlet = PRØVER[bestået];
  return fejlet === undefined
    ? { samtykke, bestået: PRØVER.length }
    : { samtykke, bestået, årsag: fejlet.årsag };
}

/** The first day a consent is no longer in force: withdrawn on that day, or past its last day. Undefined: it still is. */
function ophører(samtykke: Samtykke, alle: readonly Samtykke[]): Dato | undefined {
  const { genbesøges } = samtykke;
  const udløb = genbesøges === undefined ? [] : [plusDage(genbesøges, 1)];
  return [...tilbagekaldelser(samtykke, alle), ...udløb].toSorted()[0];
}

/**
 * The record in which the citizen says no to a category, if any stands in the way of a permission given on the day
 * `givet` (undefined: a permission without a date, as a basis in law). A no holds for everyone, needs no form, and
 * outlives its consent: withdrawing or not renewing a consent never opens what it closed. Only a consent given on or
 * after the day the old one ceased is free of it.
 */
export function forbud(
  { kategori, formål, dag }: Omit<Spørgsmål, 'part'>,
  givet: Dato | undefined,
  alle: readonly Samtykke[],
): Samtykke | undefined {
  if (!SAMTYKKETS_FORMÅL.includes(formål)) return undefined;
  return alle
    .filter(({ kategorier }) => kategorier.må_ikke.some((k) => k === kategori))
    .filter((nej) => nej.givet.dato <= dag)
    .filter((nej) => {
      const ophør = ophører(nej, alle);
      return ophør === undefined || givet === undefined || givet < ophør;
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}
