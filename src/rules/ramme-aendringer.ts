/** What is new in the ramme, question by question, for people: the lines that stood there then, and those that do now. */

import type { Ramme } from '../model/ramme.ts';
import { RAMMESKEMA, type Spørgsmål } from '../model/ramme-spoergsmaal.ts';

export interface Rammeændring {
  readonly overskrift: string;
  readonly spørgsmål: string;
  /** Lines of the answer then that are not in it now; empty when nothing was taken out. */
  readonly før: readonly string[];
  /** Lines of the answer now that were not in it then. */
  readonly nu: readonly string[];
}

/** From the id of a person to what to call that person. */
export type Navneopslag = (id: string) => string;

type Plan = NonNullable<Ramme['planer_og_arbejdsredskaber']['planer']>[number];
type Område = NonNullable<Ramme['organisering']['koordinerende_funktioner']>[number];

/** The answer to one question as lines of Markdown without empty ones; none when it is unanswered. */
export function svarlinjer(
  gruppe: unknown,
  { nøgle, form }: Pick<Spørgsmål, 'nøgle' | 'form'>,
  navn: Navneopslag,
): readonly string[] {
  const svar = (gruppe as Readonly<Record<string, unknown>>)[nøgle];
  if (svar === undefined) return [];
  switch (form) {
    case 'tekst':
    case 'dato':
      return (svar as string).split('\n').flatMap((linje) => (linje.trim() === '' ? [] : [linje.trimEnd()]));
    case 'person':
      return [navn(svar as string)];
    case 'personer':
      return (svar as readonly string[]).map((id) => `- ${navn(id)}`);
    case 'planer':
      return (svar as readonly Plan[]).map((p) =>
        `- ${p.navn}: ${p.tilgængelig_for ?? ''}`.replace(/: $/, ''),
      );
    case 'områder':
      return (svar as readonly Område[]).map((o) =>
        `- ${o.område}: ${o.funktioner ?? ''}`.replace(/: $/, ''),
      );
  }
}

/** The dates and names of the update itself are no answer, and change every time. */
const SVARGRUPPER = RAMMESKEMA.filter(({ nøgle }) => nøgle !== 'opdatering');

/**
 * Every question whose answer reads differently, in the order of the skema. Lines that stand in both are left out; an
 * answer whose lines have only changed places is shown whole.
 */
export function rammeændringer(dengang: Ramme, nu: Ramme, navn: Navneopslag): readonly Rammeændring[] {
  return SVARGRUPPER.flatMap(({ nøgle, overskrift, spørgsmål }) =>
    spørgsmål.flatMap((s) => {
      const gamle = svarlinjer(dengang[nøgle], s, navn);
      const nye = svarlinjer(nu[nøgle], s, navn);
      if (gamle.join('\n') === nye.join('\n')) return [];
      const væk = gamle.filter((linje) => !nye.includes(linje));
      const til = nye.filter((linje) => !gamle.includes(linje));
      const flyttet = væk.length + til.length === 0;
      return [{ overskrift, spørgsmål: s.spørgsmål, før: flyttet ? gamle : væk, nu: flyttet ? nye : til }];
    }),
  );
}
