/** What the handover paper is made from, and the getters that need more than one step. Masked values are handed on masked. */

import type { Dato } from '../../base/dato.ts';
import type { Sensitive } from '../../base/sensitive.ts';
import type { Parkeret } from '../../model/aftale.ts';
import type { Emne } from '../../model/emne.ts';
import type { Forløb } from '../../model/forloeb.ts';
import { FORMÅLSNAVNE, KATEGORINAVNE } from '../../model/kategorier.ts';
import { mødenavn, rollenavn } from '../../model/metode-navne.ts';
import type { Metode } from '../../model/metode.ts';
import type { Møde } from '../../model/moede.ts';
import type { Person } from '../../model/personer.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Samtykke } from '../../model/samtykke.ts';
import type { ForløbsRolle } from '../../rules/forloeb-roller.ts';
import { sigKlokken } from '../tekstform.ts';

export interface Overdragelseskilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  /** The case as it is after the change. */
  readonly forløb: Forløb;
  readonly møder: readonly Møde[];
  /** What still waits from them, each topic once. */
  readonly parkeret: readonly Parkeret[];
  /** The consents in force on `dag`. */
  readonly samtykker: readonly Samtykke[];
  readonly personer: readonly Person[];
  readonly rolle: ForløbsRolle;
  readonly modtager: Person;
  readonly afgiver: Person | undefined;
  readonly begrundelse: Sensitive | undefined;
  readonly dag: Dato;
}

export interface Rollelinje {
  readonly rolle: string;
  readonly navn: string;
  readonly fra: Dato;
  readonly til: Dato | undefined;
  readonly begrundelse: Sensitive | undefined;
}

export interface Dag {
  readonly dato: Dato;
  readonly hvad: string;
}

type Aftale = Møde['aftaler'][number];
export type Aftalelinje = Emne & {
  /** Who, without a name. */
  readonly hvem: string;
  readonly navn: string | undefined;
  readonly hvornår: Dato;
};

/** Professionals by name; the citizen and the network by what they are, since their names have a category of their own. */
function hvem({ personer }: Pick<Overdragelseskilde, 'personer'>, id: string): string {
  if (id === 'borger') return 'borgeren';
  return personer.find((p) => p.id === id)?.navn ?? 'en fra netværket';
}

/** Everyone who has or has had a role, oldest first. */
export function roller(kilde: Overdragelseskilde): readonly Rollelinje[] {
  const { tovholdere, koordinerende_sagsbehandlere, støttepersoner } = kilde.forløb;
  const linjer = (liste: Forløb['koordinerende_sagsbehandlere'], rolle: ForløbsRolle) =>
    liste.map(({ person, fra, til, begrundelse }) => ({
      rolle: rollenavn(kilde.metode, rolle),
      navn: hvem(kilde, person),
      fra,
      til,
      begrundelse,
    }));
  return [
    ...linjer(tovholdere, 'tovholder'),
    ...linjer(koordinerende_sagsbehandlere, 'koordinerende_sagsbehandler'),
    ...linjer(støttepersoner, 'støtteperson'),
  ].toSorted((a, b) => (a.fra < b.fra ? -1 : 1));
}

export function fase({ metode }: Overdragelseskilde, id: string): string {
  return metode.faser.liste.find((f) => f.id === id)?.navn ?? id;
}

/** Meetings of the past, as they went. */
export function holdte(kilde: Overdragelseskilde) {
  return kilde.møder
    .filter((m) => m.tid.dato < kilde.dag)
    .toSorted((a, b) => (a.tid.dato < b.tid.dato ? -1 : 1))
    .map((m) => ({ navn: mødenavn(kilde.metode, m), dato: m.tid.dato, status: m.status, formål: m.formål }));
}

/** What somebody is to the citizen: that they have an agreement is part of the case, who they are is the network. */
function udenNavn(id: string): string {
  if (id === 'borger') return 'borgeren';
  return id.startsWith('n-') ? 'en fra netværket' : 'en fagperson';
}

/** The open agreements, those due first at the top. */
export function aftaler(kilde: Pick<Overdragelseskilde, 'møder' | 'personer'>): readonly Aftalelinje[] {
  return kilde.møder
    .flatMap((m) => m.aftaler)
    .filter((a: Aftale) => a.status === 'åben')
    .toSorted((a, b) => (a.hvornår < b.hvornår ? -1 : 1))
    .map(({ hvem: id, hvad, hvornår, om }) => ({
      hvem: udenNavn(id),
      navn: kilde.personer.find((p) => p.id === id)?.navn,
      tekst: hvad,
      hvornår,
      om,
    }));
}

export function parkeret(kilde: Overdragelseskilde): readonly Emne[] {
  return kilde.parkeret.map(({ tekst, om }) => ({ tekst, om }));
}

/** What is waiting, by date: meetings to come and consents to take up again. */
export function datoer(kilde: Overdragelseskilde): readonly Dag[] {
  const møder = kilde.møder
    .filter((m) => m.status === 'indkaldt' && m.tid.dato >= kilde.dag)
    .map((m) => ({ dato: m.tid.dato, hvad: `${mødenavn(kilde.metode, m)} kl. ${sigKlokken(m.tid.fra)}` }));
  const genbesøg = kilde.samtykker.flatMap(({ genbesøges }) =>
    genbesøges === undefined
      ? []
      : [{ dato: genbesøges, hvad: 'sidste dag for et samtykke, der ikke tages op igen' }],
  );
  return [...møder, ...genbesøg].toSorted((a, b) => (a.dato < b.dato ? -1 : 1));
}

/** The method's names of consent units; an id that nobody has stands as it is. */
export function enhedsnavne(
  { metode }: Pick<Overdragelseskilde, 'metode'>,
  enheder: readonly string[],
): string {
  return enheder.map((id) => metode.samtykkeenheder.find((e) => e.id === id)?.navn ?? id).join('; ');
}

export function samtykker(kilde: Overdragelseskilde) {
  return kilde.samtykker.map(({ givet, enheder, kilder, kategorier, anvendes_til, type }) => ({
    givet: givet.dato,
    type: type.replaceAll('_', ' '),
    enheder: enhedsnavne(kilde, enheder),
    kilder: kilder && enhedsnavne(kilde, kilder),
    må: kategorier.må.map((k) => KATEGORINAVNE[k]).join('; '),
    må_ikke: kategorier.må_ikke.map((k) => KATEGORINAVNE[k]).join('; '),
    kun: anvendes_til?.map((f) => FORMÅLSNAVNE[f]).join('; '),
  }));
}

export function fagpersoner({ forløb, personer }: Overdragelseskilde) {
  return forløb.fagpersoner.map(({ person, inddrages }) => {
    const fundet = personer.find((p) => p.id === person);
    return { navn: fundet?.navn ?? person, organisation: fundet?.organisation, inddrages };
  });
}
