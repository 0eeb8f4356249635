/** What is written when the ramme has been reviewed: the answers given, the rest filled in, and all of it checked. */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { demandKendte } from '../base/kendt.ts';
import { fold, opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { ROLLER } from '../model/personer.ts';
import { type Rammeopdatering, rammeopdatering } from '../model/ramme-opdatering.ts';
import { judgeAnswers, readAnswers } from '../store/answers.ts';
import type { Kommune } from '../store/kommune.ts';
import { actingPerson } from './actor.ts';
import type { LæstRamme } from './ramme-laest.ts';

/** One update of the ramme, on one day. */
export interface Opdateringssag {
  readonly kommune: Kommune;
  readonly læst: LæstRamme;
  readonly today: Dato;
  /** The last day the next update may be set to: the limit in force, counted from today. */
  readonly senest: Dato;
}

/** Everything that is written. */
export interface Opdatering {
  readonly opdateret_af: string;
  readonly næste: Dato;
  readonly skal_opdateres_af: string;
  /** Undefined when nobody has been told yet. */
  readonly orientering: { readonly dato: Dato; readonly hvem: readonly string[] } | undefined;
}

export interface Svarvalg {
  readonly fra: string | undefined;
  readonly næste: Dato | undefined;
  readonly 'opdateret-af': string | undefined;
  readonly 'skal-opdateres-af': string | undefined;
  readonly orienteret: readonly string[];
  readonly 'orienteret-den': Dato | undefined;
}

function orienteret(valg: Svarvalg, givet: Rammeopdatering): Record<string, string | string[]> | undefined {
  const dato = valg['orienteret-den'] ?? givet.orienteret?.dato;
  const hvem = valg.orienteret.length > 0 ? valg.orienteret : (givet.orienteret?.hvem ?? []);
  if (hvem.length === 0 && dato === undefined) return undefined;
  return { hvem: [...hvem], ...(dato && { dato }) };
}

/**
 * The answers of `--fra`, with what the options say instead where both do; empty when neither says anything.
 * @throws FindingsError when they are not right
 */
export function givneSvar(context: Context, valg: Svarvalg): Rammeopdatering {
  const fra = valg.fra === undefined ? {} : readAnswers(context, valg.fra, rammeopdatering).doc.value;
  const samlet = {
    opdateret_af: valg['opdateret-af'] ?? fra.opdateret_af,
    næste: valg.næste ?? fra.næste,
    skal_opdateres_af: valg['skal-opdateres-af'] ?? fra.skal_opdateres_af,
    orienteret: orienteret(valg, fra),
  };
  return judgeAnswers(samlet, rammeopdatering).doc.value;
}

/**
 * The answers with the rest filled in: the acting person, the latest day allowed, the same person as before.
 * @throws UserError a date too late or passed, a person nobody knows, or nobody to write as the one who did it
 */
export async function udfyld(
  context: Context,
  sag: Opdateringssag,
  givet: Rammeopdatering,
): Promise<Opdatering> {
  const { kommune, læst, today, senest } = sag;
  const opdateret_af = givet.opdateret_af ?? (await actingPerson(context, kommune)).id;
  const før = læst.doc.value.opdatering.skal_opdateres_af;
  const stadig = før !== undefined && kendes(kommune, før) ? før : opdateret_af;
  const orientering = givet.orienteret && {
    dato: givet.orienteret.dato ?? today,
    hvem: modtagere(kommune, givet.orienteret.hvem),
  };
  const svar = {
    opdateret_af,
    næste: givet.næste ?? senest,
    skal_opdateres_af: givet.skal_opdateres_af ?? stadig,
    orientering,
  };
  tjekDatoer(svar, today, senest);
  tjekPersoner(kommune, [svar.opdateret_af, svar.skal_opdateres_af]);
  return svar;
}

function kendes({ personer }: Kommune, id: string): boolean {
  return personer.value.personer.some((person) => person.id === id);
}

function tjekDatoer({ næste, orientering }: Opdatering, today: Dato, senest: Dato): void {
  if (næste <= today || næste > senest) {
    throw new UserError(
      `Næste opdatering skal ligge efter i dag og senest ${formatDato(senest)}.`,
      `Skriv fx --næste ${senest}. Rammen opdateres to gange om året (R-021).`,
    );
  }
  if (orientering !== undefined && orientering.dato > today) {
    throw new UserError(
      'Dagen, de fik besked, ligger i fremtiden.',
      'Skriv den dag, de fik besked, eller vent med det, til de har fået den.',
    );
  }
}

function tjekPersoner(kommune: Kommune, ider: readonly string[]): void {
  const fremmede = ider.filter((id) => !kendes(kommune, id));
  const kendte = kommune.personer.value.personer.map(({ id }) => id);
  const se = 'Ret id’et, eller skriv personen ind i personer.yaml først.';
  demandKendte(fremmede, kendte, 'Personen findes ikke i personer.yaml.', se);
}

/** The people told: ids as they are, a role as everyone who has it. */
function modtagere(kommune: Kommune, hvem: readonly string[]): readonly string[] {
  const ider = hvem.flatMap((ord) => {
    const rolle = ROLLER.find((r) => fold(r) === fold(ord));
    if (rolle === undefined && kendes(kommune, ord)) return [ord];
    const med = kommune.personer.value.personer.filter((p) => p.roller.some((r) => r === rolle));
    if (med.length > 0) return med.map(({ id }) => id);
    throw new UserError(
      rolle === undefined
        ? 'En af dem, der skulle have fået besked, er hverken en person i personer.yaml eller en rolle.'
        : `Ingen i personer.yaml har rollen ${rolle}.`,
      `Skriv et person-id eller en af rollerne ${opremsning(ROLLER)}.`,
    );
  });
  return [...new Set(ider)];
}
