/** Were the partners told of the latest update? Who they were is not checked: people leave, what was done stays. */

import type { Finding } from '../base/finding.ts';
import { formatDato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import type { Ramme } from '../model/ramme.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import { fund } from './regel.ts';

/** A finding when the last word to the partners was about an older update. A ramme that has never noted one is left alone. */
export function ikkeOrienteret(ramme: Located<Ramme>): readonly Finding[] {
  const { orientering, opdatering } = ramme.value;
  const { opdateret } = opdatering;
  if (orientering === undefined || opdateret === undefined || orientering.opdatering >= opdateret) return [];
  return [
    fund(RAMMEREGLER.ikkeOrienteret, ramme.at(['orientering', 'opdatering']), {
      message: `Det står ikke, at samarbejdspartnerne har fået besked om opdateringen ${formatDato(opdateret)}.`,
      hint: 'Giv dem besked, og skriv dagen og personerne under orientering i ramme.yaml.',
    }),
  ];
}
