/** When a consent must be confirmed again: the day agreed with the citizen, else the limit after it was given. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { fund, type Grænser, type Regel } from './regel.ts';
import { ikkeGældende, tilbagekaldtDen } from './samtykke-gyldighed.ts';

export const GENBESØGSREGLER = {
  genbesøg: {
    kode: 'samtykke/genbesoeg',
    severity: 'advarsel',
    tekst: 'Et samtykke bekræftes igen senest den dag, der er aftalt med borgeren.',
    grænse: '1 år',
    kilde: 'Kommunens egen praksis: loven sætter ingen fast udløbsdato (R-174)',
  },
} as const satisfies Record<string, Regel>;

export interface Genbesøg {
  readonly samtykke: Samtykke;
  /** All records of the case. */
  readonly alle: readonly Samtykke[];
  readonly forløb: Pick<Forløb, 'id' | 'status'>;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Does a later consent of the same kind, given by `today`, name everyone and everything this one does? */
function afløst(samtykke: Samtykke, alle: readonly Samtykke[], today: Dato): boolean {
  return alle.some(
    (ny) =>
      ny.type === samtykke.type &&
      ny.givet.dato > samtykke.givet.dato &&
      ikkeGældende(ny, today, alle) === undefined &&
      samtykke.enheder.every((enhed) => ny.enheder.includes(enhed)) &&
      samtykke.personer.every((id) => ny.personer.includes(id)) &&
      samtykke.kategorier.må.every((k) => [...ny.kategorier.må, ...ny.kategorier.må_ikke].includes(k)),
  );
}

/**
 * The last day to confirm a consent again. Undefined where there is nothing to confirm: a withdrawal, one that never
 * was in force, is withdrawn or replaced, or a case that is closed.
 */
export function genbesøgsfrist({ samtykke, alle, forløb, grænser, today }: Genbesøg): Dato | undefined {
  const { type, givet, genbesøges } = samtykke;
  const trukket = tilbagekaldtDen(samtykke, alle);
  if (erSlut(forløb) || type === 'tilbagekaldelse' || (trukket !== undefined && trukket <= today))
    return undefined;
  if (ikkeGældende(samtykke, givet.dato, alle) !== undefined || afløst(samtykke, alle, today))
    return undefined;
  return genbesøges ?? plusVarighed(givet.dato, grænser.varighed(GENBESØGSREGLER.genbesøg));
}

/** In order on the day itself; from the day after, nobody should lean on it. */
export function tjekGenbesøg(
  samtykke: Located<Samtykke>,
  om: Omit<Genbesøg, 'samtykke'>,
): readonly Finding[] {
  const dag = genbesøgsfrist({ ...om, samtykke: samtykke.value });
  if (dag === undefined || om.today <= dag) return [];
  return [
    fund(GENBESØGSREGLER.genbesøg, samtykke.at(['genbesøges']), {
      message: `Samtykket ${samtykke.value.id} skulle være bekræftet igen senest ${formatDato(dag)}.`,
      hint: `Tal med borgeren, og skriv et nyt: samarbejd samtykke giv ${om.forløb.id}`,
    }),
  ];
}
