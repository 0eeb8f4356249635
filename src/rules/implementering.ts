/** How far the model is carried out in the kommune: counts for local styring, never a person. */

import { dageMellem, type Dato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import { type Handleplan, MÅLSÆTNINGER, STATUSSER } from '../model/handleplan.ts';
import { type Personer, ROLLER, type Rolle } from '../model/personer.ts';
import type { Ramme } from '../model/ramme.ts';
import { SEKTORER, type Tilbud, type Tilbudsoversigt } from '../model/tilbud.ts';
import { aktiviteterFor } from './handleplan.ts';
import { type Etablering, etablering } from './ramme-godkendelse.ts';
import { rammeudløb } from './ramme.ts';
import { type Besvarelse, besvarelser } from './ramme-svar.ts';
import type { Grænser } from './regel.ts';
import { skalBekræftes, TILBUDSREGLER } from './tilbud.ts';

export interface Implementeringskilde {
  readonly ramme: Located<Ramme>;
  readonly tilbud: Located<Tilbudsoversigt>;
  readonly handleplan: Handleplan;
  readonly personer: Personer;
  readonly grænser: Grænser;
  /** The fingerprint of `rammeIndhold(ramme)`. */
  readonly indhold: string;
  readonly today: Dato;
}

/** A part of a whole. */
interface Andel {
  readonly antal: number;
  readonly i_alt: number;
}

export interface Implementering {
  readonly spørgsmål: Andel & { readonly grupper: readonly Besvarelse[] };
  readonly etablering: Etablering;
  readonly opdatering: {
    readonly opdateret: Dato | undefined;
    /** Days since the stated update; negative when it lies in the future. */
    readonly dage_siden: number | undefined;
    /** The last day on which the ramme is in order. */
    readonly senest: Dato | undefined;
    readonly forældet: boolean;
  };
  /** Tilbud confirmed within the limit, of all; and how many there are of each kind. */
  readonly tilbud: Andel & {
    /** Days since the oldest confirmation of a tilbud; undefined when none has ever been confirmed. */
    readonly ældste_dage: number | undefined;
    readonly sektorer: Readonly<Record<Tilbud['sektor'], number>>;
  };
  /** Målsætninger with an activity that is not given up, of the six; and the activities by their status. */
  readonly handleplan: Andel & {
    readonly aktiviteter: Readonly<Record<Handleplan['aktiviteter'][number]['status'], number>>;
  };
  /** How many have each role; roles nobody has are there with 0. */
  readonly roller: Readonly<Record<Rolle, number>>;
}

/** Plain counts on one day; same data and day, same counts. */
export function implementering(kilde: Implementeringskilde): Implementering {
  const grupper = besvarelser(kilde.ramme, kilde.tilbud);
  return {
    spørgsmål: {
      antal: grupper.reduce((sum, { besvaret }) => sum + besvaret, 0),
      i_alt: grupper.reduce((sum, { i_alt }) => sum + i_alt, 0),
      grupper,
    },
    etablering: etablering(kilde),
    opdatering: opdateringen(kilde),
    tilbud: bekræftede(kilde),
    handleplan: dækning(kilde.handleplan),
    roller: tæl(
      ROLLER,
      kilde.personer.personer.flatMap(({ roller }) => [...new Set(roller)]),
    ),
  };
}

function tæl<const T extends string>(nøgler: readonly T[], værdier: readonly T[]): Record<T, number> {
  const antal = nøgler.map((nøgle) => [nøgle, værdier.filter((værdi) => værdi === nøgle).length]);
  return Object.fromEntries(antal) as Record<T, number>;
}

function opdateringen(kilde: Implementeringskilde): Implementering['opdatering'] {
  const { opdateret } = kilde.ramme.value.opdatering;
  const senest = rammeudløb(kilde)
    .map(({ dag }) => dag)
    .toSorted()[0];
  return {
    opdateret,
    dage_siden: opdateret && dageMellem(opdateret, kilde.today),
    senest,
    forældet: senest !== undefined && kilde.today > senest,
  };
}

function bekræftede({ tilbud, grænser, today }: Implementeringskilde): Implementering['tilbud'] {
  const alle = tilbud.value.tilbud;
  const grænse = grænser.varighed(TILBUDSREGLER.ikkeBekræftet);
  const sagtGod = alle.filter(({ bekræftet }) => bekræftet !== undefined && bekræftet.dato <= today);
  const ældste = sagtGod.flatMap(({ bekræftet }) => bekræftet?.dato ?? []).toSorted()[0];
  return {
    antal: sagtGod.filter((t) => !skalBekræftes(t, grænse, today)).length,
    i_alt: alle.length,
    ældste_dage: ældste && dageMellem(ældste, today),
    sektorer: tæl(
      SEKTORER,
      alle.map(({ sektor }) => sektor),
    ),
  };
}

function dækning(handleplan: Handleplan): Implementering['handleplan'] {
  return {
    antal: MÅLSÆTNINGER.filter(({ id }) => aktiviteterFor(handleplan, id).length > 0).length,
    i_alt: MÅLSÆTNINGER.length,
    aktiviteter: tæl(
      STATUSSER,
      handleplan.aktiviteter.map(({ status }) => status),
    ),
  };
}
