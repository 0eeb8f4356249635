/**
 * How often the team meets (R-134… ): never more than the limit between two meetings, and at least so many
 * meetings and formøder in each stretch. Holds where the method sets the limit; a meeting called off does not count.
 */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { formatVarighed, plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import { fund, type Grænser, type Regel } from './regel.ts';

export const KADENCEREGLER = {
  interval: {
    kode: 'moede/interval',
    severity: 'fejl',
    tekst: 'I et aktivt forløb går der aldrig for længe mellem to samarbejdsmøder.',
    kilde: 'Sorø 2017, Bilag 8 (R-136, X-07)',
  },
  antal: {
    kode: 'moede/antal',
    severity: 'fejl',
    tekst: 'I et aktivt forløb er der møder nok om året.',
    kilde: 'Sorø 2017, afsnit 3.5 og 4.1 (R-134, R-137)',
  },
  formøder: {
    kode: 'moede/formoeder',
    severity: 'fejl',
    tekst: 'I et aktivt forløb er der formøder nok om året.',
    kilde: 'Sorø 2017, afsnit 3.5 og 4.3 (R-135, R-137)',
  },
  samtaler: {
    kode: 'moede/samtaler',
    severity: 'fejl',
    tekst: 'Formøder og samarbejdsmøder er tilsammen samtaler nok om året.',
    kilde: 'Sorø 2017, afsnit 4.3 (R-138)',
  },
} as const satisfies Record<string, Regel>;

/** The method's kinds of meeting that are held so many times a year: with the partners, and with the citizen alone. */
export function fasteMødetyper({ mødetyper }: Metode, medEksterne: 'ja' | 'nej'): readonly string[] {
  return Object.entries(mødetyper)
    .filter(([, type]) => type.fast_nummer !== undefined && type.med_eksterne === medEksterne)
    .map(([navn]) => navn);
}

/** The day the year is counted from: when it was decided to offer the forløb, else when the need was seen. */
export function forløbsstart({ visitation, behov }: Forløb): Dato {
  return visitation?.afgørelse?.dato ?? behov.konstateret;
}

export interface Kadencesag {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Located<Møde>[];
  readonly metode: Metode;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Everything about how often, for one case. */
export function tjekKadence(sag: Kadencesag): readonly Finding[] {
  if (sag.forløb.value.status !== 'aktivt') return [];
  const hver = [
    ...antal(sag, KADENCEREGLER.antal, fasteMødetyper(sag.metode, 'ja'), 'samarbejdsmøder'),
    ...antal(sag, KADENCEREGLER.formøder, fasteMødetyper(sag.metode, 'nej'), 'formøder'),
  ];
  return [...interval(sag), ...hver, ...(hver.length > 0 ? [] : samtaler(sag))];
}

/** Both sorts together; asked only when neither is short by itself, so that it is said once. */
function samtaler(sag: Kadencesag): readonly Finding[] {
  const begge = [...fasteMødetyper(sag.metode, 'ja'), ...fasteMødetyper(sag.metode, 'nej')];
  return antal(sag, KADENCEREGLER.samtaler, begge, 'samtaler');
}

function gælder({ grænser }: Kadencesag, { kode }: Regel): boolean {
  return grænser.liste.some((g) => g.kode === kode);
}

/** Of these kinds, not called off, the earliest first. */
function afholdes({ møder }: Kadencesag, typer: readonly string[]): readonly Located<Møde>[] {
  return møder
    .filter(({ value }) => value.status !== 'aflyst' && typer.includes(value.type))
    .toSorted((a, b) => (a.value.tid.dato < b.value.tid.dato ? -1 : 1));
}

export interface Intervalfrist {
  /** The last day the next meeting may be held. */
  readonly frist: Dato;
  /** The day of the last meeting; undefined when the forløb has had none. */
  readonly sidste: Dato | undefined;
  /** The next meeting that is convened. */
  readonly næste: Located<Møde> | undefined;
}

/** When the next meeting must be held; undefined where nothing limits it. */
export function intervalfrist(sag: Kadencesag): Intervalfrist | undefined {
  const { forløb, grænser, today } = sag;
  if (forløb.value.status !== 'aktivt' || !gælder(sag, KADENCEREGLER.interval)) return undefined;
  const alle = afholdes(sag, fasteMødetyper(sag.metode, 'ja'));
  const sidste = alle.findLast(({ value }) => value.tid.dato <= today)?.value.tid.dato;
  const grænse = grænser.varighed(KADENCEREGLER.interval.kode);
  return {
    frist: plusVarighed(sidste ?? forløbsstart(forløb.value), grænse),
    sidste,
    næste: alle.find(({ value }) => value.tid.dato > today),
  };
}

/** In order when the next meeting is on the last day, or, while none is convened, until that day has passed. */
function interval(sag: Kadencesag): readonly Finding[] {
  const { forløb, grænser, today } = sag;
  const fundet = intervalfrist(sag);
  if (fundet === undefined) return [];
  const { frist, sidste, næste } = fundet;
  if ((næste?.value.tid.dato ?? today) <= frist) return [];
  const grænse = grænser.varighed(KADENCEREGLER.interval.kode);
  const siden = sidste === undefined ? 'forløbet begyndte' : `mødet ${formatDato(sidste)}`;
  const hint = næste
    ? `Flyt det frem: samarbejd møde flyt ${forløb.value.id} ${næste.value.id}`
    : `Indkald: samarbejd møde indkald ${forløb.value.id}`;
  return [
    fund(KADENCEREGLER.interval, næste?.at(['tid', 'dato']) ?? forløb.at(['status']), {
      message: `Der går mere end ${formatVarighed(grænse)}, siden ${siden}: der skal være møde senest ${formatDato(frist)}.`,
      hint,
    }),
  ];
}

/** Counted back from today, today included, once the forløb has lasted so long. */
function antal(sag: Kadencesag, regel: Regel, typer: readonly string[], ord: string): readonly Finding[] {
  const { forløb, grænser, today } = sag;
  if (!gælder(sag, regel)) return [];
  const { mindst, pr } = grænser.hyppighed(regel.kode);
  if (today < plusVarighed(forløbsstart(forløb.value), pr)) return [];
  const efter = plusVarighed(today, pr, -1);
  const holdt = afholdes(sag, typer).filter(
    ({ value: { tid } }) => tid.dato > efter && tid.dato <= today,
  ).length;
  if (holdt >= mindst) return [];
  return [
    fund(regel, forløb.at(['status']), {
      message: `Der er holdt ${holdt} ${ord} de seneste ${formatVarighed(pr)}; der skal være mindst ${mindst}.`,
      hint: `Lav en plan for det næste år: samarbejd møde planlæg ${forløb.value.id}`,
    }),
  ];
}
