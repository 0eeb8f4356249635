/** What the printed ramme shows: every question with its answer, and tilbudsoversigten. No word about any citizen. */

import { formatDato } from '../../base/dato.ts';
import type { Person } from '../../model/personer.ts';
import type { Ramme } from '../../model/ramme.ts';
import { RAMMESKEMA, type Spørgsmål } from '../../model/ramme-spoergsmaal.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Tilbud } from '../../model/tilbud.ts';
import { felt, gruppe, liste } from '../shape.ts';

export interface Rammekilde {
  readonly samarbejd: Samarbejd;
  readonly ramme: Ramme;
  readonly personer: readonly Person[];
  readonly tilbud: readonly Tilbud[];
}

/** One row of a table in an answer. */
interface Række {
  readonly navn: string;
  readonly tekst: string;
}

/** An answer in the form its question asks for; all empty when it is unanswered. */
interface Svar {
  readonly spørgsmål: string;
  readonly tekst: string | undefined;
  readonly kolonner: readonly [string, string] | undefined;
  readonly rækker: readonly Række[];
  readonly personer: readonly Person[];
}

interface Afsnit {
  readonly overskrift: string;
  readonly svar: readonly Svar[];
}

const TOMT = { tekst: undefined, kolonner: undefined, rækker: [], personer: [] };

function afsnit({ ramme, personer }: Rammekilde): Afsnit[] {
  return RAMMESKEMA.map(({ nøgle, overskrift, spørgsmål }) => {
    const svar = ramme[nøgle] as Readonly<Record<string, unknown>>;
    return { overskrift, svar: spørgsmål.map((s) => læsSvar(s, svar[s.nøgle], personer)) };
  });
}

function læsSvar({ spørgsmål, form }: Spørgsmål, svar: unknown, personer: readonly Person[]): Svar {
  const navn = (id: string) => personer.find((person) => person.id === id);
  const tomt = { ...TOMT, spørgsmål };
  if (svar === undefined) return tomt;
  switch (form) {
    case 'tekst':
      return { ...tomt, tekst: svar as string };
    case 'dato':
      return { ...tomt, tekst: formatDato(svar as Parameters<typeof formatDato>[0]) };
    case 'person':
      return { ...tomt, tekst: navn(svar as string)?.navn };
    case 'personer':
      return { ...tomt, personer: (svar as string[]).flatMap((id) => navn(id) ?? []) };
    case 'planer':
      return tabel(
        tomt,
        ['Navn på plan', 'Hvor planen er tilgængelig, og hvem der har adgang'],
        svar as Plan[],
      );
    case 'områder':
      return tabel(tomt, ['Forvaltningsområde', 'Koordinerende funktioner'], (svar as Område[]).map(somPlan));
  }
}

type Plan = NonNullable<Ramme['planer_og_arbejdsredskaber']['planer']>[number];
type Område = NonNullable<Ramme['organisering']['koordinerende_funktioner']>[number];

function somPlan({ område, funktioner }: Område): Plan {
  return { navn: område, tilgængelig_for: funktioner };
}

function tabel(tomt: Svar, kolonner: readonly [string, string], planer: readonly Plan[]): Svar {
  const rækker = planer.map((plan) => ({ navn: plan.navn, tekst: plan.tilgængelig_for ?? '' }));
  return { ...tomt, kolonner, rækker };
}

const svar = gruppe<Svar, 'drift'>({
  spørgsmål: felt('drift', (s) => s.spørgsmål),
  tekst: felt('drift', (s) => s.tekst),
  ubesvaret: felt('drift', (s) => s.tekst === undefined && s.rækker.length + s.personer.length === 0),
  venstre: felt('drift', (s) => s.kolonner?.[0]),
  højre: felt('drift', (s) => s.kolonner?.[1]),
  rækker: liste(
    'drift',
    (s: Svar) => s.rækker,
    gruppe<Række, 'drift'>({ navn: felt('drift', (r) => r.navn), tekst: felt('drift', (r) => r.tekst) }),
  ),
  personer: liste(
    'drift',
    (s: Svar) => s.personer,
    gruppe<Person, 'drift'>({
      navn: felt('drift', (p) => p.navn),
      organisation: felt('drift', (p) => p.organisation),
    }),
  ),
});

function beskrivelse({ målgruppe, indhold, adgang, visitation }: Tilbud): string {
  const vej = adgang === 'henvendelse' ? 'Borgeren kan selv henvende sig.' : undefined;
  const dele = [`Målgruppe: ${målgruppe}`, `Indhold: ${indhold}`];
  if (visitation !== undefined) dele.push(`Visitation: ${visitation}`);
  return [...dele.map((del) => del.replace(/[^.!?]$/, '$&.')), vej].filter(Boolean).join(' ');
}

function kontaktlinje({ kontakt }: Tilbud): string {
  return [kontakt.telefon, kontakt.email, kontakt.adresse, kontakt.hjemmeside].filter(Boolean).join(', ');
}

const tilbud = gruppe<Tilbud, 'drift'>({
  navn: felt('drift', (t) => t.navn),
  beskrivelse: felt('drift', beskrivelse),
  kontakt: felt('drift', kontaktlinje),
  sprog: felt('drift', (t) => t.sprog.join(', ')),
});

export const rammepapir = gruppe<Rammekilde, 'drift'>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  godkendt: felt('drift', ({ ramme }) => ramme.godkendelse?.dato),
  godkendt_af: felt('drift', ({ ramme }) => ramme.godkendelse?.af),
  afsnit: liste(
    'drift',
    afsnit,
    gruppe<Afsnit, 'drift'>({
      overskrift: felt('drift', (a) => a.overskrift),
      svar: liste('drift', (a: Afsnit) => a.svar, svar),
    }),
  ),
  kommunale_tilbud: liste(
    'drift',
    (k: Rammekilde) => k.tilbud.filter(({ sektor }) => sektor === 'kommunal'),
    tilbud,
  ),
  andre_tilbud: liste(
    'drift',
    (k: Rammekilde) => k.tilbud.filter(({ sektor }) => sektor !== 'kommunal'),
    tilbud,
  ),
});
