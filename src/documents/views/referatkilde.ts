/** Getters of the referat: who was there, what each point came to, and who does what. Masked values are handed on masked. */

import type { Dato } from '../../base/dato.ts';
import { Sensitive } from '../../base/sensitive.ts';
import type { Emne } from '../../model/emne.ts';
import { efterNavnet } from '../tekstform.ts';
import type { Mødekilde } from './moedepapir.ts';

export interface Deltager {
  readonly navn: string | Sensitive;
  readonly organisation: string | undefined;
}

/** The named part of one agreement: who it is, apart from who reads. */
export interface Aftalelinje extends Emne {
  readonly navn: string | Sensitive | undefined;
  readonly kilde: Mødekilde;
  readonly erBorger: boolean;
  readonly erModtager: boolean;
  readonly modtagernavn: string | Sensitive | undefined;
  readonly hvornår: Dato;
}

function opslag({ forløb, personer }: Mødekilde, id: string): Deltager | undefined {
  const kollega = personer.find((p) => p.id === id);
  if (kollega) return { navn: kollega.navn, organisation: kollega.organisation };
  const nær = forløb.netværk.find((n) => n.id === id);
  return nær && { navn: nær.navn, organisation: undefined };
}

/** Those who were there besides the citizen, in the order they were ticked. */
export function tilStede(kilde: Mødekilde): readonly Deltager[] {
  return kilde.møde.til_stede.flatMap((id) => opslag(kilde, id) ?? []);
}

/** Those invited who were not there. */
export function fraværende(kilde: Mødekilde): readonly Deltager[] {
  const { deltagere, til_stede: med } = kilde.møde;
  return deltagere
    .filter(({ person }) => !med.includes(person))
    .flatMap(({ person }) => opslag(kilde, person) ?? []);
}

export function borgerVarMed({ møde }: Mødekilde): boolean {
  return møde.til_stede.includes('borger');
}

/** The decisions of each point that came to one. */
export function punkter(kilde: Mødekilde) {
  return kilde.møde.dagsorden
    .map(({ punkt, om }, i) => ({
      kilde,
      punkt,
      om,
      beslutninger: kilde.møde.beslutninger.filter((b) => b.punkt === i + 1),
    }))
    .filter(({ beslutninger }) => beslutninger.length > 0);
}

/** The meeting's agreements, the earliest day first. */
export function aftaler(kilde: Mødekilde): readonly Aftalelinje[] {
  const { møde, modtager } = kilde;
  return møde.aftaler
    .toSorted((a, b) => (a.hvornår < b.hvornår ? -1 : 1))
    .map(({ hvem, hvad, hvornår, om }) => ({
      kilde,
      tekst: new Sensitive(efterNavnet(hvad.reveal())),
      om,
      hvornår,
      navn: hvem === 'borger' ? undefined : opslag(kilde, hvem)?.navn,
      erBorger: hvem === 'borger',
      erModtager: hvem === modtager?.id,
      modtagernavn: hvem === modtager?.id ? modtager.navn : undefined,
    }));
}

export function egne(kilde: Mødekilde): readonly Aftalelinje[] {
  return aftaler(kilde).filter(({ erModtager }) => erModtager);
}

export function andres(kilde: Mødekilde): readonly Aftalelinje[] {
  return aftaler(kilde).filter(({ erModtager }) => !erModtager);
}

export function parkeret({ møde }: Mødekilde): readonly Emne[] {
  return møde.parkeret.map(({ tekst, om }) => ({ tekst, om }));
}
