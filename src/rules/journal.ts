/** What of a case belongs in the kommune's own system, and what has been entered there. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Delinger } from '../model/delinger.ts';
import type { Journal } from '../model/journal.ts';
import { mødenavn, mødetype } from '../model/metode-navne.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { modtagneNotater } from './moede-opgaver.ts';

export interface Journalpost {
  /** Of the meeting, paper or consent; `m-…/p-…` for a note to a meeting. */
  readonly id: string;
  /** The day it happened. */
  readonly dato: Dato;
  /** A short theme without anything about the citizen: "jobsamtale (1. formøde)". */
  readonly hvad: string;
  readonly retning: 'møde' | 'sendt' | 'modtaget';
  /** Where and when it was entered; undefined while it waits. */
  readonly ført: { readonly registreret_i: string; readonly dato: Dato } | undefined;
}

export interface Journalkilde {
  readonly møder: readonly Møde[];
  readonly delinger: Delinger;
  readonly samtykker: readonly Samtykke[];
  readonly journal: Journal | undefined;
  readonly metode: Metode;
}

function møder({ møder: alle, metode }: Journalkilde) {
  return alle
    .filter(({ status }) => status === 'holdt')
    .map(({ id, type, nummer, tid }) => {
      const navn = mødenavn(metode, { type, nummer });
      const som = mødetype(metode, type)?.journalføres_som;
      return {
        id,
        dato: tid.dato,
        hvad: som === undefined ? navn : `${som} (${navn})`,
        retning: 'møde',
      } as const;
    });
}

/** Papers that are said to be sent, on the day they were; what is only prepared is a draft. */
function sendte({ delinger: { delinger } }: Journalkilde) {
  return delinger
    .filter(({ status }) => status === 'sendt')
    .map(({ id, dato, sendt, modtager, papir }) => ({
      id,
      dato: sendt?.dato ?? dato,
      hvad: `${papir.split('/').at(-1) ?? papir} til ${modtager}`,
      retning: 'sendt' as const,
    }));
}

/** Notes from those who did not come; the note itself is in the kommune's own system. */
function notater({ møder: alle }: Journalkilde) {
  return alle.flatMap((møde) =>
    modtagneNotater(møde).flatMap(({ fra, udført }) =>
      fra === undefined || udført === undefined
        ? []
        : [
            {
              id: `${møde.id}/${fra}`,
              dato: udført,
              hvad: `notat fra ${fra} til mødet ${formatDato(møde.tid.dato)}`,
              retning: 'modtaget' as const,
            },
          ],
    ),
  );
}

function modtagne({ samtykker }: Journalkilde) {
  return samtykker.map(({ id, givet, type }) => ({
    id,
    dato: givet.dato,
    hvad:
      type === 'tilbagekaldelse' ? 'tilbagekaldelse af samtykke' : `samtykke (${type.replaceAll('_', ' ')})`,
    retning: 'modtaget' as const,
  }));
}

/** Everything to be entered, oldest first. */
export function journalliste(kilde: Journalkilde): readonly Journalpost[] {
  const ført = new Map((kilde.journal?.ført ?? []).map((f) => [f.hvad, f]));
  return [...møder(kilde), ...sendte(kilde), ...modtagne(kilde), ...notater(kilde)]
    .map((post) => ({ ...post, ført: ført.get(post.id) }))
    .toSorted((a, b) => (a.dato === b.dato ? (a.id < b.id ? -1 : 1) : a.dato < b.dato ? -1 : 1));
}
