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

/** A text that only holds the place of an answer: no letters at all, `xx`, `todo`. "Ingen" is an answer. */
function erPladsholder(tekst: string): boolean {
  return !/[\p{L}\p{N}]/u.test(tekst) || /^(?:x{2,}|todo|tbd)\W*$/iu.test(tekst);
}

function erTomt(værdi: unknown): boolean {
  if (typeof værdi === 'string') return erPladsholder(værdi);
  return værdi === undefined || (Array.isArray(værdi) && værdi.length === 0);
}

function kilde({ side, krav }: Pick<Spørgsmål, 'side' | 'krav'>): string {
  return `SUS 2014, s. ${side} (${krav})`;
}

function svarvej(fil: string, gruppe: string, { nøgle, form }: Spørgsmål): string {
  if (gruppe === 'opdatering')
    return `Kør samarbejd ramme opdater, når I har gennemgået rammen. Den skriver ${nøgle}: for jer.`;
  if (form === 'tekst') return `Skriv svaret i ${fil} efter ${nøgle}: under ${gruppe}:`;
  return `Skriv svaret i ${fil} under ${nøgle}: i stedet for [], hvert punkt på sin egen linje med en bindestreg foran.`;
}

function ubesvaredeSpørgsmål(ramme: Located<Ramme>): readonly Finding[] {
  const givet = svar(ramme.value);
  return RAMMESKEMA.flatMap(({ nøgle: gruppe, overskrift, spørgsmål }) =>
    spørgsmål
      .filter(({ nøgle }) => erTomt(givet[gruppe]?.[nøgle]))
      .map((s) =>
        fund(RAMMEREGLER.ubesvaret, ramme.at([gruppe, s.nøgle]), {
          message: `Ikke besvaret: “${s.spørgsmål}” (${overskrift})`,
          hint: svarvej(ramme.file, gruppe, s),
          source: kilde(s),
        }),
      ),
  );
}

function halveOmråder(ramme: Located<Ramme>): readonly Finding[] {
  return (ramme.value.organisering.koordinerende_funktioner ?? []).flatMap(({ funktioner }, i) =>
    funktioner === undefined
      ? [
          fund(RAMMEREGLER.ubesvaret, ramme.at(['organisering', 'koordinerende_funktioner', i]), {
            message: 'Besvaret halvt: Et forvaltningsområde står uden sine koordinerende funktioner.',
            hint: 'Skriv områdets koordinerende funktioner efter funktioner:, eller tag området ud.',
            source: kilde({ side: 8, krav: 'R-032' }),
          }),
        ]
      : [],
  );
}

function halvePlaner(ramme: Located<Ramme>): readonly Finding[] {
  return (ramme.value.planer_og_arbejdsredskaber.planer ?? []).flatMap(({ tilgængelig_for }, i) =>
    tilgængelig_for === undefined
      ? [
          fund(RAMMEREGLER.planUdenAdgang, ramme.at(['planer_og_arbejdsredskaber', 'planer', i]), {
            message:
              'Besvaret halvt: Det står ikke, hvor planen er tilgængelig, og hvem der har adgang til den.',
            hint: 'Skriv det efter tilgængelig_for:, eller tag planen ud.',
          }),
        ]
      : [],
  );
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
      message: `Ikke besvaret: Tilbudsoversigten nævner ingen ${navn}.`,
      hint: `Hvilke ${navn} er der i kommunen? samarbejd tilbud ny`,
      source: kilde({ side: 10, krav }),
    }),
  );
}

/** One finding for each unanswered question at its own line, with the question, its page and where to write (R-023…R-052). */
export function ubesvarede(ramme: Located<Ramme>, tilbud: Located<Tilbudsoversigt>): readonly Finding[] {
  return [
    ...ubesvaredeSpørgsmål(ramme),
    ...halveOmråder(ramme),
    ...halvePlaner(ramme),
    ...tommeOversigter(tilbud),
  ];
}

export interface Besvarelse {
  readonly overskrift: string;
  readonly i_alt: number;
  readonly besvaret: number;
}

/** How many questions of each group are answered, in the order of the skema. A question answered by half is not. */
export function besvarelser(ramme: Located<Ramme>, tilbud: Located<Tilbudsoversigt>): readonly Besvarelse[] {
  const givet = svar(ramme.value);
  const halve: Readonly<Record<string, boolean>> = {
    koordinerende_funktioner: halveOmråder(ramme).length > 0,
    planer: halvePlaner(ramme).length > 0,
  };
  const grupper = RAMMESKEMA.map(({ nøgle: gruppe, overskrift, spørgsmål }) => ({
    overskrift: overskrift as string,
    i_alt: spørgsmål.length as number,
    besvaret: spørgsmål.filter(({ nøgle }) => !erTomt(givet[gruppe]?.[nøgle]) && halve[nøgle] !== true)
      .length,
  }));
  const i_alt = TILBUDSSPØRGSMÅL.length;
  return [
    ...grupper,
    { overskrift: 'Tilbudsoversigt', i_alt, besvaret: i_alt - tommeOversigter(tilbud).length },
  ];
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
