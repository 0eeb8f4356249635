/** When a closed case must be erased: the kommune's own decision, counted from the day it was closed. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { fund, type Regel } from './regel.ts';

export const SLETTEREGLER = {
  forfalden: {
    kode: 'forloeb/slettefrist',
    severity: 'fejl',
    tekst: 'Et afsluttet forløb slettes, når kommunens slettefrist er nået.',
    kilde: 'Opsætning: slettefrist i samarbejd.yaml (R-089)',
  },
  ubesluttet: {
    kode: 'forloeb/slettefrist-mangler',
    severity: 'advarsel',
    tekst: 'Kommunen har besluttet, hvornår et afsluttet forløb skal slettes.',
    kilde: 'Opsætning: slettefrist i samarbejd.yaml (R-089)',
  },
} as const satisfies Record<string, Regel>;

/** The day the case is due for erasure; undefined while it is open, or when the kommune has decided no limit. */
export function slettedag({ afsluttet }: Forløb, { slettefrist }: Samarbejd): Dato | undefined {
  if (afsluttet === undefined || slettefrist === undefined) return undefined;
  return plusVarighed(afsluttet, { antal: slettefrist.år, enhed: 'år' });
}

/** In order until the day before the limit; due on the day itself and after. */
export function tjekSlettefrist(
  forløb: Located<Forløb>,
  samarbejd: Samarbejd,
  today: Dato,
): readonly Finding[] {
  const { id, afsluttet } = forløb.value;
  if (afsluttet === undefined) return [];
  const dag = slettedag(forløb.value, samarbejd);
  if (dag === undefined) {
    return [
      fund(SLETTEREGLER.ubesluttet, forløb.at(['afsluttet']), {
        message: 'Forløbet er afsluttet, men kommunen har ikke besluttet en slettefrist.',
        hint: 'Skriv slettefrist i samarbejd.yaml, når den er besluttet. Til da slettes intet.',
      }),
    ];
  }
  if (today < dag) return [];
  return [
    fund(SLETTEREGLER.forfalden, forløb.at(['afsluttet']), {
      message: `Forløbet ${dag === today ? 'skal slettes i dag' : 'skulle være slettet'}: fristen er ${formatDato(dag)}.`,
      hint: `Slet det: samarbejd forløb slet ${id}`,
    }),
  ];
}
