/** Agreements as papers show them: who does what by when. The name of a professional or relative tells who is around the citizen. */

import type { Dato } from '../../base/dato.ts';
import { Sensitive } from '../../base/sensitive.ts';
import type { Aftale } from '../../model/aftale.ts';
import type { Emne } from '../../model/emne.ts';
import type { Forløb } from '../../model/forloeb.ts';
import type { Person } from '../../model/personer.ts';
import { felt, type Gruppe, gruppe, liste } from '../shape.ts';
import { efterNavnet } from '../tekstform.ts';
import { borgernavn } from './borgernavn.ts';

/** What a line is made from: the people, and the one reader when there is one. */
export interface Aftalekilde {
  readonly forløb: Forløb;
  readonly personer: readonly Person[];
  readonly læser: string | undefined;
}

export interface Navngivet {
  readonly navn: string | Sensitive;
  readonly organisation: string | undefined;
}

interface Aftalelinje extends Emne {
  readonly kilde: Aftalekilde;
  readonly navn: string | Sensitive | undefined;
  readonly erBorger: boolean;
  readonly erLæser: boolean;
  readonly hvornår: Dato;
}

type Aftalen = Pick<Aftale, 'hvem' | 'hvad' | 'hvornår' | 'om'>;

/** A person of personer.yaml or of the network; undefined for the citizen and for an id nobody has. */
export function opslag({ forløb, personer }: Omit<Aftalekilde, 'læser'>, id: string): Navngivet | undefined {
  const kollega = personer.find((p) => p.id === id);
  if (kollega) return { navn: kollega.navn, organisation: kollega.organisation };
  const nær = forløb.netværk.find((n) => n.id === id);
  return nær && { navn: nær.navn, organisation: undefined };
}

/** The lines, the earliest day first. */
function linjer(kilde: Aftalekilde, aftaler: readonly Aftalen[]): readonly Aftalelinje[] {
  return aftaler
    .toSorted((a, b) => (a.hvornår < b.hvornår ? -1 : 1))
    .map(({ hvem, hvad, hvornår, om }) => ({
      kilde,
      tekst: new Sensitive(efterNavnet(hvad.reveal())),
      om,
      hvornår,
      navn: hvem === 'borger' ? kilde.forløb.borger.navn : opslag(kilde, hvem)?.navn,
      erBorger: hvem === 'borger',
      erLæser: hvem === kilde.læser,
    }));
}

const BORGER = borgernavn(({ kilde }: Aftalelinje) => kilde.forløb);

/** One's own name tells nothing new, so it has no category. */
const linje: Gruppe<Aftalelinje> = gruppe<Aftalelinje>({
  hvem: felt('netværk', ({ erBorger, navn }) => (erBorger ? undefined : navn)),
  dig_selv: felt('drift', ({ erLæser, navn }) => (erLæser ? navn : undefined)),
  borgeren: felt('forløb', ({ erBorger }: Aftalelinje) => (erBorger ? '{borger}' : undefined), BORGER),
  hvad: felt('forløb', ({ tekst }) => tekst),
  hvornår: felt('forløb', ({ hvornår }) => hvornår),
});

interface Uddrag<K> {
  readonly kilde: (k: K) => Aftalekilde;
  readonly aftaler: (k: K) => readonly Aftalen[];
}

const om = ({ om: nævnt = [] }: Pick<Emne, 'om'>) => nævnt;

/** Three lists of the same agreements: all, the reader's own, and the others'. */
export function aftalelister<K>({ kilde, aftaler }: Uddrag<K>) {
  const af = (k: K, vælg: (l: Aftalelinje) => boolean) => linjer(kilde(k), aftaler(k)).filter(vælg);
  return {
    alle: liste('forløb', (k: K) => af(k, () => true), linje, om),
    egne: liste('forløb', (k: K) => af(k, ({ erLæser }) => erLæser), linje, om),
    andres: liste('forløb', (k: K) => af(k, ({ erLæser }) => !erLæser), linje, om),
  };
}
