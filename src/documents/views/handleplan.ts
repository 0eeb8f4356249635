/** What the printed handleplan shows: the guide with deadlines that all partners share. No word about any citizen. */

import { type Dato, formatDato } from '../../base/dato.ts';
import { parseHvornår } from '../../base/gentagelse-tekst.ts';
import {
  type Aktivitet,
  type Aktivitetsstatus,
  MÅLSÆTNINGER,
  type Målsætning,
  STATUSNAVNE,
} from '../../model/handleplan.ts';
import type { Person } from '../../model/personer.ts';
import type { Aktivitetsstand } from '../../rules/handleplan-frister.ts';
import { felt, gruppe, liste } from '../shape.ts';

/** An activity and where it stands today; without a stand its `hvornår` is not understood. */
export interface Aktivitetslinje {
  readonly aktivitet: Aktivitet;
  readonly stand: Aktivitetsstand | undefined;
}

export interface Handleplankilde {
  readonly kommune: string;
  readonly i_dag: Dato;
  readonly personer: readonly Person[];
  readonly aktiviteter: readonly Aktivitetslinje[];
}

interface Vist extends Aktivitetslinje {
  readonly nummer: number;
  readonly ansvarlige: readonly Person[];
}

interface Afsnit {
  readonly overskrift: string;
  readonly aktiviteter: readonly Vist[];
}

const AFSNIT: readonly (readonly [overskrift: string, statusser: readonly Aktivitetsstatus[]])[] = [
  ['Det, vi arbejder med', ['planlagt', 'i_gang']],
  ['Gennemført', ['gennemført']],
  ['Opgivet', ['opgivet']],
];

/** What the next deadline is; the oldest one that was missed comes before any that is ahead. */
function frist({ stand }: Aktivitetslinje): Dato | undefined {
  return stand?.forsinkede[0]?.forfald ?? stand?.næste;
}

/** The most urgent first; what has no deadline last; else as in the file. */
function efterFrist(a: Aktivitetslinje, b: Aktivitetslinje): number {
  const [x, y] = [frist(a) ?? '9999', frist(b) ?? '9999'];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function afsnit({ aktiviteter, personer }: Handleplankilde): Afsnit[] {
  const ordnet = AFSNIT.map(([overskrift, statusser]) => ({
    overskrift,
    valgte: aktiviteter.filter((a) => statusser.includes(a.aktivitet.status)).toSorted(efterFrist),
  }));
  const rækkefølge = ordnet.flatMap(({ valgte }) => valgte);
  return ordnet.flatMap(({ overskrift, valgte }) => {
    const viste = valgte.map((linje) => ({
      ...linje,
      nummer: rækkefølge.indexOf(linje) + 1,
      ansvarlige: linje.aktivitet.hvem.flatMap((id) => personer.find((p) => p.id === id) ?? []),
    }));
    return viste.length === 0 ? [] : [{ overskrift, aktiviteter: viste }];
  });
}

function dage(datoer: readonly Dato[]): string | undefined {
  return datoer.length === 0 ? undefined : datoer.toSorted().map(formatDato).join(', ');
}

/** As it is written, but a single date as people say it. */
function hvornårSkrevet({ aktivitet: { hvornår } }: Vist): string {
  const læst = parseHvornår(hvornår);
  return læst?.art === 'periode' && læst.fra === læst.til ? formatDato(læst.fra) : hvornår;
}

function senesteForsinkede({ stand }: Vist): Dato | undefined {
  return stand?.forsinkede.at(-1)?.forfald;
}

const person = gruppe<Person, 'drift'>({
  navn: felt('drift', (p) => p.navn),
  organisation: felt('drift', (p) => p.organisation),
});

const aktivitet = gruppe<Vist, 'drift'>({
  nummer: felt('drift', (v) => v.nummer),
  aktivitet: felt('drift', (v) => v.aktivitet.aktivitet),
  målsætninger: liste(
    'drift',
    (v: Vist) => MÅLSÆTNINGER.filter(({ id }) => v.aktivitet.målsætninger.includes(id)),
    gruppe<(typeof MÅLSÆTNINGER)[number], 'drift'>({
      id: felt('drift', (m) => m.id),
      tekst: felt('drift', (m) => m.tekst),
    }),
  ),
  hvornår: felt('drift', hvornårSkrevet),
  gentages: felt('drift', (v) => v.stand?.gentages),
  næste: felt('drift', (v) => v.stand?.næste),
  forsinket: felt('drift', senesteForsinkede),
  hvem: liste('drift', (v: Vist) => v.ansvarlige, person),
  status: felt('drift', (v) => STATUSNAVNE[v.aktivitet.status]),
  gennemført: felt('drift', (v) => dage(v.aktivitet.gennemført)),
});

interface Dækning {
  readonly id: Målsætning;
  readonly tekst: string;
  readonly numre: string;
}

/** Which activities, by their number on the paper, each målsætning has; an abandoned one does not count. */
function dækning(kilde: Handleplankilde): Dækning[] {
  const viste = afsnit(kilde).flatMap((a) => a.aktiviteter);
  const tæller = viste.filter((v) => v.aktivitet.status !== 'opgivet');
  return MÅLSÆTNINGER.map(({ id, tekst }) => ({
    id,
    tekst,
    numre: tæller
      .filter((v) => v.aktivitet.målsætninger.includes(id))
      .map((v) => v.nummer)
      .join(', '),
  }));
}

export const handleplanpapir = gruppe<Handleplankilde, 'drift'>({
  kommune: felt('drift', (k) => k.kommune),
  i_dag: felt('drift', (k) => k.i_dag),
  projektledere: liste(
    'drift',
    (k: Handleplankilde) => k.personer.filter((p) => p.roller.includes('projektleder')),
    person,
  ),
  afsnit: liste(
    'drift',
    afsnit,
    gruppe<Afsnit, 'drift'>({
      overskrift: felt('drift', (a) => a.overskrift),
      aktiviteter: liste('drift', (a: Afsnit) => a.aktiviteter, aktivitet),
    }),
  ),
  målsætninger: liste(
    'drift',
    dækning,
    gruppe<Dækning, 'drift'>({
      id: felt('drift', (d) => d.id),
      tekst: felt('drift', (d) => d.tekst),
      numre: felt('drift', (d) => d.numre),
    }),
  ),
});
