/** One enkeltsagsøkonomiark: where it stands, what it lacks, and where it may go. */

import { ØKONOMITRIN, type Økonomiark, type Økonomitrin } from '../model/oekonomi.ts';

/** The step an ark is at: the last of its list. */
export function trinNu({ trin }: Pick<Økonomiark, 'trin'>): Økonomitrin {
  return trin.at(-1)?.trin ?? 'kladde';
}

/** Are both amounts known, so that the ark counts? */
export function erTalt(ark: Økonomiark): boolean {
  return ['komplet', 'sendt'].includes(trinNu(ark)) && mangler(ark).length === 0;
}

/** What the ark must hold before it is `komplet`: the other center's amount, and who answers for it. */
export function mangler({ ellers }: Pick<Økonomiark, 'ellers'>): readonly ('beløb' | 'ansvarlig')[] {
  return (['beløb', 'ansvarlig'] as const).filter((felt) => ellers[felt] === undefined);
}

/** Is it another bevilling at all: another center, another amount, or something else that would have been granted? */
export function erAnden({ udgift, ellers }: Pick<Økonomiark, 'udgift' | 'ellers'>): boolean {
  return udgift.center !== ellers.center || udgift.beløb !== ellers.beløb || ellers.bevilling !== undefined;
}

/** The steps that may follow each without a reason. All the others that are later wait for one of these. */
const FREM: Readonly<Record<Økonomitrin, readonly Økonomitrin[]>> = {
  kladde: ['afventer_beløb', 'komplet'],
  afventer_beløb: ['komplet'],
  komplet: ['sendt'],
  sendt: [],
};

export type Skift = 'frem' | 'tilbage' | 'samme' | 'for_tidligt';

/** What a change of step is. `tilbage` needs a reason; `samme` and `for_tidligt` are refused. */
export function skift(fra: Økonomitrin, til: Økonomitrin): Skift {
  if (fra === til) return 'samme';
  if (FREM[fra].includes(til)) return 'frem';
  return ØKONOMITRIN.indexOf(til) < ØKONOMITRIN.indexOf(fra) ? 'tilbage' : 'for_tidligt';
}

/** A step's name for people. */
export function trinnavn(trin: Økonomitrin): string {
  return trin.replaceAll('_', ' ');
}
