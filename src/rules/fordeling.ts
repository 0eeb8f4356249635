/**
 * The distribution list of a case: the citizen, those at the meeting, and those involved whom a consent
 * or another basis covers; with what each of them may see. Judges who and what; makes no approval and no paper.
 */

import type { Dato } from '../base/dato.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Grundlag } from '../model/grundlag.ts';
import type { Formål, Kategori } from '../model/kategorier.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Person } from '../model/personer.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { BORGER, parter, sagFra } from './parter.ts';
import { gældendeSamtykker } from './samtykke-gaeldende.ts';
import { type Afslag, må, type Part } from './samtykke.ts';

export interface Fordelingssag {
  readonly forløb: Forløb;
  readonly samtykker: readonly Samtykke[];
  readonly møder: readonly Møde[];
  readonly personer: readonly Person[];
  readonly metode: Metode;
  readonly grundlag: Grundlag;
  /** The ids of those at the meeting that is sent out from; empty when there is none. */
  readonly deltagere: readonly string[];
  readonly formål: Formål;
  /** What the paper could tell; `forløb` is always asked for. */
  readonly kategorier: readonly Kategori[];
  readonly dag: Dato;
}

export interface Fordelingspost {
  readonly part: Part;
  /** Why they are on the list; the first that holds. */
  readonly fordi: 'borger' | 'deltager' | 'samtykke';
  /** What they may have, in the order asked. Without `forløb` nothing can be sent to them. */
  readonly må: readonly Kategori[];
  /** What they may not have, and why; for the sender. */
  readonly nægtet: readonly Afslag[];
}

/** The ids of those who have, or have had, something to do with the case. */
function involverede({ forløb, møder, dag }: Fordelingssag, alle: readonly Part[]): ReadonlySet<string> {
  return new Set([
    ...alle.filter(({ roller }) => roller.some((rolle) => rolle !== 'visitator')).map(({ id }) => id),
    ...forløb.fagpersoner.map(({ person }) => person),
    ...møder
      .filter(({ status, tid }) => status !== 'aflyst' && tid.dato <= dag)
      .flatMap(({ deltagere }) => deltagere.map(({ person }) => person)),
  ]);
}

/**
 * Everyone the paper goes to: the citizen first, then participants, then the consented, each in the order of the parties.
 * A participant stands on the list even when nothing may be sent to them, so that the sender sees it. Somebody who is
 * not at the meeting is on it only when they may know of the case at all: a consent to a unit does not reach
 * colleagues who have nothing to do with the citizen.
 */
export function fordelingsliste(sag: Fordelingssag): readonly Fordelingspost[] {
  const { forløb, samtykker, personer, metode, grundlag, deltagere, formål, dag } = sag;
  const alle = parter(forløb, personer, metode, dag);
  const nævnte = new Set(gældendeSamtykker(samtykker, dag).flatMap((s) => s.personer));
  const med = involverede(sag, alle);
  const judged = sagFra(forløb, samtykker, grundlag);
  const kategorier = [...new Set<Kategori>(['forløb', ...sag.kategorier])];

  const post = (part: Part, fordi: Fordelingspost['fordi']): Fordelingspost => {
    const svar = kategorier.map((k) => ({ k, svar: må(judged, part, k, formål, dag) }));
    return {
      part,
      fordi,
      må: svar.filter(({ svar: { tilladt } }) => tilladt).map(({ k }) => k),
      nægtet: svar.flatMap(({ svar: s }) => (s.tilladt ? [] : [s])),
    };
  };
  const andre = alle.filter(({ id }) => id !== BORGER.id);
  return [
    post(BORGER, 'borger'),
    ...andre.filter(({ id }) => deltagere.includes(id)).map((part) => post(part, 'deltager')),
    ...andre
      .filter(({ id }) => !deltagere.includes(id) && (nævnte.has(id) || med.has(id)))
      .map((part) => post(part, 'samtykke'))
      .filter(({ må: tilladt }) => tilladt.includes('forløb')),
  ];
}
