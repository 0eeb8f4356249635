/** The ramme's questions and answers as rows a template can list: one reader for each form of answer. */

import { type Dato, formatDatoLang } from '../../base/dato.ts';
import type { Person } from '../../model/personer.ts';
import type { Ramme } from '../../model/ramme.ts';
import { RAMMESKEMA, type Svarform } from '../../model/ramme-spoergsmaal.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Tilbud } from '../../model/tilbud.ts';
import type { Etablering } from '../../rules/ramme-godkendelse.ts';

export interface Rammekilde {
  readonly samarbejd: Samarbejd;
  readonly ramme: Ramme;
  readonly personer: readonly Person[];
  readonly tilbud: readonly Tilbud[];
  /** Absent where nobody asked how far the ramme is. */
  readonly etablering?: Etablering;
}

/** One row of a table in an answer. */
export interface Række {
  readonly navn: string;
  readonly tekst: string;
}

/** An answer in the form its question asks for; all empty when it is unanswered. */
export interface Svar {
  readonly spørgsmål: string;
  readonly tekst?: string | undefined;
  readonly kolonner?: readonly [string, string];
  readonly rækker: readonly Række[];
  readonly personer: readonly Person[];
  /** Only where the question asks for tilbud. */
  readonly tilbud?: readonly Tilbud[];
}

export interface Afsnit {
  readonly overskrift: string;
  readonly svar: readonly Svar[];
}

type Plan = NonNullable<Ramme['planer_og_arbejdsredskaber']['planer']>[number];
type Område = NonNullable<Ramme['organisering']['koordinerende_funktioner']>[number];
type Find = (id: string) => Person | undefined;

/** The schema has given each answer its type, by the form of its question. */
const LÆS: Readonly<Record<Svarform, (svar: never, find: Find) => Partial<Svar>>> = {
  tekst: (svar: string) => ({ tekst: svar }),
  dato: (svar: Dato) => ({ tekst: formatDatoLang(svar) }),
  person: (id: string, find) => ({ tekst: find(id)?.navn }),
  personer: (ider: readonly string[], find) => ({ personer: ider.flatMap((id) => find(id) ?? []) }),
  planer: (planer: readonly Plan[]) => ({
    kolonner: ['Navn på plan', 'Hvor planen er tilgængelig, og hvem der har adgang'],
    rækker: planer.map(({ navn, tilgængelig_for: tekst = '' }) => ({ navn, tekst })),
  }),
  områder: (områder: readonly Område[]) => ({
    kolonner: ['Forvaltningsområde', 'Koordinerende funktioner'],
    rækker: områder.map(({ område: navn, funktioner: tekst = '' }) => ({ navn, tekst })),
  }),
};

/** The skema asks for the tilbud before it asks how the ramme is made known. */
const EFTER_TILBUD = 'formidling';

/** Every group of the skema in its order, every question in it, answered or not. */
export function afsnit(kilde: Rammekilde): readonly Afsnit[] {
  const { ramme, personer } = kilde;
  const find: Find = (id) => personer.find((person) => person.id === id);
  return RAMMESKEMA.flatMap((gruppe) => {
    const svarene = ramme[gruppe.nøgle] as Readonly<Record<string, unknown>>;
    const svar = gruppe.spørgsmål.map(({ nøgle, spørgsmål, form }) => {
      const givet = svarene[nøgle];
      const læst = givet === undefined ? {} : LÆS[form](givet as never, find);
      return { spørgsmål, rækker: [], personer: [], ...læst };
    });
    const egne = { overskrift: gruppe.overskrift, svar };
    return gruppe.nøgle === EFTER_TILBUD ? [tilbudsoversigt(kilde), egne] : [egne];
  });
}

function tilbudsoversigt({ tilbud }: Rammekilde): Afsnit {
  const svar = (spørgsmål: string, vælg: (t: Tilbud) => boolean): Svar => ({
    spørgsmål,
    rækker: [],
    personer: [],
    tilbud: tilbud.filter(vælg),
  });
  return {
    overskrift: 'Tilbudsoversigt',
    svar: [
      svar('Kommunale tilbud', ({ sektor }) => sektor === 'kommunal'),
      svar('Private og frivillige tilbud', ({ sektor }) => sektor !== 'kommunal'),
    ],
  };
}

/** Target group, content and the way in, in whole sentences. */
export function beskrivelse({ målgruppe, indhold, adgang, visitation }: Tilbud): string {
  const dele = [`Målgruppe: ${målgruppe}`, `Indhold: ${indhold}`];
  if (visitation !== undefined) dele.push(`Visitation: ${visitation}`);
  if (adgang === 'henvendelse') dele.push('Borgeren kan selv henvende sig');
  return dele.map((del) => del.replace(/[^.!?]$/, '$&.')).join(' ');
}

/** Telephone, mail, address and page on one line, those there are. */
export function kontaktlinje({ kontakt }: Tilbud): string {
  return [kontakt.telefon, kontakt.email, kontakt.adresse, kontakt.hjemmeside].filter(Boolean).join(', ');
}

/** The unanswered questions in words; undefined when there are none. */
export function mangler({ etablering }: Rammekilde): string | undefined {
  const antal = etablering?.ubesvarede ?? 0;
  return antal === 0 ? undefined : `${antal} spørgsmål`;
}
