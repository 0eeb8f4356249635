/** What the papers of a mål- og aftaleskema are made from, and the getters that need more than one step. */

import type { Dato } from '../../base/dato.ts';
import { Sensitive } from '../../base/sensitive.ts';
import { opremsning } from '../../base/tekst.ts';
import type { Aftale } from '../../model/aftale.ts';
import type { Emne } from '../../model/emne.ts';
import type { Forløb } from '../../model/forloeb.ts';
import type { MålOgAftaler } from '../../model/maal-og-aftaler.ts';
import { type Mål, OMRÅDER, OMRÅDENAVNE, senesteStatus } from '../../model/maal.ts';
import type { Metode } from '../../model/metode.ts';
import type { Person } from '../../model/personer.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Aftalenyt } from '../../rules/aftaler.ts';
import type { Teamlinje } from '../../rules/maal-team.ts';

export interface Målkilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly forløb: Forløb;
  readonly skema: MålOgAftaler;
  readonly personer: readonly Person[];
  readonly team: readonly Teamlinje[];
  /** Who is the citizen's contact, the first if there are several. */
  readonly kontakt: Person | undefined;
  readonly støtteperson: Teamlinje | undefined;
  /** The day each signed what the skema says now, by id. */
  readonly underskrevet: ReadonlyMap<string, Dato>;
  /** Agreements of all meetings that are neither kept nor dropped. */
  readonly aftaler: readonly Aftale[];
  /** What is new since an earlier meeting; undefined when there is none to compare with. */
  readonly nyt: Nyt | undefined;
  /** References in force on `dag`, as they are printed. */
  readonly lovhenvisninger: readonly string[];
  /** The id of the one reader; undefined for one paper to several. */
  readonly modtager: string | undefined;
  readonly dag: Dato;
}

export interface Nyt extends Aftalenyt {
  readonly siden: Dato;
  readonly ændringer: readonly Emne[];
}

export interface Målrække {
  readonly kilde: Målkilde;
  readonly mål: Mål;
}

export interface Områderække {
  readonly navn: string;
  readonly mål: readonly Målrække[];
}

export interface Underskriftslinje {
  readonly navn: string | Sensitive;
  readonly rolle: string | Sensitive | undefined;
  readonly dato: Dato | undefined;
}

/** The areas of one half of the form, each with its goals, also where there are none. */
export function områder(kilde: Målkilde, gruppe: 'beskæftigelse' | 'øvrige'): readonly Områderække[] {
  return OMRÅDENAVNE.filter((id) => OMRÅDER[id].gruppe === gruppe).map((id) => ({
    navn: OMRÅDER[id].navn,
    mål: kilde.skema.mål.filter(({ område }) => område === id).map((mål) => ({ kilde, mål })),
  }));
}

/** The goals that `vælg` takes, in the order of the file. */
export function målene(vælg: (mål: Mål, kilde: Målkilde) => boolean) {
  return (kilde: Målkilde): readonly Målrække[] =>
    kilde.skema.mål.filter((mål) => vælg(mål, kilde)).map((mål) => ({ kilde, mål }));
}

export const erNået = (mål: Mål): boolean => senesteStatus(mål)?.nået === true;
export const erMit = ({ ansvarlige }: Mål, { modtager }: Målkilde): boolean =>
  modtager !== undefined && ansvarlige.includes(modtager);

function navn(kilde: Målkilde, id: string): string {
  if (id === 'borger') return 'borgeren';
  const linje = kilde.team.find((t) => t.id === id);
  const kendt = linje?.navn ?? kilde.personer.find((p) => p.id === id)?.navn;
  return kendt instanceof Sensitive ? kendt.reveal() : (kendt ?? id);
}

/** Everyone who answers for the goal, by name; the network's names are masked until the reader may have them. */
export function ansvarliges({ kilde, mål }: Målrække): Sensitive | undefined {
  if (mål.ansvarlige.length === 0) return undefined;
  return new Sensitive(opremsning(mål.ansvarlige.map((id) => navn(kilde, id))));
}

/** The others than the reader, by name. */
export function andresNavne({ kilde, mål }: Målrække): Sensitive | undefined {
  const andre = mål.ansvarlige.filter((id) => id !== kilde.modtager);
  return andre.length === 0 ? undefined : new Sensitive(opremsning(andre.map((id) => navn(kilde, id))));
}

/** The same without naming anyone but the citizen and the reader. */
export function ansvarligeUdenNavne({ kilde, mål }: Målrække): string {
  const kendte = mål.ansvarlige.filter((id) => id === 'borger' || id === kilde.modtager);
  const flere = mål.ansvarlige.length > kendte.length;
  return opremsning([...kendte.map((id) => navn(kilde, id)), ...(flere ? ['andre i teamet'] : [])]);
}

/** The day it was agreed to take the situation up again, while it is still to come. */
export function næsteGang({ skema, dag }: Målkilde): Dato | undefined {
  const { køreplan, seneste_møde: sidst } = skema;
  const { næste } = køreplan;
  if (næste === undefined || næste < dag) return undefined;
  return sidst !== undefined && næste <= sidst ? undefined : næste;
}

export function nåetTekst({ mål }: Målrække): string | undefined {
  const status = senesteStatus(mål);
  if (status === undefined) return undefined;
  return status.nået ? 'Ja' : 'Nej';
}

/** The holding the citizen has, and such single texts, as a list of at most one: the list knows what it is about. */
export function højstÉn(emne: Emne | undefined): readonly Emne[] {
  return emne === undefined ? [] : [emne];
}

/** Signature lines for everybody who signs except the citizen, the contact first. */
export function øvrigeUnderskrivere({ team, kontakt, underskrevet }: Målkilde): readonly Underskriftslinje[] {
  return team
    .filter(({ id, underskriver }) => underskriver && id !== kontakt?.id)
    .map(({ id, navn: hvem, rolle }) => ({ navn: hvem, rolle, dato: underskrevet.get(id) }));
}

export const SAMTYKKEORD: Readonly<Record<Teamlinje['samtykke'], string>> = {
  samtykke: 'ja',
  lov: 'efter loven',
  intet: 'nej',
};
