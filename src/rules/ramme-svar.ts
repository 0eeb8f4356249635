/** The answers of the skema: which are missing, and one canonical text of them all. */

import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Ramme } from '../model/ramme.ts';
import { RAMMESKEMA, type Spørgsmål } from '../model/ramme-spoergsmaal.ts';
import type { Tilbud, Tilbudsoversigt } from '../model/tilbud.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import { fund } from './regel.ts';

type Svar = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The ramme by group and question, as the skema names them. */
function svar(ramme: Ramme): Svar {
  return Object.fromEntries(RAMMESKEMA.map(({ nøgle }) => [nøgle, ramme[nøgle]]));
}

function erTomt(værdi: unknown): boolean {
  return værdi === undefined || (Array.isArray(værdi) && værdi.length === 0);
}

function kilde({ side, krav }: Pick<Spørgsmål, 'side' | 'krav'>): string {
  return `SUS 2014, s. ${side} (${krav})`;
}

function ubesvaredeSpørgsmål(ramme: Located<Ramme>): readonly Finding[] {
  const givet = svar(ramme.value);
  return RAMMESKEMA.flatMap(({ nøgle: gruppe, overskrift, spørgsmål }) =>
    spørgsmål
      .filter(({ nøgle }) => erTomt(givet[gruppe]?.[nøgle]))
      .map((s) =>
        fund(RAMMEREGLER.ubesvaret, ramme.at([gruppe, s.nøgle]), {
          message: `${overskrift}: ${s.nøgle} er ikke besvaret.`,
          hint: s.spørgsmål,
          source: kilde(s),
        }),
      ),
  );
}

function halveSvar(ramme: Located<Ramme>): readonly Finding[] {
  const områder = (ramme.value.organisering.koordinerende_funktioner ?? []).flatMap(({ funktioner }, i) =>
    funktioner === undefined
      ? [
          fund(RAMMEREGLER.ubesvaret, ramme.at(['organisering', 'koordinerende_funktioner', i]), {
            message: 'Et forvaltningsområde står uden koordinerende funktioner.',
            hint: 'Skriv områdets koordinerende funktioner, eller tag området ud.',
            source: kilde({ side: 8, krav: 'R-032' }),
          }),
        ]
      : [],
  );
  const planer = (ramme.value.planer_og_arbejdsredskaber.planer ?? []).flatMap(({ tilgængelig_for }, i) =>
    tilgængelig_for === undefined
      ? [
          fund(RAMMEREGLER.planUdenAdgang, ramme.at(['planer_og_arbejdsredskaber', 'planer', i]), {
            message: 'Det står ikke, hvem planen er tilgængelig for.',
            hint: 'Skriv under tilgængelig_for, hvor planen ligger, og hvem der har adgang.',
          }),
        ]
      : [],
  );
  return [...områder, ...planer];
}

interface Tilbudsspørgsmål {
  readonly sektorer: readonly Tilbud['sektor'][];
  readonly navn: string;
  readonly krav: string;
}

const TILBUDSSPØRGSMÅL: readonly Tilbudsspørgsmål[] = [
  { sektorer: ['kommunal'], navn: 'kommunale tilbud', krav: 'R-045' },
  { sektorer: ['privat', 'frivillig'], navn: 'private og frivillige tilbud', krav: 'R-046' },
];

function tommeOversigter(tilbud: Located<Tilbudsoversigt>): readonly Finding[] {
  return TILBUDSSPØRGSMÅL.filter(
    ({ sektorer }) => !tilbud.value.tilbud.some(({ sektor }) => sektorer.includes(sektor)),
  ).map(({ navn, krav }) =>
    fund(RAMMEREGLER.ubesvaret, tilbud.at(['tilbud']), {
      message: `Tilbudsoversigten nævner ingen ${navn}.`,
      hint: `Hvilke ${navn} er der i kommunen? samarbejd tilbud ny`,
      source: kilde({ side: 10, krav }),
    }),
  );
}

/** One finding for each unanswered question at its own line, with its page and the question itself as the hint (R-023…R-052). */
export function ubesvarede(ramme: Located<Ramme>, tilbud: Located<Tilbudsoversigt>): readonly Finding[] {
  return [...ubesvaredeSpørgsmål(ramme), ...halveSvar(ramme), ...tommeOversigter(tilbud)];
}

function medSorteredeNøgler(_: string, værdi: unknown): unknown {
  if (typeof værdi !== 'object' || værdi === null || Array.isArray(værdi)) return værdi;
  return Object.fromEntries(Object.entries(værdi).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The answers as one canonical text, for the caller to hash: equal answers give equal text, whatever the order of keys.
 * Without `opdatering` and `godkendelse`, so that a new date does not look like a new ramme.
 */
export function rammeIndhold(ramme: Ramme): string {
  const { opdatering: _, ...svarene } = svar(ramme);
  return JSON.stringify(svarene, medSorteredeNøgler);
}
