/** Agreements across meetings: which are open, which are late, and what a decision looks like when it has become a story. */

import { type Dato, plusDage } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Aftale } from '../model/aftale.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { Møde } from '../model/moede.ts';
import { fund, type Grænser, type Regel } from './regel.ts';

export const AFTALEREGLER = {
  forfalden: {
    kode: 'aftale/forfalden',
    severity: 'advarsel',
    tekst: 'En aftale er udført, når dens dag er gået, eller det er meldt, at den er lavet om.',
    grænse: '1 dag',
    kilde: 'SUS 2014 (R-078, R-101)',
  },
  førMødet: {
    kode: 'aftale/foer-moedet',
    severity: 'fejl',
    tekst: 'En aftale skal være udført på mødets dag eller senere.',
    kilde: 'SUS 2014 (R-099)',
  },
  udførtDag: {
    kode: 'aftale/udfoert-dag',
    severity: 'fejl',
    tekst: 'Kun en udført aftale har en dag, den blev udført.',
    kilde: 'SUS 2014 (R-101)',
  },
  bortfaldetDag: {
    kode: 'aftale/bortfaldet-dag',
    severity: 'fejl',
    tekst: 'Kun en bortfaldet aftale har en dag, den faldt bort.',
    kilde: 'SUS 2014 (R-078, R-101)',
  },
} as const satisfies Record<string, Regel>;

/** The last day an agreement is in order: late from the limit after its day. */
export function aftalefrist({ hvornår }: Pick<Aftale, 'hvornår'>, grænser: Grænser): Dato {
  return plusDage(plusVarighed(hvornår, grænser.varighed(AFTALEREGLER.forfalden)), -1);
}

/** Is the agreement open and its day gone by at least the limit? */
export function erForfalden(aftale: Aftale, grænser: Grænser, today: Dato): boolean {
  return aftale.status === 'åben' && aftalefrist(aftale, grænser) < today;
}

/** The agreements of one meeting whose day lies before the meeting. */
export function tjekAftaledage(møde: Located<Møde>): readonly Finding[] {
  const { aftaler, tid } = møde.value;
  return aftaler.flatMap(({ hvornår }, i) =>
    hvornår >= tid.dato
      ? []
      : [
          fund(AFTALEREGLER.førMødet, møde.at(['aftaler', i, 'hvornår']), {
            message: 'Aftalens dag ligger før mødet.',
            hint: 'Skriv den sidste dag, aftalen kan være udført; årstallet skal med.',
          }),
        ],
  );
}

/** A day of being kept or dropped on an agreement that is not. */
function forkertDag(møde: Located<Møde>, i: number): readonly Finding[] {
  const aftale = møde.value.aftaler[i];
  const dage = [
    [AFTALEREGLER.udførtDag, 'udført', 'blev udført'],
    [AFTALEREGLER.bortfaldetDag, 'bortfaldet', 'faldt bort'],
  ] as const;
  return dage.flatMap(([regel, felt, skete]) =>
    aftale?.[felt] === undefined || aftale.status === felt
      ? []
      : [
          fund(regel, møde.at(['aftaler', i, felt]), {
            message: `Aftalen ${aftale.id} har en dag, den ${skete}, men er ${aftale.status}.`,
            hint: `Skriv status: ${felt}, eller slet dagen.`,
          }),
        ],
  );
}

/** What became of agreements after a day. */
export interface Aftalenyt {
  readonly udførte: readonly Aftale[];
  readonly bortfaldne: readonly Aftale[];
  /** Still open, but with another day, person or content than before. */
  readonly ændrede: readonly Aftale[];
}

/** Those of all meetings that were kept, dropped or changed after `siden`. */
export function nytOmAftaler(møder: readonly Møde[], siden: Dato): Aftalenyt {
  const efter = (dag: Dato | undefined) => dag !== undefined && dag > siden;
  const med = (status: Aftale['status'], er: (aftale: Aftale) => boolean) =>
    møder.flatMap(({ aftaler }) => aftaler.filter((a) => a.status === status && er(a)));
  return {
    udførte: med('udført', (a) => efter(a.udført)),
    bortfaldne: med('bortfaldet', (a) => efter(a.bortfaldet)),
    ændrede: med('åben', (a) => a.ændringer.some(({ meldt }) => efter(meldt))),
  };
}

/** The agreements of one meeting that are late, and those whose status and day do not agree. */
export function tjekAftaler(
  møde: Located<Møde>,
  sag: Pick<Forløb, 'id' | 'status'>,
  grænser: Grænser,
  today: Dato,
): readonly Finding[] {
  const forsinkede = møde.value.aftaler.flatMap((aftale, i) => [
    ...(!erSlut(sag) && erForfalden(aftale, grænser, today)
      ? [
          fund(AFTALEREGLER.forfalden, møde.at(['aftaler', i, 'hvornår']), {
            message: `Dagen for aftalen ${aftale.id} er gået, og den står åben.`,
            hint: `Er den udført: samarbejd aftale udført ${sag.id} ${aftale.id}. Er den lavet om: samarbejd aftale ændr ${sag.id} ${aftale.id}`,
          }),
        ]
      : []),
    ...forkertDag(møde, i),
  ]);
  return [...tjekAftaledage(møde), ...forsinkede];
}

/** One agreement among many cases. */
export interface Aftalelinje {
  readonly forløb: string;
  readonly møde: string;
  readonly aftale: Aftale;
  readonly forfalden: boolean;
}

export interface Aftalevalg {
  /** `p-…`, `n-…` or `borger`. */
  readonly person?: string | undefined;
  readonly forfaldne: boolean;
  /** Also those that are done or dropped. */
  readonly alle: boolean;
}

/** The agreements of one case that are asked for, the earliest day first. */
export function aftalelinjer(
  forløb: string,
  møder: readonly Møde[],
  { person, forfaldne, alle }: Aftalevalg,
  grænser: Grænser,
  today: Dato,
): readonly Aftalelinje[] {
  return møder
    .flatMap((m) =>
      m.aftaler.map((aftale) => ({
        forløb,
        møde: m.id,
        aftale,
        forfalden: erForfalden(aftale, grænser, today),
      })),
    )
    .filter((l) => (alle || l.aftale.status === 'åben') && (!forfaldne || l.forfalden))
    .filter((l) => person === undefined || l.aftale.hvem === person)
    .toSorted((a, b) => (a.aftale.hvornår < b.aftale.hvornår ? -1 : 1));
}
